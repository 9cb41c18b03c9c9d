using PerfExtract.Documents;

namespace PerfExtract.Tables;

/// <summary>Rows of figures set apart by spaces that no table was made of: what they hold is not read, and a notice says so.</summary>
internal static class TornRows
{
    /// <summary>One row may be a line of anything; a label and two figures are a row.</summary>
    private const int FewestRows = 2, FewestCells = 3, FewestFigures = 2;

    public static IEnumerable<Notice> Find(Document document, IReadOnlyList<Grid> grids)
    {
        var read = grids.Where(grid => grid.IsRecovered).SelectMany(grid => grid.Blocks).ToHashSet();
        Place? first = null;
        var rows = 0;
        for (var i = 0; i <= document.Blocks.Count; i++)
        {
            var paragraph = i < document.Blocks.Count && !read.Contains(i) ? document.Blocks[i] as Paragraph : null;
            if (paragraph is not null && IsRow(paragraph.Text.Value))
            {
                first ??= new Place(i, 0, paragraph.Text.Value.Length);
                rows++;
                continue;
            }

            if (paragraph is not null && TornLine.Is(paragraph.Text.Value))
            {
                // 其中：, or a row of words: the rows of figures go on below it.
                continue;
            }

            if (rows >= FewestRows)
            {
                yield return Notice.Warning("ambiguous-table", $"有{rows}行以空格分列的数字不能确定属于哪一列，未提取", first!.Value);
            }

            (first, rows) = (null, 0);
        }
    }

    private static int FiguresIn(string text, IReadOnlyList<Range> cells) => cells.Count(cell => CellFigure.Read(text[cell]).Kind != FigureKind.None);

    private static bool IsRow(string text)
    {
        var cells = TornLine.Cells(text);
        return cells.Count >= FewestCells && FiguresIn(text, cells) >= FewestFigures;
    }
}
