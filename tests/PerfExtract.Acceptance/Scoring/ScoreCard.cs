using System.Globalization;
using System.Text;

namespace PerfExtract.Acceptance.Scoring;

/// <summary>Scores summed by structure and kind of fact, and some examples of what was missed or wrong.</summary>
public sealed class ScoreCard
{
    private const int NameWidth = 38;
    private const int CellWidth = 11;
    private const int ExamplesEach = 3;

    private static readonly string[] s_kinds = ["report", "sections", "budgets", "executionRates", "indicators", "staffing", "scores", "audits", "alarms"];

    private readonly SortedDictionary<string, Dictionary<string, Tally>> _rows = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> _examples = new(StringComparer.Ordinal);

    public void Add(string row, string document, IReadOnlyDictionary<string, Tally> tallies)
    {
        if (!_rows.TryGetValue(row, out var sums))
        {
            sums = s_kinds.ToDictionary(kind => kind, _ => new Tally());
            _rows[row] = sums;
        }

        foreach (var (kind, tally) in tallies)
        {
            sums[kind].Add(tally);
            Keep($"{row} · {kind}", document, "missed", tally.Missed);
            Keep($"{row} · {kind}", document, "wrong ", tally.Wrong);
        }
    }

    /// <summary>A kind's tally over all rows.</summary>
    public Tally Sum(string kind)
    {
        var sum = new Tally();
        foreach (var tallies in _rows.Values)
        {
            sum.Add(tallies[kind]);
        }

        return sum;
    }

    /// <summary>F1 by structure; a cell is empty where nothing was owed and nothing said.</summary>
    public string Table()
    {
        var text = new StringBuilder("structure".PadRight(NameWidth));
        foreach (var kind in s_kinds)
        {
            text.Append((kind == "executionRates" ? "rates" : kind).PadLeft(CellWidth));
        }

        foreach (var (row, tallies) in _rows)
        {
            text.AppendLine().Append(row.PadRight(NameWidth));
            foreach (var kind in s_kinds)
            {
                text.Append(Cell(kind, tallies[kind]).PadLeft(CellWidth));
            }
        }

        text.AppendLine().Append("all".PadRight(NameWidth));
        foreach (var kind in s_kinds)
        {
            text.Append(Cell(kind, Sum(kind)).PadLeft(CellWidth));
        }

        return text.AppendLine().ToString();
    }

    public string Examples() => string.Join('\n', _examples.SelectMany(e => e.Value.Select(line => $"{e.Key} · {line}")));

    /// <summary>False alarms are counted, all else is an F1.</summary>
    private static string Cell(string kind, Tally tally) => tally is { Owed: 0, Said: 0 } ? ""
        : kind == "alarms" ? tally.Said.ToString(CultureInfo.InvariantCulture) : tally.F1.ToString("0.000", CultureInfo.InvariantCulture);

    private void Keep(string key, string document, string what, List<string> lines)
    {
        if (!_examples.TryGetValue(key, out var kept))
        {
            kept = [];
            _examples[key] = kept;
        }

        kept.AddRange(lines.Take(ExamplesEach - kept.Count(line => line.StartsWith(what, StringComparison.Ordinal))).Select(line => $"{what} {document}: {line}"));
    }
}
