using PerfExtract.Facts.Prose;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>Indicators that sentences state: a named rate, satisfaction or count with its value, of the past year and achieved.</summary>
internal static class ProseIndicators
{
    /// <summary>What these sections state is wanted, planned or settled elsewhere.</summary>
    private static readonly HashSet<string> s_wanted = ["goals", "plan", "recommendations", "results-use"];

    /// <summary>A count is an indicator where the text tells what was done; elsewhere it describes the organisation or its money.</summary>
    private static readonly HashSet<string> s_done = ["duties", "performance", "indicators", "execution"];

    /// <summary>Cells shorter than this hold names and figures, not sentences.</summary>
    private const int ShortestProse = 16;

    public static IReadOnlyList<IndicatorFact> Read(ReportText report)
    {
        var words = new IndicatorWords(report.Lexicon);
        List<NamedFigure> figures = [];
        Dictionary<Section, (bool Wanted, bool Done)> tells = new(ReferenceEqualityComparer.Instance);
        foreach (var passage in report.Passages)
        {
            var (wanted, done) = passage.Section is { } section ? Tells(section, report.Sections, tells) : default;
            (wanted, done) = LeadIn(report, passage) switch { "done" => (false, true), "wanted" => (true, done), _ => (wanted, done) };
            if (!wanted && !TornLine.IsRow(report.TextAt(passage.Place))
                && !TableLine.Is(report.TextAt(passage.Place).AsSpan(passage.Place.Start, passage.Place.End - passage.Place.Start)))
            {
                figures.AddRange(IndicatorSentences.Read(report, new Stretch(passage.Place), done, words, passage.Section?.Path ?? []));
            }
        }

        foreach (var cell in report.Grids.SelectMany(grid => ProseCells(grid, report.Lexicon)))
        {
            figures.AddRange(IndicatorSentences.Read(report, cell, true, words, []));
        }

        return
        [
            .. figures.GroupBy(figure => new { figure.Name, figure.Actual })
                .Select(same => new IndicatorFact(
                    null, null, null, same.Key.Name, null, same.Key.Actual, null, null, null, null, null, null, Origins.Text,
                    [.. same.Select(figure => figure.Evidence)])),
        ];
    }

    /// <summary>实际完成：… under 绩效目标, 年初目标：… under 完成情况: what a paragraph says of itself.</summary>
    private static string? LeadIn(ReportText report, Passage passage)
    {
        var text = report.TextAt(passage.Place).AsSpan(passage.Place.Start, passage.Place.Length);
        var from = HeadingNumber.TryRead(text, out var number) ? number.Rest : 0;
        var colon = text[from..Math.Min(text.Length, from + LongestLeadIn)].IndexOfAny('：', ':');
        if (colon <= 0)
        {
            return null;
        }

        var label = text.Slice(from, colon);
        var says = report.Lexicon["prose-cells"].TryWhole(label, out var code) ? code
            : report.Lexicon["field-roles"].TryWhole(label, out var role) ? role switch { "goal" or "goal-expected" => "wanted", "goal-achieved" => "done", _ => null }
            : null;
        return says == "done" || !text[colon..].Contains("实际", StringComparison.Ordinal) ? says : null;
    }

    private const int LongestLeadIn = 14;

    /// <summary>What a section and those above it say of the text in it.</summary>
    private static (bool Wanted, bool Done) Tells(Section section, SectionTree sections, Dictionary<Section, (bool Wanted, bool Done)> known)
    {
        if (!known.TryGetValue(section, out var tells))
        {
            var (wanted, done) = sections.ParentOf(section) is { } parent ? Tells(parent, sections, known) : default;
            known[section] = tells = (wanted || s_wanted.Contains(section.Kind), done || s_done.Contains(section.Kind));
        }

        return tells;
    }

    /// <summary>Where lines are lost, 预期目标 and 实际完成情况 one below the other stand over no column.</summary>
    private static bool IsUnderHeads(Grid grid, GridCell cell) =>
        !grid.IsRecovered || (grid.Beginning(cell.Row).Count > 1 && grid.Beginning(cell.Row).Count == grid.Beginning(cell.Row - 1).Count);

    /// <summary>Sentences in cells under or beside a heading that says they tell what was done: 完成情况, 实际完成.</summary>
    private static IEnumerable<Stretch> ProseCells(Grid grid, Lexicon.Lexicon lexicon)
    {
        var list = lexicon["prose-cells"];

        // For each column the nearest heading above that says what its cells tell.
        Dictionary<int, string> heads = [];
        var (row, beside) = (-1, "");
        foreach (var cell in grid.Cells)
        {
            (row, beside) = cell.Row == row ? (row, beside) : (cell.Row, "");
            if (list.TryWhole(cell.Text.AsSpan().Trim().TrimEnd("：:"), out var code))
            {
                beside = code;
                for (var column = cell.Column; column < Math.Min(cell.EndColumn, grid.ColumnCount); column++)
                {
                    heads[column] = code;
                }
            }
            else if (cell.Text.Length >= ShortestProse
                && (beside.Length > 0 ? beside : IsUnderHeads(grid, cell) ? heads.GetValueOrDefault(cell.Column) : null) == "done")
            {
                yield return ReportText.Of(grid, cell);
            }
        }
    }
}
