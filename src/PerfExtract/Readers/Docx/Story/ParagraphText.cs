using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>The characters of one paragraph as they are read, and how they look together.</summary>
internal sealed class ParagraphText
{
    /// <summary>More sizes than these in one paragraph tell nothing about it.</summary>
    private const int MostSizes = 16;

    private readonly StringBuilder _text = new();
    private readonly List<(double Size, int Count)> _sizes = [];
    private int _plain;
    private int _bold;

    public int Length => _text.Length;

    public void Append(string text, RunFormat format)
    {
        _text.Append(text);
        var marks = 0;
        foreach (var c in text)
        {
            marks += char.IsWhiteSpace(c) ? 0 : 1;
        }

        if (format.Bold ?? false)
        {
            _bold += marks;
        }
        else
        {
            _plain += marks;
        }

        CountSize(format.Size, marks);
    }

    /// <summary>What stood in a paragraph whose mark was deleted and which therefore goes on in this one.</summary>
    public void Prepend(string text) => _text.Insert(0, text);

    /// <summary>The text without blanks at its ends; the next one begins empty.</summary>
    /// <param name="blanks">How many characters wide the blanks before it were.</param>
    public string Take(out bool bold, out double? size, out double blanks)
    {
        var whole = _text.ToString();
        var text = HandBreaks.Without(whole.Trim());
        blanks = Blanks.Width(whole.AsSpan(0, whole.Length - whole.AsSpan().TrimStart().Length));
        bold = _bold > 0 && _plain == 0;
        size = null;
        var most = 0;
        foreach (var (candidate, count) in _sizes)
        {
            (size, most) = count > most ? (candidate, count) : (size, most);
        }

        _text.Clear();
        _sizes.Clear();
        _plain = _bold = 0;
        return text;
    }

    private void CountSize(double? size, int marks)
    {
        if (size is not { } points || marks == 0)
        {
            return;
        }

        for (var i = 0; i < _sizes.Count; i++)
        {
            if (_sizes[i].Size == points)
            {
                _sizes[i] = (points, _sizes[i].Count + marks);
                return;
            }
        }

        if (_sizes.Count < MostSizes)
        {
            _sizes.Add((points, marks));
        }
    }
}
