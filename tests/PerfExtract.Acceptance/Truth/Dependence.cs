using System.Text.Json.Nodes;
using PerfExtract.Records;

namespace PerfExtract.Acceptance.Truth;

/// <summary>
/// What may change in a record when one character of the document changes. The facts read from that character change; with them
/// those that they were said once with, or now are; and the rates and audits that rest on any of these, or on an amount that one of
/// these repeats (合计 of the year is told from 总计 by what it equals). Nothing else.
/// </summary>
internal sealed class Dependence
{
    private readonly IReadOnlyList<RecordItem> _before, _after;
    private readonly Spot _spot;
    private readonly List<Spot> _reached, _repeated;
    private readonly HashSet<string> _tables;

    public Dependence(ReportRecord before, ReportRecord after, Spot spot)
    {
        (_before, _after, _spot) = (RecordItem.AllOf(before), RecordItem.AllOf(after), spot);
        List<RecordItem> direct = [.. Direct(_before), .. Direct(_after)];
        _reached = [spot, .. direct.Where(item => item.IsFact).SelectMany(item => item.Spots)];
        var amounts = direct.Select(item => item.Amount).OfType<decimal>().ToHashSet();
        _repeated = [.. _reached, .. _before.Concat(_after).Where(item => item.Amount is { } amount && amounts.Contains(amount)).SelectMany(item => item.Spots)];
        _tables = [.. direct.SelectMany(item => item.Tables)];
    }

    /// <summary>What changed although it does not depend on the character, as lines; and what should have changed and did not.</summary>
    public IReadOnlyList<string> Faults() => [.. Unrelated(), .. Unmoved(), .. OtherCells()];

    private IEnumerable<RecordItem> Direct(IEnumerable<RecordItem> items) => items.Where(item => !item.IsDerived && item.Touches([_spot]));

    private bool May(RecordItem item) =>
        item.Kind == "tables" ? item.Tables.Any(_tables.Contains) : item.Touches(item.IsDerived ? _repeated : item.IsFact ? _reached : [_spot]);

    private IEnumerable<string> Unrelated()
    {
        var (before, after) = (Others(_before), Others(_after));
        return before.Except(after).Select(item => "- " + item).Concat(after.Except(before).Select(item => "+ " + item));
    }

    private List<string> Others(IEnumerable<RecordItem> items) => [.. items.Where(item => !May(item)).Select(item => $"{item.Kind} {item.Text}")];

    /// <summary>Each fact read from the character is there still, and says something else: unless another place says it more exactly.</summary>
    private IEnumerable<string> Unmoved()
    {
        foreach (var item in Direct(_before).Where(item => item.IsFact))
        {
            var own = item.Spots.First(spot => spot.Overlaps(_spot));
            var now = _after.Where(other => other.Kind == item.Kind && !other.IsDerived && other.Spots.Contains(own)).ToList();
            if (!now.Any(other => other.Statement != item.Statement || other.Spots.Count > 1))
            {
                yield return $"= {item.Kind} {item.Text} → {string.Join(" ", now.Select(other => other.Text))}";
            }
        }
    }

    /// <summary>Of a table one cell says something else, and nothing beside.</summary>
    private IEnumerable<string> OtherCells()
    {
        foreach (var table in _before.Where(item => item.Kind == "tables" && May(item)))
        {
            var twin = _after.FirstOrDefault(item => item.Kind == "tables" && item.Tables.SequenceEqual(table.Tables));
            if (twin is null || Cells(twin).Count() != Cells(table).Count() || Cells(table).Zip(Cells(twin)).Count(pair => pair.First != pair.Second) > 1)
            {
                yield return $"≠ {table.Text} → {twin?.Text}";
            }
        }
    }

    /// <summary>The table's cells, and as one more all else that is said of it.</summary>
    private static IEnumerable<string> Cells(RecordItem table)
    {
        var json = JsonNode.Parse(table.Statement)!.AsObject();
        var cells = json["rows"]!.AsArray().SelectMany(row => row!.AsArray()).Select(cell => (string)cell!).ToList();
        json.Remove("rows");
        return cells.Append(json.ToJsonString());
    }
}
