using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Value = PerfExtract.Outputs.Tidy.Value;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>One worksheet, written row by row: a frozen bold heading, a filter over all columns, numbers as numbers.</summary>
internal sealed class SheetPart : IDisposable
{
    /// <summary>Excel's own limit.</summary>
    public const int RowLimit = 1_048_576;

    private const double NarrowWidth = 14, WideWidth = 40;
    private const uint HeadingStyle = 1;

    private readonly OpenXmlWriter _xml;
    private readonly string[] _columns;

    public SheetPart(Stream output, IReadOnlyList<string> headings, IReadOnlyList<bool> wide)
    {
        _columns = [.. Enumerable.Range(0, headings.Count).Select(ColumnName)];
        _xml = OpenXmlWriter.Create(output);
        _xml.WriteStartDocument();
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        _xml.WriteStartElement(new Columns());
        for (var i = 0; i < wide.Count; i++)
        {
            var number = (uint)(i + 1);
            _xml.WriteElement(new Column { Min = number, Max = number, Width = wide[i] ? WideWidth : NarrowWidth, CustomWidth = true });
        }

        _xml.WriteEndElement();
        _xml.WriteStartElement(new SheetData());
        Write([.. headings.Select(heading => Value.Of(heading))], HeadingStyle);
    }

    /// <summary>Rows so far, the heading among them.</summary>
    public int RowCount { get; private set; }

    public void Write(ReadOnlySpan<Value> row) => Write(row, style: 0);

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteElement(new AutoFilter { Reference = Range });
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    /// <summary>The cells that hold something: A1:Z99.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"A1:{_columns[^1]}{RowCount}");

    private void Write(ReadOnlySpan<Value> row, uint style)
    {
        RowCount++;
        var number = RowCount.ToString(CultureInfo.InvariantCulture);
        _xml.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", number)]);
        for (var i = 0; i < row.Length; i++)
        {
            Write(row[i], _columns[i] + number, style);
        }

        _xml.WriteEndElement();
    }

    private void Write(Value value, string reference, uint style)
    {
        if (value == default)
        {
            return;
        }

        var kind = value.Number is not null ? "n" : value.Flag is not null ? "b" : "inlineStr";
        List<OpenXmlAttribute> attributes = [new("r", "", reference), new("t", "", kind)];
        if (style != 0)
        {
            attributes.Add(new OpenXmlAttribute("s", "", style.ToString(CultureInfo.InvariantCulture)));
        }

        _xml.WriteStartElement(new Cell(), attributes);
        if (value.Number is { } number)
        {
            _xml.WriteElement(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        }
        else if (value.Flag is { } flag)
        {
            _xml.WriteElement(new CellValue(flag ? "1" : "0"));
        }
        else
        {
            _xml.WriteElement(new InlineString(new Text(CellText.Of(value.Text!)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        _xml.WriteEndElement();
    }

    /// <summary>A, B … Z, AA …: no sheet here has more than two letters' worth.</summary>
    private static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
