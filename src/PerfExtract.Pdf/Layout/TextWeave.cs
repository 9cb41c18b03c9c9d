using System.Text;

namespace PerfExtract.Pdf.Layout;

/// <summary>Puts drawn lines together into one text that still knows where each of them stands.</summary>
internal sealed class TextWeave
{
    private readonly StringBuilder _text = new();
    private readonly List<LaidLine> _lines = [];
    private bool _endsInSpace;

    public bool IsEmpty => _text.Length == 0;

    public void Add(PlacedText line)
    {
        if (!IsEmpty)
        {
            _text.Append(Typography.Seam(_text[^1], line.Line.Text[0], _endsInSpace));
        }

        AddLine(line);
    }

    /// <summary>The line begins a paragraph of its own within the same cell.</summary>
    public void AddParagraph(PlacedText line)
    {
        if (!IsEmpty)
        {
            _text.Append('\n');
        }

        AddLine(line);
    }

    public LaidText Take()
    {
        var text = IsEmpty ? LaidText.Empty : new LaidText(_text.ToString(), _lines.ToArray());
        _text.Clear();
        _lines.Clear();
        return text;
    }

    private void AddLine(PlacedText placed)
    {
        var line = placed.Line;
        var start = _text.Length;
        _text.Append(line.Text);
        _endsInSpace = line.EndsInSpace;
        var turned = new Frame(placed.Frame.Width, placed.Frame.Height, (byte)((placed.Frame.Angle + line.Angle) & 3));
        _lines.Add(new LaidLine(
            start, _text.Length, placed.Page, turned.ToPage(line.Bounds), turned.Angle == 0 ? line.Edges : []));
    }
}

/// <summary>A line, the page that it stands on, and how that page was turned to read it.</summary>
internal readonly record struct PlacedText(TextLine Line, int Page, Frame Frame);
