using System.Text.Json;
using System.Text.Json.Serialization;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Compare;

internal sealed record ComparisonDocument(
    string Organization, IReadOnlyDictionary<int, string> Documents, IReadOnlyDictionary<int, decimal> Scores, IReadOnlyList<ComparedLine> Items,
    IReadOnlyList<ComparedAudit> Audits);

internal sealed record ComparedLine(
    string? Side, string? Item, string Label, string? Project, string? Within, string? Fund, IReadOnlyList<YearFigures> Years);

internal sealed record ComparedAudit(string Document, AuditRecord Audit);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(IReadOnlyList<ComparisonDocument>))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;

/// <summary>The comparisons as one JSON list.</summary>
internal static class ComparisonJson
{
    public static void Write(IEnumerable<Comparison> comparisons, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PlainEncoder.Instance });
        JsonSerializer.Serialize(json, [.. comparisons.Select(DocumentOf)], ComparisonJsonContext.Default.IReadOnlyListComparisonDocument);
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static ComparisonDocument DocumentOf(Comparison comparison) => new(
        comparison.Organization, comparison.Documents, comparison.Scores,
        [.. comparison.Items.Select(item => new ComparedLine(
            item.Subject.Side, item.Subject.Item, item.Label, item.Subject.Project, item.Subject.Within, item.Subject.Fund, item.Years))],
        [.. comparison.Audits.Select(found => new ComparedAudit(found.Document, found.Audit))]);
}
