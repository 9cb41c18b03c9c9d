using PerfExtract.Forge.Answers;
using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The part of a report that a structure writes, and beside it what the record must say of it.</summary>
public sealed class Chapter(Dice dice, int year, string organization)
{
    private static readonly string?[] s_nowhere = [null];

    public Dice Dice => dice;

    public int Year => year;

    public string Organization => organization;

    public Money Unit { get; set; } = Money.Wan;

    public List<Piece> Pieces { get; } = [];

    public Answer Answer { get; } = new();

    public void Say(string text) => Pieces.Add(new Line(text));

    public void Add(Piece piece) => Pieces.Add(piece);

    /// <summary>An amount of the item itself.</summary>
    public void Fact(string item, string stage, decimal amount, int? ofYear = null) =>
        Answer.Budgets.Add(new BudgetAnswer([item], [stage], ofYear ?? year, amount, Anywhere(item)));

    public void Fact(IReadOnlyList<string?> items, IReadOnlyList<string> stages, decimal amount, IReadOnlyList<string?>? within = null, string? label = null) =>
        Answer.Budgets.Add(new BudgetAnswer(items, stages, year, amount, within ?? s_nowhere, label));

    public void NamedFact(string label, string stage, decimal amount) => Fact(["project"], [stage], amount, label: label);

    public void Rate(string item, decimal percent) => Answer.ExecutionRates.Add(new RateAnswer([item], null, year, percent));

    public void NamedRate(string label, decimal percent) => Answer.ExecutionRates.Add(new RateAnswer(["project"], label, year, percent));

    /// <summary>Caption and unit above a table, in one of the ways they stand there; returns what a header cell adds to its words.</summary>
    /// <param name="inHeader">The unit may stand in the header's cells alone.</param>
    public string Announce(string caption, bool inHeader = false)
    {
        switch (dice.Between(0, inHeader ? 3 : 2))
        {
            case 0:
                Pieces.Add(new Line(caption, LineLook.Caption));
                Pieces.Add(new Line($"单位：{Unit.Unit}", LineLook.Right));
                return "";
            case 1:
                Pieces.Add(new Line($"{caption}    单位：{Unit.Unit}", LineLook.Caption));
                return "";
            case 2:
                Pieces.Add(new Line($"{caption}（单位：{Unit.Unit}）", LineLook.Caption));
                return "";
            default:
                Pieces.Add(new Line(caption, LineLook.Caption));
                return $"（{Unit.Unit}）";
        }
    }

    /// <summary>Personnel and operating are parts of the basic expenditure whether that is said or not.</summary>
    private static string?[] Anywhere(string item) => item is "personnel" or "operating" or "wages" or "goods-services" or "individuals-families" or "capital"
        ? ["*"]
        : s_nowhere;
}
