using System.Runtime.InteropServices;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Cells as the file lists them, row by row, to a true grid in which each stands once with its spans.</summary>
internal sealed class GridBuilder(StoryContext context)
{
    private readonly List<double?> _widths = [];
    private readonly List<Slot> _slots = [];
    private readonly List<(int Row, int Slot)> _open = [];
    private readonly List<(DraftTable Table, int Slot, int Offset)> _nested = [];
    private int _row = -1;
    private int _column;
    private int _rowStart;

    private struct Slot
    {
        public int Row, Column, RowSpan, ColumnSpan;
        public string Text;
        public bool Bold;
    }

    /// <summary>The tables and text boxes that lie in the cells, in reading order.</summary>
    public List<Draft> Inner { get; } = [];

    /// <summary>The table's style may colour its cells.</summary>
    public bool IsStyled { get; set; }

    public void AddColumn(double? width) => _widths.Add(width);

    public void BeginRow()
    {
        _row++;
        _column = 0;
        _rowStart = _slots.Count;
    }

    /// <summary>Columns before the row's first cell that hold nothing.</summary>
    public void Skip(int columns) => _column += Math.Clamp(columns, 0, Room);

    /// <summary>The row is deleted or hidden: it leaves no trace, and a merge over it goes on below it.</summary>
    public void DropRow()
    {
        if (_slots.Count == _rowStart)
        {
            _row--;
        }
    }

    public void Add(CellShape shape, List<Draft> content)
    {
        if (Room == 0)
        {
            throw new ReadException(ReadErrors.TooLarge, $"a table has more than {context.Limits.Columns} columns");
        }

        var span = Math.Clamp(shape.Span, 1, Room);
        var column = _column;
        _column += span;
        if (shape.Horizontal == Merge.Continue && _slots.Count > _rowStart && _slots[^1] is var left)
        {
            if (left.Column + left.ColumnSpan == column)
            {
                CollectionsMarshal.AsSpan(_slots)[^1].ColumnSpan += span;
                return;
            }

            // What stands to the left reaches down from above: it cannot grow in this row alone.
            context.Sightings.CollidingMerges++;
        }

        if (shape.Vertical == Merge.Continue && Extend(column, span))
        {
            return;
        }

        if (shape.Vertical != Merge.None)
        {
            Open(column, _slots.Count);
        }

        AddSlot(column, span, content);
    }

    /// <summary>The table; null where no row is seen.</summary>
    public DraftTable? Build(Layer layer)
    {
        if (_row < 0 || _slots.Count == 0)
        {
            return null;
        }

        var columns = ColumnEdges.Of(_widths, context.Limits.Columns);
        foreach (var slot in _slots)
        {
            columns.Use(slot.Column, slot.Column + slot.ColumnSpan);
        }

        columns.Settle();
        var cells = new List<Cell>(_slots.Count);
        foreach (var slot in _slots)
        {
            var (start, end) = (columns[slot.Column], columns[slot.Column + slot.ColumnSpan]);
            var text = slot.Text.Length == 0 ? Text.Empty : Text.Of(slot.Text);
            cells.Add(new Cell(slot.Row, start, slot.RowSpan, end - start, text, slot.Bold));
        }

        var table = new DraftTable(layer, _row + 1, columns.Count, cells);
        foreach (var (nested, slot, offset) in _nested)
        {
            nested.Within = (table, new Place(-1, offset, offset, cells[slot].Row, cells[slot].Column));
        }

        return table;
    }

    private int Room => context.Limits.Columns - _column;

    /// <summary>Lets the cell above reach down, if one is open just here and just as wide.</summary>
    private bool Extend(int column, int span)
    {
        if (column >= _open.Count || _open[column].Row != _row - 1 || _row == 0)
        {
            return false;
        }

        ref var above = ref CollectionsMarshal.AsSpan(_slots)[_open[column].Slot];
        if (above.ColumnSpan != span)
        {
            context.Sightings.CollidingMerges++;
            return false;
        }

        above.RowSpan = _row - above.Row + 1;
        _open[column] = _open[column] with { Row = _row };
        return true;
    }

    private void Open(int column, int slot)
    {
        while (_open.Count <= column)
        {
            _open.Add((-1, -1));
        }

        _open[column] = (_row, slot);
    }

    private void AddSlot(int column, int span, List<Draft> content)
    {
        var text = "";
        var bold = true;
        var isEmpty = true;
        List<string>? lines = null;
        var offset = 0;
        foreach (var draft in content)
        {
            if (draft is DraftParagraph { InCell: true } paragraph)
            {
                bold &= paragraph.Look.Bold;
                (lines ??= []).Add(paragraph.Text);
                offset += paragraph.Text.Length + 1;
                continue;
            }

            if (draft is DraftTable { Within: null } table)
            {
                _nested.Add((table, _slots.Count, Math.Max(0, offset - 1)));
            }

            Inner.Add(draft);
        }

        if (lines is not null)
        {
            isEmpty = false;
            text = lines.Count == 1 ? lines[0] : string.Join('\n', lines);
        }

        _slots.Add(new Slot { Row = _row, Column = column, RowSpan = 1, ColumnSpan = span, Text = text, Bold = bold && !isEmpty });
    }
}
