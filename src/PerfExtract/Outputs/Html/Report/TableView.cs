using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>A table with its spans; its header rows are headers, its figures stand right.</summary>
internal sealed class TableView
{
    /// <summary>A cell with more text than this scrolls within itself: one cell must not push the rest out of sight.</summary>
    private const int LongCell = 1000;

    private static readonly CharSet s_ofFigures = new("0123456789.,-+%％ ");

    private readonly HtmlPage _page;
    private readonly Marks _marks;
    private readonly Dictionary<int, int> _headerRows = [];

    public TableView(HtmlPage page, ReportRecord record, Marks marks)
    {
        (_page, _marks) = (page, marks);
        foreach (var table in record.Tables.Where(table => table.Evidence.Count > 0))
        {
            _headerRows.TryAdd(table.Evidence[0].Block, table.HeaderRows);
        }
    }

    public void Write(Table table)
    {
        _page.Write($"<div class=\"scroll\"><table id=\"k{table.Index}\">\n");
        var headerRows = _headerRows.GetValueOrDefault(table.Index);
        var row = -1;
        foreach (var cell in table.Cells)
        {
            for (; row < cell.Row; row++)
            {
                _page.Raw(row < 0 ? "<tr>" : "</tr>\n<tr>");
            }

            WriteCell(table, cell, cell.Row < headerRows);
        }

        _page.Raw(row < 0 ? "</table></div>\n" : "</tr></table></div>\n");
    }

    private void WriteCell(Table table, Cell cell, bool isHeader)
    {
        var text = cell.Text.Value;
        var tag = isHeader ? "th" : "td";
        _page.Write($"<{tag}");
        Span("rowspan", cell.RowSpan);
        Span("colspan", cell.ColumnSpan);
        _page.Raw(!isHeader && IsFigure(text) ? " class=\"n\">" : ">");
        _page.Raw(text.Length > LongCell ? "<div class=\"long\">" : "");
        _marks.Write(_page, text, table.Index, cell.Row, cell.Column);
        _page.Raw(text.Length > LongCell ? "</div>" : "");
        _page.Write($"</{tag}>");
    }

    private void Span(string name, int span)
    {
        if (span > 1)
        {
            _page.Write($" {name}=\"{span}\"");
        }
    }

    private static bool IsFigure(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && text.AsSpan().Trim().IndexOfAnyExcept(s_ofFigures) < 0;
}
