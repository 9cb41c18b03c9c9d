using System.Text;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Runs of one line put together as text: no space between Han characters that are merely set apart, a space where Latin words
/// are, as many spaces as were drawn where they show. One is kept for a page, so that its buffers are made once.
/// </summary>
/// <param name="angle">How the page is turned to be read.</param>
internal sealed class LineText(Glyph[] glyphs, byte angle)
{
    /// <summary>Gaps in characters' sizes: Latin words are parted by a quarter; justified Latin letters by less than this.</summary>
    private const float LatinGap = 0.16f;

    /// <summary>Digits are set wider apart before anyone means two figures; a figure torn apart is worse than two not parted.</summary>
    public const float DigitGap = 0.3f;

    /// <summary>Word sets Han from Latin by a quarter without a space.</summary>
    private const float MixedGap = 0.55f;

    /// <summary>Spread headings (目　录) are typed with spaces; justified Han characters are further apart than usual, but not this.</summary>
    private const float HanGap = 0.9f;

    /// <summary>A drawn space narrower than this does not show: a filler of the typesetter.</summary>
    private const float ShownSpace = 0.1f;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Raised marks are set at two thirds of the size, a third higher, right behind their word, in one or two digits.</summary>
    private const float SmallSize = 0.78f;

    private const float Raise = 0.2f;

    private const float MarkGap = 0.3f;

    private const int LongestMark = 2;

    /// <summary>A gap as wide as this parts columns, not words.</summary>
    public const float ColumnGap = 3f;

    public byte Angle { get; } = angle;

    private readonly StringBuilder _text = new();
    private readonly List<float> _edges = [];
    private readonly List<int> _order = [];
    private readonly HashSet<int> _raised = [];

    /// <summary>The line's text; null where only spaces are drawn.</summary>
    /// <param name="tabs">Write a gap that parts columns as a tab; within a cell it is a space like others.</param>
    public TextLine? Of(List<Run> runs, Range range, bool tabs)
    {
        _text.Clear();
        _edges.Clear();
        var (from, to) = (range.Start.Value, range.End.Value);
        var (spaces, characters, bold, first, wide) = (0, 0, 0, true, false);
        var (right, top, bottom) = (0f, float.MaxValue, float.MinValue);
        var main = runs[from];
        var overlapping = false;
        for (var r = from; r < to; r++)
        {
            main = runs[r].Size * (runs[r].Right - runs[r].Left) > main.Size * (main.Right - main.Left) ? runs[r] : main;
            overlapping |= r > from && runs[r].Left < runs[r - 1].Right - (Overlap * runs[r].Size) && !LineClusters.IsStacked(runs[r - 1], runs[r]);
        }

        Order(runs, from, to, overlapping);
        MarkRaised(runs, from, to, main);
        var spread = SpreadText.Is(glyphs, _order);
        foreach (var index in _order)
        {
            ref readonly var glyph = ref glyphs[index];
            if (glyph.Text.Length == 0)
            {
                continue;
            }

            if (IsSpace(glyph.Text))
            {
                spaces += first ? 0 : 1;
                continue;
            }

            if (!first && !spread)
            {
                wide |= Space(in glyph, right, spaces, tabs);
            }

            Append(in glyph, _raised.Count > 0 && _raised.Contains(index));
            (first, spaces, right) = (false, 0, glyph.Right);
            characters++;
            bold += glyph.Bold ? 1 : 0;
            (top, bottom) = (Math.Min(top, glyph.Top), Math.Max(bottom, glyph.Bottom));
        }

        if (first)
        {
            return null;
        }

        _edges.Add(Math.Max(right, _edges[^1]));
        var text = _text.ToString();
        return new TextLine(
            text, _edges.ToArray(), new Bounds(_edges[0], top, _edges[^1], bottom), main.Baseline, main.Size, bold * 2 > characters,
            spaces > 0, wide || Leads(text), (byte)((main.Angle - Angle) & 3));
    }

    /// <summary>Runs that reach this far over each other were drawn over each other; what they hold is ordered by place.</summary>
    private const float Overlap = 0.4f;

    private void Order(List<Run> runs, int from, int to, bool overlapping)
    {
        _order.Clear();
        for (var r = from; r < to; r++)
        {
            for (var i = runs[r].Start; i < runs[r].End; i++)
            {
                _order.Add(i);
            }
        }

        if (overlapping)
        {
            _order.Sort((a, b) => glyphs[a].Left != glyphs[b].Left ? glyphs[a].Left.CompareTo(glyphs[b].Left) : a.CompareTo(b));
        }
    }

    private static bool IsSpace(string text) => text.Length == 1 && char.IsWhiteSpace(text[0]);

    /// <summary>Writes what stands between the last character and this one; true where the gap parts columns.</summary>
    private bool Space(in Glyph glyph, float right, int spaces, bool tabs)
    {
        var gap = (glyph.Left - right) / glyph.Size;
        var parts = tabs && gap >= ColumnGap;
        if (spaces > 0)
        {
            // Typed spaces are kept as typed; many in a narrow gap are a typesetter's way to justify.
            Fill(" ", gap < ShownSpace ? 0 : Math.Min(spaces, Math.Max(1, (int)(gap / ShownSpace))), right, glyph.Left);
            return parts;
        }

        if (parts)
        {
            Fill("\t", 1, right, glyph.Left);
            return true;
        }

        var (before, after) = (_text[^1], glyph.Text[0]);
        var wanted = (Typography.IsWide(before), Typography.IsWide(after)) switch
        {
            (true, true) => HanGap,
            (false, false) => Typography.IsFigure(before) && Typography.IsFigure(after) ? DigitGap : LatinGap,
            _ => MixedGap,
        };
        Fill(" ", gap >= wanted ? 1 : 0, right, glyph.Left);
        return false;
    }

    private void Fill(string what, int count, float from, float to)
    {
        for (var i = 0; i < count; i++)
        {
            _text.Append(what);
            _edges.Add(from + ((to - from) * i / count));
        }
    }

    private void Append(in Glyph glyph, bool raised)
    {
        var text = glyph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            _edges.Add(glyph.Left + ((glyph.Right - glyph.Left) * i / text.Length));
            _text.Append(raised ? Superscripts[text[i] - '0'] : text[i]);
        }
    }

    /// <summary>A footnote's mark, or the power of a unit: written ² it cannot be taken for a digit of the figure before it.</summary>
    private void MarkRaised(List<Run> runs, int from, int to, in Run main)
    {
        _raised.Clear();
        for (var r = from + 1; r < to; r++)
        {
            var run = runs[r];
            if (run.Size <= SmallSize * main.Size && main.Baseline - run.Baseline >= Raise * main.Size
                && run.End - run.Start <= LongestMark && run.Left - runs[r - 1].Right <= MarkGap * main.Size && IsDigits(run)
                && !(r + 1 < to && runs[r + 1].Size < main.Size && runs[r + 1].Left - run.Right < MarkGap * run.Size))
            {
                for (var i = run.Start; i < run.End; i++)
                {
                    _raised.Add(i);
                }
            }
        }
    }

    private bool IsDigits(in Run run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (glyphs[i].Text is not [>= '0' and <= '9'])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A row of dots that leads to a page number, as tables of contents have it.</summary>
    private static bool Leads(string text) =>
        text.Contains("......", StringComparison.Ordinal) || text.Contains("………", StringComparison.Ordinal)
        || text.Contains("······", StringComparison.Ordinal) || text.Contains(". . . . ", StringComparison.Ordinal);
}
