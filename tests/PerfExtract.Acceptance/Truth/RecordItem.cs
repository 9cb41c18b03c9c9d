using System.Text.Json;
using System.Text.Json.Nodes;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Acceptance.Truth;

/// <summary>Characters of a block or cell that evidence points to.</summary>
internal readonly record struct Spot(int Block, int? Row, int? Column, int Start, int End)
{
    public bool Overlaps(Spot other) =>
        (Block, Row, Column) == (other.Block, other.Row, other.Column) && Start < other.End && other.Start < End;
}

/// <summary>One fact of a record as the record has it.</summary>
/// <param name="Kind">budgets, audits …; <c>report</c> for its head.</param>
/// <param name="Text">All of it, as JSON.</param>
/// <param name="Statement">All but its evidence.</param>
/// <param name="Amount">In yuan, where it is a budget's.</param>
internal sealed record RecordItem(string Kind, string Text, string Statement, bool IsDerived, IReadOnlyList<Spot> Spots, IReadOnlyList<string> Tables, decimal? Amount)
{
    private static readonly string[] s_facts = ["budgets", "executionRates", "indicators", "staffing", "scores"];

    /// <summary>Read from the report's own figures, and joined where it is said twice.</summary>
    public bool IsFact => s_facts.Contains(Kind);

    public bool Touches(IEnumerable<Spot> spots) => spots.Any(spot => Spots.Any(own => own.Overlaps(spot)));

    public static IReadOnlyList<RecordItem> AllOf(ReportRecord record)
    {
        var json = JsonNode.Parse(RecordJson.Line(record))!.AsObject();
        var items = new List<RecordItem>();
        foreach (var (kind, value) in json)
        {
            switch (value)
            {
                case JsonArray list:
                    items.AddRange(list.Select(item => Of(kind, item!.AsObject())));
                    break;
                case JsonObject head when kind == "report":
                    items.Add(Of(kind, head));
                    break;
            }
        }

        return items;
    }

    private static RecordItem Of(string kind, JsonObject item)
    {
        var text = item.ToJsonString();
        var evidence = item["evidence"]!.AsArray().Select(one => one.Deserialize<Evidence>(JsonSerializerOptions.Web)!).ToList();
        item.Remove("evidence");
        return new RecordItem(
            kind, text, item.ToJsonString(), kind == "audits" || (kind == "executionRates" && (string?)item["origin"] == Origins.Computed),
            [.. evidence.Select(one => new Spot(one.Block, one.Row, one.Column, one.Start, one.End))],
            [.. (kind == "tables" ? [(string)item["id"]!] : evidence.Select(one => one.Table).OfType<string>().Distinct())],
            kind == "budgets" ? (decimal?)item["amount"] : null);
    }
}
