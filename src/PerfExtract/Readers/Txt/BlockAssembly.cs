using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>Lines and the tables found among them, as blocks in reading order.</summary>
internal sealed class BlockAssembly(
    IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, IReadOnlyList<TextTable> tables, ReadLimits limits)
{
    private readonly List<Block> _blocks = [];
    private readonly bool[] _inTable = InTable(lines.Count, tables);

    /// <summary>Room for the lines of one paragraph.</summary>
    private readonly StringBuilder _joined = new();
    private long _cells;

    public IReadOnlyList<Block> Assemble()
    {
        var seams = new Seams(lines, IsProse);
        var next = 0;
        for (var i = 0; i < lines.Count;)
        {
            if (next < tables.Count && tables[next].First == i)
            {
                i = AddTable(tables[next++]);
            }
            else if (kinds[i] != LineKind.Body)
            {
                AddLine(i++);
            }
            else
            {
                i = AddParagraph(i, seams);
            }
        }

        return _blocks;
    }

    private bool IsProse(int line) => kinds[line] == LineKind.Body && !_inTable[line];

    /// <summary>The paragraph that begins at a line, then the furniture that its lines ran around.</summary>
    private int AddParagraph(int first, Seams seams)
    {
        _joined.Clear();
        var last = first;
        for (var i = first + 1; i < lines.Count && !_inTable[i] && kinds[i] != LineKind.Contents; i++)
        {
            if (kinds[i] != LineKind.Body)
            {
                continue;
            }

            var parted = i > last + 1 || lines[i].Gap == Gap.Page;
            if (!seams.Continues(lines[first], lines[last], lines[i], parted))
            {
                break;
            }

            if (last == first)
            {
                _joined.Append(Plain(lines[first]));
            }

            _joined.Append(seams.Between(lines[last], lines[i])).Append(Plain(lines[i]));
            last = i;
        }

        AddText(last == first ? Plain(lines[first]).ToString() : _joined.ToString(), Layer.Body, Look(first));
        for (var i = first + 1; i < last; i++)
        {
            if (kinds[i] != LineKind.Body)
            {
                AddLine(i);
            }
        }

        return last + 1;
    }

    private int AddTable(TextTable table)
    {
        var columns = table.ColumnCount;
        _cells += (long)columns * table.Rows.Count;
        if (_cells > limits.Cells || columns > limits.Columns)
        {
            throw new ReadException(
                ReadErrors.TooLarge, $"the text's tables have more than {limits.Cells} cells or {limits.Columns} columns")
            { Format = FileFormat.Text.Name };
        }

        var cells = new List<Cell>(columns * table.Rows.Count);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < (table.Packing == Packing.Ragged ? table.Rows[row].Length : columns); column++)
            {
                var text = column < table.Rows[row].Length ? table.Rows[row][column] : "";
                cells.Add(new Cell(row, column, 1, 1, Text.Of(text), Ruled: false));
            }
        }

        _blocks.Add(new Table(_blocks.Count, Layer.Body, null, table.Rows.Count, columns, cells) { Packing = table.Packing });
        for (var i = table.First; i < table.End; i++)
        {
            if (kinds[i] != LineKind.Body)
            {
                AddLine(i);
            }
        }

        table.Repeated.ToList().ForEach(line => AddText(Plain(lines[line]).ToString(), Layer.Header, ParagraphLook.Unknown));
        return table.End;
    }

    private void AddLine(int line)
    {
        var layer = kinds[line] switch { LineKind.Header => Layer.Header, LineKind.Footer => Layer.Footer, _ => Layer.Body };
        AddText(Plain(lines[line]).ToString(), layer, Look(line));
    }

    private void AddText(string text, Layer layer, ParagraphLook look) =>
        _blocks.Add(new Paragraph(_blocks.Count, layer, null, Text.Of(text), look));

    private ParagraphLook Look(int line) => new(
        Indent: lines[line].Indent > 0 ? lines[line].Indent / 2.0 : null,
        StartsPage: lines[line].Gap == Gap.Page || (line > 0 && kinds[line - 1] == LineKind.Footer && kinds[line] == LineKind.Body),
        InContents: kinds[line] == LineKind.Contents);

    /// <summary>The tab after an automatic number stands for the white space that Word draws there.</summary>
    private static ReadOnlySpan<char> Plain(TextLine line) =>
        TabRow.IsNumberedProse(line) ? line.Text.ToString().Replace("\t", "", StringComparison.Ordinal) : line.Text;

    private static bool[] InTable(int count, IReadOnlyList<TextTable> tables)
    {
        var inTable = new bool[count];
        foreach (var table in tables)
        {
            inTable.AsSpan(table.First, table.End - table.First).Fill(true);
        }

        return inTable;
    }
}
