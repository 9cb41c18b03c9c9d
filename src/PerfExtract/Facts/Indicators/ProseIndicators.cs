using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

/// <summary>Indicators that sentences state: a named rate, satisfaction or count with its value, of the past year and achieved.</summary>
public static class ProseIndicators
{
    /// <summary>What these sections state is wanted, planned or settled elsewhere.</summary>
    private static readonly HashSet<string> s_wanted = ["goals", "plan", "recommendations", "results-use"];

    /// <summary>A count is an indicator where the text tells what was done; elsewhere it describes the organisation or its money.</summary>
    private static readonly HashSet<string> s_done = ["duties", "performance", "indicators", "execution"];

    /// <summary>Cells shorter than this hold names and figures, not sentences.</summary>
    private const int ShortestProse = 16;

    public static IReadOnlyList<IndicatorFact> Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon)
    {
        var words = new IndicatorWords(lexicon);
        List<NamedFigure> figures = [];
        foreach (var passage in sections.Passages)
        {
            var kinds = KindsAbove(passage.Section, sections);
            if (!kinds.Overlaps(s_wanted))
            {
                IndicatorSentences.Read(
                    document.TextAt(passage.Place).Value, passage.Place, kinds.Overlaps(s_done), words, lexicon, figures);
            }
        }

        foreach (var place in ProseCells(document, lexicon))
        {
            IndicatorSentences.Read(document.TextAt(place).Value, place, true, words, lexicon, figures);
        }

        return
        [
            .. figures.GroupBy(figure => (figure.Name, figure.Actual.Op, figure.Actual.Value, figure.Actual.Unit, figure.Actual.Text))
                .Select(same => new IndicatorFact(
                    null, null, null, same.Key.Name, null, same.First().Actual, null, null, null, null, null, null, Origins.Text,
                    [.. same.Select(figure => citations.Of(figure.Place))])),
        ];
    }

    private static HashSet<string> KindsAbove(Section? section, SectionTree sections)
    {
        HashSet<string> kinds = [];
        for (var at = section; at is not null; at = at.Parent is { } parent ? SectionById(parent, sections) : null)
        {
            kinds.Add(at.Kind);
        }

        return kinds;
    }

    /// <summary>Ids count the sections from s1.</summary>
    private static Section? SectionById(string id, SectionTree sections) =>
        int.TryParse(id.AsSpan(1), out var number) && number >= 1 && number <= sections.Sections.Count ? sections.Sections[number - 1] : null;

    /// <summary>Sentences in cells under or beside a heading that says they tell what was done: 完成情况, 实际完成.</summary>
    private static IEnumerable<Place> ProseCells(Document document, Lexicon.Lexicon lexicon)
    {
        var list = lexicon["prose-cells"];
        foreach (var table in document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox))
        {
            // For each column the nearest heading above that says what its cells tell.
            Dictionary<int, string> heads = [];
            var (row, beside) = (-1, "");
            foreach (var cell in table.Cells)
            {
                (row, beside) = cell.Row == row ? (row, beside) : (cell.Row, "");
                if (list.TryWhole(cell.Text.Value.AsSpan().Trim().TrimEnd("：:"), out var code))
                {
                    beside = code;
                    for (var column = cell.Column; column < Math.Min(cell.EndColumn, table.ColumnCount); column++)
                    {
                        heads[column] = code;
                    }
                }
                else if (cell.Text.Value.Length >= ShortestProse && (beside.Length > 0 ? beside : heads.GetValueOrDefault(cell.Column)) == "done")
                {
                    yield return new Place(table.Index, 0, cell.Text.Value.Length, cell.Row, cell.Column);
                }
            }
        }
    }
}
