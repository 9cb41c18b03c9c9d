using System.Text;

namespace PerfExtract.Pdf.Layout;

/// <summary>Lines at the pages' tops and bottoms that stand on two pages, but for their figures.</summary>
internal sealed class RepeatedLines
{
    /// <summary>The same line returns at the same height to within this.</summary>
    private const float SamePlace = 4;

    /// <summary>A line as long as this is the same wherever in the margin it stands: the first page's margin may be another.</summary>
    private const int Longest = 6;

    private readonly HashSet<(string Text, int Place)> _lines = [];
    private readonly HashSet<string> _texts = [];

    public static RepeatedLines Of(IReadOnlyList<PageFlow> pages, int perMargin)
    {
        var seen = new Dictionary<(string, int), int>();
        var repeated = new RepeatedLines();
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in MarginLines(pages[i], perMargin))
            {
                var (text, place) = Key(pages[i], line);
                for (var near = place - 1; near <= place + 1; near++)
                {
                    if (seen.TryGetValue((text, near), out var page) && page != i)
                    {
                        repeated.Add(text, near);
                        repeated.Add(text, place);
                    }
                }

                seen[(text, place)] = i;
            }
        }

        return repeated;
    }

    public bool Holds(PageFlow page, TextLine line)
    {
        var key = Key(page, line);
        return _lines.Contains(key) || _texts.Contains(key.Text);
    }

    private void Add(string text, int place)
    {
        _lines.Add((text, place));
        if (text.Length >= Longest)
        {
            _texts.Add(text);
        }
    }

    private static IEnumerable<TextLine> MarginLines(PageFlow page, int most)
    {
        var (top, bottom) = (RunningHeads.Outermost(page, true), RunningHeads.Outermost(page, false));
        for (var i = 0; i < most; i++)
        {
            if (top is not null && i < top.Lines.Count)
            {
                yield return top.Lines[i];
            }

            if (bottom is not null && i < bottom.Lines.Count)
            {
                yield return bottom.Lines[^(i + 1)];
            }
        }
    }

    /// <summary>附件2, 附表 1-3: another figure is another attachment, not the same head on another page.</summary>
    private static bool IsAttachment(ReadOnlySpan<char> text)
    {
        var label = text.TrimEnd("0123456789-－—.:： ");
        return label is ['附', ..] && label.Length is > 1 and <= LongestLabel && label.Length < text.Length;
    }

    private const int LongestLabel = 3;

    /// <summary>The text without spaces, a figure written # whatever its length, and its height on the page.</summary>
    private static (string Text, int Place) Key(PageFlow page, TextLine line)
    {
        var text = new StringBuilder(line.Text.Length);
        var asItStands = IsAttachment(line.Text);
        foreach (var c in line.Text)
        {
            if (asItStands)
            {
                text.Append(c);
            }
            else if (!char.IsWhiteSpace(c) && !(char.IsDigit(c) && text.Length > 0 && text[^1] == '#'))
            {
                text.Append(char.IsDigit(c) ? '#' : c);
            }
        }

        // Landscape pages among upright ones have heads of their own.
        return (text.ToString(), (int)(line.Baseline / SamePlace) + (page.Width > page.Height ? short.MaxValue : 0));
    }
}
