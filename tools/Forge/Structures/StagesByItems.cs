using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Stages down, items across.</summary>
public sealed class StagesByItems(GridLook look = GridLook.Tabs) : IStructure
{
    public string Name => look == GridLook.Flat ? "flattened table, turned" : "stages by items";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        var unit = chapter.Announce(chapter.Year + dice.Pick("年预算资金安排及使用情况表", "年度资金情况", "年预算指标与支出情况"), inHeader: true);
        var (basic, projects) = (Column.Of(dice), Column.Of(dice));
        var total = basic.And(projects);
        (Item Item, string Label, Column Column)[] columns =
            [(Item.Basic, "基本支出", basic), (Item.Projects, "项目支出", projects), (Item.ExpenditureTotal, dice.Pick("合计", "合 计", "总计"), total)];
        if (dice.Chance(40))
        {
            columns = [columns[2], columns[0], columns[1]];
        }

        var rows = new List<IReadOnlyList<string>>();
        rows.Add([dice.Pick("项目", "指标类别", "资金情况"), .. columns.Select(c => c.Label + unit)]);
        foreach (var stage in (ReadOnlySpan<Stage>)[Stage.Initial, Stage.CarriedIn, Stage.Adjustment, Stage.Available, Stage.Actual, Stage.CarriedOut])
        {
            var cells = new List<string> { stage == Stage.Actual ? dice.Pick("实际支出", "支出决算", "本年支出数") : stage.Name(dice) };
            foreach (var (item, _, column) in columns)
            {
                cells.Add(chapter.Unit.Print(column.At(stage.Code)));
                chapter.Fact(item.Code, stage.Code, column.At(stage.Code));
            }

            rows.Add(cells);
        }

        chapter.Add(new Grid(rows, look));
    }

    private sealed record Column(decimal Initial, decimal CarriedIn, decimal Adjustment, decimal Actual)
    {
        public decimal Available => Initial + CarriedIn + Adjustment;

        public static Column Of(Dice dice)
        {
            var initial = dice.Between(3_000, 80_000) * Money.Step;
            var carried = dice.Chance(30) ? 0 : dice.Between(10, 2_000) * Money.Step;
            var adjustment = dice.Chance(20) ? 0 : dice.Between(100, 9_000) * Money.Step;
            return new Column(initial, carried, adjustment, initial + carried + adjustment - (dice.Between(1, 2_000) * Money.Step));
        }

        public Column And(Column other) =>
            new(Initial + other.Initial, CarriedIn + other.CarriedIn, Adjustment + other.Adjustment, Actual + other.Actual);

        public decimal At(string stage) => stage switch
        {
            "initial" => Initial,
            "carried-in" => CarriedIn,
            "adjustment" => Adjustment,
            "available" => Available,
            "actual" => Actual,
            _ => Available - Actual,
        };
    }
}
