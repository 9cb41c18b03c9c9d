using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>A stretch of a line: a word group, or what one column holds of the line.</summary>
/// <param name="Figure">It is a figure and nothing else.</param>
internal readonly record struct Segment(Range Runs, float Left, float Right, bool Figure = false)
{
    public float Width => Right - Left;

    public float Middle => (Left + Right) / 2;
}

/// <summary>
/// A line across the page, cut where its gaps could part columns of text (segments), and more finely where columns of a table
/// could meet (words). Their runs lie one after the other.
/// </summary>
internal sealed record SegmentedLine(IReadOnlyList<Segment> Segments, IReadOnlyList<Segment> Words, float Top, float Bottom, float Size)
{
    public Range Runs => Segments[0].Runs.Start..Segments[^1].Runs.End;

    public float Left => Segments[0].Left;

    public float Right => Segments[^1].Right;

    /// <summary>Of their height: lines that reach into each other by more are of one row.</summary>
    private const float Overlap = 0.2f;

    /// <summary>
    /// The next line stands half a line lower: where a label of two lines is set beside a figure of one, in the middle of it. Lines of
    /// one column never do.
    /// </summary>
    public bool IsBeside(SegmentedLine next) => Bottom - next.Top > Overlap * next.Size;

    /// <summary>The part of the line that lies within [left, right); null for none.</summary>
    public SegmentedLine? Within(float left, float right)
    {
        var segments = Segments.Where(segment => segment.Left >= left && segment.Left < right).ToArray();
        return segments.Length == 0
            ? null
            : this with { Segments = segments, Words = Words.Where(word => word.Left >= left && word.Left < right).ToArray() };
    }
}

/// <summary>Cuts lines into segments and words. One is kept for a page, so that its buffers are made once.</summary>
/// <param name="pieces">Receives the runs, cut where a word begins within one.</param>
internal sealed class LineCutter(Glyph[] glyphs, List<Run> pieces)
{
    /// <summary>A gap that may part columns of text, in characters; spaces between words are a half.</summary>
    public const float Gap = 1.2f;

    /// <summary>A gap that may part a table's columns, where it stands in every row.</summary>
    public const float WordGap = 0.2f;

    private readonly List<Segment> _segments = [];
    private readonly List<Segment> _words = [];

    public List<SegmentedLine> Cut(List<Run> runs)
    {
        var lines = new List<SegmentedLine>();
        foreach (var range in LineClusters.Of(runs))
        {
            if (Cut(runs, range) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private SegmentedLine? Cut(List<Run> runs, Range range)
    {
        _segments.Clear();
        _words.Clear();
        var (top, bottom, size) = (float.MaxValue, float.MinValue, 0f);
        var (word, segment) = (new Open(pieces.Count), new Open(pieces.Count));
        var last = ' ';
        for (var r = range.Start.Value; r < range.End.Value; r++)
        {
            var run = runs[r];
            var start = run.Start;
            for (var i = run.Start; i < run.End; i++)
            {
                ref readonly var glyph = ref glyphs[i];
                if (string.IsNullOrWhiteSpace(glyph.Text))
                {
                    continue;
                }

                var gap = (glyph.Left - word.Right) / run.Size;
                if (word.Seen && (gap >= WordGap || (char.IsAsciiDigit(last) && Typography.IsWide(glyph.Text[0]))))
                {
                    if (i > start)
                    {
                        pieces.Add(run with { Start = start, End = i, Left = glyphs[start].Left, Right = word.Right });
                        start = i;
                    }

                    _words.Add(word.Close(pieces.Count));
                    word = new Open(pieces.Count);
                    if (gap >= Gap)
                    {
                        _segments.Add(segment.Close(pieces.Count));
                        segment = new Open(pieces.Count);
                    }
                }

                word = word.With(in glyph);
                segment = segment.With(in glyph);
                last = glyph.Text[^1];
                (top, bottom) = (Math.Min(top, glyph.Top), Math.Max(bottom, glyph.Bottom));
                size = Math.Max(size, run.Size);
            }

            pieces.Add(run with { Start = start, Left = glyphs[start].Left });
        }

        if (!word.Seen)
        {
            return null;
        }

        _words.Add(word.Close(pieces.Count));
        _segments.Add(segment.Close(pieces.Count));
        return new SegmentedLine(_segments.ToArray(), _words.ToArray(), top, bottom, size);
    }

    /// <summary>A stretch whose end is not reached yet.</summary>
    private readonly record struct Open(int First, float Left = 0, float Right = 0, bool Seen = false, bool Digits = false, bool Other = false)
    {
        public Open With(in Glyph glyph)
        {
            var (digits, other) = (Digits, Other);
            foreach (var c in glyph.Text)
            {
                digits |= char.IsAsciiDigit(c);
                other |= !Typography.IsFigure(c);
            }

            return new(
                First, Seen ? Math.Min(Left, glyph.Left) : glyph.Left, Seen ? Math.Max(Right, glyph.Right) : glyph.Right, true, digits, other);
        }

        public Segment Close(int end) => new(First..end, Left, Right, Digits && !Other);
    }
}
