using PerfExtract.Outputs.Tidy;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>A worksheet that is complete: its title, its cells' range and its XML.</summary>
internal sealed record FinishedSheet(string Title, string Range, Stream Xml);

/// <summary>One kind's rows, over as many worksheets as the row limit asks for: budgets, budgets (2) …</summary>
internal sealed class GrowingSheet : IDisposable
{
    private readonly string _title;
    private readonly IReadOnlyList<string> _headings;
    private readonly IReadOnlyList<bool> _wide;
    private readonly Func<Stream> _scratch;
    private readonly int _rowLimit;
    private readonly List<FinishedSheet> _finished = [];
    private Stream _xml;
    private SheetPart _part;

    public GrowingSheet(string title, IReadOnlyList<string> headings, IReadOnlyList<bool> wide, Func<Stream> scratch, int rowLimit)
    {
        (_title, _headings, _wide, _scratch, _rowLimit) = (title, headings, wide, scratch, rowLimit);
        _xml = scratch();
        _part = new SheetPart(_xml, headings, wide);
    }

    public void Write(ReadOnlySpan<Value> row)
    {
        if (_part.RowCount == _rowLimit)
        {
            Close();
            _xml = _scratch();
            _part = new SheetPart(_xml, _headings, _wide);
        }

        _part.Write(row);
    }

    public IReadOnlyList<FinishedSheet> Finish()
    {
        Close();
        return _finished;
    }

    public void Dispose()
    {
        foreach (var sheet in _finished)
        {
            sheet.Xml.Dispose();
        }

        _xml.Dispose();
    }

    private void Close()
    {
        var range = _part.Range;
        _part.Dispose();
        var title = _finished.Count == 0 ? _title : $"{_title} ({_finished.Count + 1})";
        _finished.Add(new FinishedSheet(title, range, _xml));
    }
}
