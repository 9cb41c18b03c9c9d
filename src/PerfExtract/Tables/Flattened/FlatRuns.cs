using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Tables.Flattened;

/// <summary>Finds runs of one-cell paragraphs: short lines without a stop, among them figures that stand alone.</summary>
internal static class FlatRuns
{
    /// <summary>A label of a cell that was seen is at most 22 characters; a sentence is longer or has a stop.</summary>
    private const int LongestCell = 30;

    /// <summary>Less than two header words, a label and a figure over two rows is no table.</summary>
    private const int FewestCells = 6, FewestFigures = 2;

    public static IEnumerable<IReadOnlyList<FlatCell>> Find(Document document, SectionTree sections)
    {
        HashSet<int> headings = [.. sections.Sections.Select(section => section.Place.Block)];
        List<FlatCell> run = [];
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph line && (line.Layer is Layer.Header or Layer.Footer or Layer.Footnote || string.IsNullOrWhiteSpace(line.Text.Value)))
            {
                continue;
            }

            if (block is Paragraph { Layer: Layer.Body } paragraph && !headings.Contains(block.Index) && CellOf(paragraph) is { } cell)
            {
                run.Add(cell);
                continue;
            }

            if (IsTable(run))
            {
                yield return run;
            }

            run = [];
        }

        if (IsTable(run))
        {
            yield return run;
        }
    }

    private static bool IsTable(List<FlatCell> run) =>
        run.Count >= FewestCells && run.Count(cell => cell.IsFigure) >= FewestFigures && run.FindIndex(cell => cell.IsFigure) is > 1;

    private static FlatCell? CellOf(Paragraph paragraph)
    {
        var text = paragraph.Text.Value;
        var words = text.AsSpan().Trim();
        if (words.Length > LongestCell || words.IndexOfAny("。；！？\t") >= 0 || words[^1] is '：' or ':' or '，' or ',')
        {
            return null;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        var figure = CellFigure.Read(text).Kind != FigureKind.None;

        // 决算情况   单位：万元 is the caption of what follows, not a cell; 合计（单位：万元） is one.
        return !figure && MoneyUnit.TryFind(words, out _) && words.IndexOfAny("：:") >= 0 && words[^1] is not ('）' or ')')
            ? null
            : new FlatCell(new Place(paragraph.Index, start, start + words.Length), words.ToString(), figure);
    }
}
