using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The figures of a budget table: expenditure by kind, from the first budget to what was spent. All sums are right.</summary>
internal sealed class StageTable
{
    private StageTable(IReadOnlyList<Row> rows) => Rows = rows;

    /// <param name="Of">The row that this one is a part of, by code; null for the total.</param>
    internal sealed record Row(Item Item, string Label, string? Of, decimal Initial, decimal Adjustment, decimal Actual)
    {
        public decimal Adjusted => Initial + Adjustment;

        public decimal Rate => Money.Percent(Actual, Adjusted);

        public decimal At(string stage) => stage switch
        {
            "initial" => Initial,
            "adjustment" => Adjustment,
            "adjusted" or "available" => Adjusted,
            _ => Actual,
        };
    }

    /// <summary>Total, basic with its two parts, projects.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <param name="isAdjusted">Else nothing was added in the year, and no more was spent than first given.</param>
    public static StageTable Of(Dice dice, string totalLabel, bool isAdjusted = true)
    {
        var personnel = Leaf(dice, Item.Personnel, "basic-expenditure", isAdjusted);
        var operating = Leaf(dice, Item.Operating, "basic-expenditure", isAdjusted);
        var projects = Leaf(dice, Item.Projects, "expenditure-total", isAdjusted);
        var basic = Sum(Item.Basic, Item.Basic.Name(dice), "expenditure-total", personnel, operating);
        var total = Sum(Item.ExpenditureTotal, totalLabel, null, basic, projects);
        return new StageTable([total, basic, personnel, operating, projects]);
    }

    private static Row Leaf(Dice dice, Item item, string of, bool isAdjusted)
    {
        var initial = dice.Between(2_000, 90_000) * Money.Step;
        var adjustment = !isAdjusted || dice.Chance(25) ? 0 : dice.Between(-900, 9_000) * Money.Step;
        var actual = Math.Floor((initial + adjustment) * dice.Between(60, 100) / 100 / Money.Step) * Money.Step;
        return new Row(item, item.Name(dice), of, initial, adjustment, actual);
    }

    private static Row Sum(Item item, string label, string? of, Row one, Row other) => new(
        item, label, of, one.Initial + other.Initial, one.Adjustment + other.Adjustment, one.Actual + other.Actual);
}
