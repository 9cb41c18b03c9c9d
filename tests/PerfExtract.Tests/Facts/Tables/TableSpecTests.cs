using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tests.Tables;

namespace PerfExtract.Tests.Facts.Tables;

/// <summary>Tables and forms of a report of 2023 and the facts they state.</summary>
public sealed class TableSpecTests
{
    private const string Budgets = "Facts/Tables/budgets.md", Forms = "Facts/Tables/forms.md", Indicators = "Facts/Tables/indicators.md",
        Flattened = "Facts/Tables/flattened.md";

    private const int ReportYear = 2023;

    public static TheoryData<string> BudgetCases => TableFence.Names(Budgets);

    public static TheoryData<string> FormCases => TableFence.Names(Forms);

    public static TheoryData<string> IndicatorCases => TableFence.Names(Indicators);

    public static TheoryData<string> FlattenedCases => TableFence.Names(Flattened);

    [Theory]
    [MemberData(nameof(BudgetCases))]
    public void Budget_tables(string name) => Check(Budgets, name);

    [Theory]
    [MemberData(nameof(FormCases))]
    public void Forms_of_projects_and_organisations(string name) => Check(Forms, name);

    [Theory]
    [MemberData(nameof(IndicatorCases))]
    public void Indicator_tables(string name) => Check(Indicators, name);

    [Theory]
    [MemberData(nameof(FlattenedCases))]
    public void Tables_that_lost_their_lines(string name) => Check(Flattened, name);

    private static void Check(string file, string name)
    {
        var fence = TableFence.Named(file, name);
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var tree = OutlineReader.Read(fence.Document, lexicon);
        var facts = TableFacts.Read(fence.Document, tree, new Citations(fence.Document, tree), lexicon, ReportYear);

        Assert.Equal(string.Join('\n', fence.Expected), string.Join('\n', Lines(facts)));
        Assert.All(Evidence(facts), evidence => Assert.Equal(
            evidence.Quote, fence.Document.Quote(new Place(evidence.Block, evidence.Start, evidence.End, RowOf(fence.Document, evidence), ColumnOf(fence.Document, evidence)))));
    }

    private static int? RowOf(Document document, Evidence evidence) => document.Blocks[evidence.Block] is Table ? evidence.Row : null;

    private static int? ColumnOf(Document document, Evidence evidence) => document.Blocks[evidence.Block] is Table ? evidence.Column : null;

    private static IEnumerable<Evidence> Evidence(TableFacts facts) =>
        facts.Budgets.SelectMany(fact => fact.Evidence)
            .Concat(facts.Rates.SelectMany(fact => fact.Evidence))
            .Concat(facts.Indicators.SelectMany(fact => fact.Evidence))
            .Concat(facts.Goals.SelectMany(fact => fact.Evidence))
            .Concat(facts.Tables.SelectMany(table => table.Evidence));

    private static IEnumerable<string> Lines(TableFacts facts) =>
        facts.Budgets.Select(Line).Concat(facts.Rates.Select(Line)).Concat(facts.Indicators.Select(Line)).Concat(facts.Goals.Select(Line));

    private static string Line(BudgetFact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Item ?? "?"} {fact.Label} {fact.Stage} {fact.Year?.ToString(CultureInfo.InvariantCulture) ?? "–"} {fact.Amount:0.##}")
        + Told("code", fact.Code) + Told("within", fact.Within) + Told("fund", fact.Fund) + Told("project", fact.Project == fact.Label ? null : fact.Project);

    private static string Line(ExecutionRateFact fact) => string.Create(
        CultureInfo.InvariantCulture, $"rate {fact.Item ?? "?"} {fact.Label} {fact.Year} {fact.Percent}%")
        + Told("weight", fact.Weight) + Told("score", fact.Score) + Told("project", fact.Project == fact.Label ? null : fact.Project);

    private static string Line(IndicatorFact fact) =>
        $"indicator {fact.Level1 ?? "–"} / {fact.Level2 ?? "–"} / {fact.Name}" + Told("target", Of(fact.Target)) + Told("actual", Of(fact.Actual))
        + Told("deviation", Of(fact.Deviation)) + Told("weight", fact.Weight) + Told("score", fact.Score) + Told("reason", fact.Reason)
        + Told("source", fact.Source) + Told("achieved", fact.Achieved) + Told("project", fact.Project);

    private static string Line(GoalFact fact) => "goal" + Told("expected", fact.Expected) + Told("achieved", fact.Achieved) + Told("project", fact.Project);

    /// <summary>A quantity as its comparator, value and unit; a quality as its text.</summary>
    private static string? Of(QuantityRecord? quantity) => quantity is null ? null
        : quantity.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"[{quantity.Op}{value}{(quantity.Unit is null ? "" : " " + quantity.Unit)}]")
        : quantity.Text;

    private static string Told(string name, object? value) => value is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {name} {value}");
}
