using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>The page as it is read: turned back by quarters until its writing runs left to right.</summary>
/// <param name="Width">Of the page as it is shown, before turning; so is <paramref name="Height"/>.</param>
internal readonly record struct Frame(float Width, float Height, byte Angle)
{
    /// <summary>A box of the turned page where the shown page has it.</summary>
    public Bounds ToPage(Bounds box) => Angle switch
    {
        1 => new(Width - box.Bottom, box.Left, Width - box.Top, box.Right),
        2 => new(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        3 => new(box.Top, Height - box.Right, box.Bottom, Height - box.Left),
        _ => box,
    };

    public Bounds FromPage(Bounds box) => Angle switch
    {
        1 => new(box.Top, Width - box.Right, box.Bottom, Width - box.Left),
        2 => ToPage(box),
        3 => new(Height - box.Bottom, box.Left, Height - box.Top, box.Right),
        _ => box,
    };

    public Rule FromPage(Rule rule)
    {
        var box = FromPage(new Bounds(
            Math.Min(rule.X1, rule.X2), Math.Min(rule.Y1, rule.Y2), Math.Max(rule.X1, rule.X2), Math.Max(rule.Y1, rule.Y2)));
        return new Rule(box.Left, box.Top, box.Right, box.Bottom, rule.Width);
    }

    /// <summary>A page is turned when this share of its characters is; less are labels in its cells.</summary>
    private const float TurnedShare = 0.75f;

    /// <summary>The frame in which the page's characters stand upright.</summary>
    public static Frame Of(float width, float height, ReadOnlySpan<Glyph> glyphs)
    {
        Span<int> counts = stackalloc int[4];
        foreach (ref readonly var glyph in glyphs)
        {
            counts[glyph.Angle & 3]++;
        }

        for (byte angle = 1; angle < counts.Length; angle++)
        {
            if (counts[angle] > TurnedShare * glyphs.Length)
            {
                return new Frame(width, height, angle);
            }
        }

        return new Frame(width, height, 0);
    }

    /// <summary>
    /// Characters set from top to bottom as if they were lines running down the page, the first column at its right:
    /// the layout then knows one kind of line.
    /// </summary>
    public static Glyph Laid(in Glyph glyph, float width)
    {
        if (!glyph.Vertical || glyph.Angle != 0)
        {
            return glyph;
        }

        var bottom = width - glyph.Left;
        return glyph with
        {
            Left = glyph.Top,
            Right = glyph.Bottom,
            Baseline = bottom - (Typography.Descent * glyph.Size),
            Angle = 1,
        };
    }
}
