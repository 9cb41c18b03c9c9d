namespace PerfExtract.Readers.Txt;

/// <summary>
/// The width that a text's lines were cut at, learned from the text: where most long lines end within a few columns of each other
/// and hardly one is longer, the ends are the cutter's and not the writer's.
/// </summary>
internal readonly record struct WrapWidth(int Width)
{
    /// <summary>Narrower lines are a table's cells, not a wrapped page (15 Chinese characters).</summary>
    private const int Narrowest = 30;

    /// <summary>Wider lines are whole paragraphs that share a cap by chance.</summary>
    private const int Widest = 240;

    /// <summary>A line that is cut early because punctuation or a number may not be parted from its neighbour.</summary>
    private const int Slack = 4;

    /// <summary>Fewer lines of one length prove nothing.</summary>
    private const int FewestLines = 5;

    /// <summary>In wrapped prose every paragraph of three lines has two full ones; half of that is asked, since headings come between.</summary>
    private const double FullShare = 0.35;

    /// <summary>Lines that stick out: a title in another size, a table's row, an address.</summary>
    private const double LongerShare = 0.03;

    public static readonly WrapWidth None = new(0);

    public bool IsKnown => Width > 0;

    /// <param name="widths">The width of every line of prose.</param>
    public static WrapWidth Learn(IEnumerable<int> widths)
    {
        var histogram = new int[Widest + 2];
        var all = 0;
        foreach (var width in widths)
        {
            histogram[Math.Min(width, Widest + 1)]++;
            all++;
        }

        return Find(histogram, all);
    }

    /// <summary>From the widest down: the first width with hardly a line beyond it and many lines just within it.</summary>
    private static WrapWidth Find(int[] histogram, int all)
    {
        var longer = histogram[Widest + 1];
        for (var width = Widest; width >= Narrowest; width--)
        {
            if (longer > all * LongerShare)
            {
                return None;
            }

            var full = 0;
            for (var near = width; near > width - Slack; near--)
            {
                full += histogram[near];
            }

            if (histogram[width] > 0 && full >= FewestLines && full >= all * FullShare)
            {
                return new WrapWidth(width);
            }

            longer += histogram[width];
        }

        return None;
    }

    /// <summary>What follows would not have fitted: the next line's first word is what a greedy cutter pushed down.</summary>
    public bool IsFull(TextLine line, TextLine next) => IsKnown && line.Width + FirstWord(next.Text) > Width - (Slack / 2);

    private static int FirstWord(ReadOnlySpan<char> text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ascii = char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '%' or ',';
            if (i > 0 && !ascii)
            {
                break;
            }

            width = Columns.After(width, text[i]);
            if (!ascii)
            {
                break;
            }
        }

        return width;
    }
}
