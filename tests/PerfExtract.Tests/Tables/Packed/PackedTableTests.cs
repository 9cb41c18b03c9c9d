using System.Globalization;
using System.Text;
using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Tests.Tables.Packed;

/// <summary>Texts of converters that kept a table's cells and not their places, and the facts they state.</summary>
public sealed class PackedTableTests
{
    private const string File = "Tables/Packed/packed.md";

    public static TheoryData<string> Names => [.. SpecFence.Read(File).Select(fence => fence.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_stand_under_their_heads(string name)
    {
        var fence = SpecFence.Read(File).Single(one => one.Name == name);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', fence.Paragraphs));

        var record = Extraction.Run(bytes, "a.txt", new ExtractionOptions());

        Assert.Equal(string.Join('\n', fence.Expected), string.Join('\n', Lines(record)));
        Assert.True(Extraction.TryRead(bytes, "a.txt", new ExtractionOptions(), out var document, out _));
        Assert.All(record.Budgets.SelectMany(fact => fact.Evidence).Concat(record.Indicators.SelectMany(fact => fact.Evidence)), evidence =>
            Assert.Equal(evidence.Quote, document.Quote(new Place(evidence.Block, evidence.Start, evidence.End, evidence.Row, evidence.Column))));
    }

    [Theory]
    [InlineData(2_000)]
    public void A_long_stack_of_cells_takes_time_in_proportion(int many) => Growth.IsInProportion(
        count =>
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("一级指标 |\n二级指标 |\n三级指标 |\n指标值 |\n分值 |\n产出指标 |\n数量指标 |\n", count)));
            return () => Extraction.Run(bytes, "a.txt", new ExtractionOptions());
        },
        many);

    private static IEnumerable<string> Lines(ReportRecord record) =>
        record.Budgets.Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Item ?? "?"} {fact.Label} {fact.Stage} {fact.Year?.ToString(CultureInfo.InvariantCulture) ?? "–"} {fact.Text}") + (fact.Project is null || fact.Project == fact.Label ? "" : $" project {fact.Project}"))
            .Concat(record.ExecutionRates.Where(fact => fact.Origin == "reported").Select(fact => string.Create(CultureInfo.InvariantCulture, $"rate {fact.Label} {fact.Percent:0.##}%{(fact.Weight is { } weight ? $" weight {weight:0.##}" : "")}{(fact.Score is { } score ? $" score {score:0.##}" : "")}")))
            .Concat(record.Indicators.Select(fact => string.Create(CultureInfo.InvariantCulture, $"indicator {fact.Level1 ?? "–"} / {fact.Level2 ?? "–"} / {fact.Name} | {fact.Target?.Text ?? "–"} | {fact.Actual?.Text ?? "–"} | {fact.Weight?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–"} | {fact.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–"}{(fact.Reason is null ? "" : " | " + fact.Reason)}")))
            .Concat(record.Goals.Select(fact => $"goal {fact.Expected ?? "–"} | {fact.Achieved ?? "–"}"))
            .Concat(record.Scores.Select(fact => string.Create(CultureInfo.InvariantCulture, $"score {fact.Value:0.##}")))
            .Concat(record.Findings.Select(fact => $"{fact.Kind} {fact.Text}"));
}
