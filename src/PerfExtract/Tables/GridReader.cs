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
        var tables = document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox)
            .Select(table => (First: table.Index, Build: (Func<string, Grid>)(id => Of(table, id, above.Above(table.Index)))));
        var runs = FlatRuns.Find(document, sections)
            .Select(run => (First: run[0].Place.Block, Build: (Func<string, Grid>)(id => Recovered(run, id, above, notices))));
        return [.. tables.Concat(runs).OrderBy(table => table.First).Select((table, i) => table.Build($"t{i + 1}"))];
    }

    private static Grid Recovered(IReadOnlyList<FlatCell> run, string id, SurroundingsReader above, List<Notice> notices)
    {
        var grid = FlatGrid.Of(run, id, above.Above(run[0].Place.Block), out var unclear);
        if (grid.ColumnCount == 1)
        {
            notices.Add(Notice.Warning(
                "ambiguous-table", $"表{id.TrimStart('t')}的行列线已丢失，不能确定只有一种读法，未提取其中的数字", run[0].Place));
        }
        else if (unclear.Count > 0)
        {
            notices.Add(Notice.Warning(
                "ambiguous-row", $"表{id.TrimStart('t')}有{unclear.Count}行缺少单元格，不能确定缺的是哪一个，未提取这些行的数字",
                [.. unclear.Select(row => row.Labels.Count > 0 ? row.Labels[^1].Place : row.Figures[0].Place)]));
        }

        return grid;
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
