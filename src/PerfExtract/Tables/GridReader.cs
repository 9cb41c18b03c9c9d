using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Tables.Flattened;

namespace PerfExtract.Tables;

/// <summary>All tables of a document as grids, in reading order.</summary>
internal static class GridReader
{
    public static IReadOnlyList<Grid> Read(Document document, SectionTree sections, Lexicon.Lexicon words) => Read(document, sections, words, []);

    /// <param name="notices">Takes what was recovered only in part, or not at all.</param>
    public static IReadOnlyList<Grid> Read(Document document, SectionTree sections, Lexicon.Lexicon words, List<Notice> notices)
    {
        var above = new SurroundingsReader(document, sections, words);
        var drawn = document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox)
            .Select(table => new Found(table.Index, id => Of(table, id, above.Above(table.Index))));
        var lost = new FlattenedTables(document, sections, words).Read()
            .Select(table => new Found(table.FirstBlock, id => Recovered(table, id, above, notices)));
        List<Grid> grids = [.. drawn.Concat(lost).OrderBy(table => table.First).Select((table, i) => table.Build($"t{i + 1}"))];
        notices.AddRange(TornRows.Find(document, grids));
        return grids;
    }

    /// <summary>A page number may stray into a form; so many figures are a block of it.</summary>
    private const int FewestStray = 3;

    /// <summary>A table, drawn or recovered, that waits for its number.</summary>
    private sealed record Found(int First, Func<string, Grid> Build);

    private static Grid Recovered(FlattenedTable table, string id, SurroundingsReader above, List<Notice> notices)
    {
        if (!table.IsClear)
        {
            notices.Add(Notice.Warning(
                "ambiguous-table", $"表{id.TrimStart('t')}的行列线已丢失，不能确定只有一种读法，未提取其中的数字", table.Rows[0].Place));
        }
        else if (table.Stray >= FewestStray)
        {
            notices.Add(Notice.Warning(
                "ambiguous-table", $"表{id.TrimStart('t')}的行列线已丢失，有{table.Stray}个数字不能确定属于哪一行哪一列，未提取", table.Rows[0].Place));
        }
        else if (table.Rows.Where(row => row.IsShort).ToList() is { Count: > 0 } rows)
        {
            notices.Add(Notice.Warning(
                "ambiguous-row", $"表{id.TrimStart('t')}有{rows.Count}行缺少单元格，不能确定缺的是哪一个，未提取这些行的数字",
                [.. rows.Select(row => row.Place)]));
        }

        return FlatGrid.Of(table.Rows, id, above.Above(table.FirstBlock, table.Lead));
    }

    public static Grid Of(Table table, string id, Surroundings around) => new(
        id,
        table.RowCount,
        table.ColumnCount,
        [.. table.Cells.Select(cell => new GridCell(
            cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text.Value,
            new Place(table.Index, 0, cell.Text.Value.Length, cell.Row, cell.Column), cell.Bold))],
        around,
        [table.Index]);
}
