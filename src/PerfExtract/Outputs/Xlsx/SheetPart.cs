using System.Globalization;
using System.Text;
using System.Xml;
using Value = PerfExtract.Outputs.Tidy.Value;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>
/// One worksheet, written row by row: a frozen bold heading, a filter over all columns, numbers as numbers. An archive has millions of
/// cells; an object of the SDK's for each takes three times as long as the words themselves.
/// </summary>
internal sealed class SheetPart : IDisposable
{
    /// <summary>Excel's own limit.</summary>
    public const int RowLimit = 1_048_576;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string NarrowWidth = "14", WideWidth = "40", HeadingStyle = "1";

    private readonly XmlWriter _xml;
    private readonly string[] _columns;

    public SheetPart(Stream output, IReadOnlyList<string> headings, IReadOnlyList<bool> wide)
    {
        _columns = [.. Enumerable.Range(0, headings.Count).Select(ColumnName)];
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("worksheet", Main);
        Open("sheetViews");
        Open("sheetView", ("workbookViewId", "0"));
        Open("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        Close(3);
        Open("cols");
        for (var i = 0; i < wide.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            Open("col", ("min", number), ("max", number), ("width", wide[i] ? WideWidth : NarrowWidth), ("customWidth", "1"));
            Close(1);
        }

        Close(1);
        Open("sheetData");
        Write([.. headings.Select(heading => Value.Of(heading))], HeadingStyle);
    }

    /// <summary>Rows so far, the heading among them.</summary>
    public int RowCount { get; private set; }

    public void Write(ReadOnlySpan<Value> row) => Write(row, style: null);

    public void Dispose()
    {
        Close(1);
        Open("autoFilter", ("ref", Range));
        Close(2);
        _xml.Dispose();
    }

    /// <summary>The cells that hold something: A1:Z99.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"A1:{_columns[^1]}{RowCount}");

    private void Write(ReadOnlySpan<Value> row, string? style)
    {
        RowCount++;
        var number = RowCount.ToString(CultureInfo.InvariantCulture);
        Open("row", ("r", number));
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != default)
            {
                Write(row[i], _columns[i] + number, style);
            }
        }

        Close(1);
    }

    private void Write(Value value, string reference, string? style)
    {
        Open("c", ("r", reference), ("t", value.Number is not null ? "n" : value.Flag is not null ? "b" : "inlineStr"));
        if (style is not null)
        {
            _xml.WriteAttributeString("s", style);
        }

        if (value.Text is { } text)
        {
            Open("is");
            Open("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(CellText.Of(text));
            Close(2);
        }
        else
        {
            Open("v");
            _xml.WriteString(value.Number?.ToString(CultureInfo.InvariantCulture) ?? (value.Flag == true ? "1" : "0"));
            Close(1);
        }

        Close(1);
    }

    private void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }
    }

    private void Close(int elements)
    {
        for (var i = 0; i < elements; i++)
        {
            _xml.WriteEndElement();
        }
    }

    /// <summary>A, B … Z, AA …: no sheet here has more than two letters' worth.</summary>
    private static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
