namespace PerfExtract.Readers.Txt;

/// <summary>
/// The width that a text's lines were cut at, learned from the text: where most long lines end within a few columns of each other
/// and hardly one is longer, the ends are the cutter's and not the writer's.
/// </summary>
/// <param name="Width">0 where the lines are of the writer's own length.</param>
/// <param name="Slack">How much shorter a full line may be: nothing where the cutter was exact, more where letters are proportional.</param>
/// <param name="LostIndent">How much shorter a paragraph's first line is, where its indent was lost on the way out of a PDF.</param>
internal readonly record struct WrapWidth(int Width, int Slack, int LostIndent)
{
    /// <summary>Narrower lines are a table's cells, not a wrapped page (15 Chinese characters).</summary>
    private const int Narrowest = 30;

    /// <summary>Wider lines are whole paragraphs that share a cap by chance.</summary>
    private const int Widest = 240;

    /// <summary>Full lines differ so much: punctuation hangs over the edge, a figure is not parted from its digits.</summary>
    private const int Spread = 8;

    /// <summary>Two Chinese characters, as every style guide asks.</summary>
    private const int Indent = 4;

    /// <summary>A wrapped paragraph has one first line and about three others; half as many are asked to end an indent earlier.</summary>
    private const double IndentShare = 0.12;

    /// <summary>
    /// A cutter that fills to the column leaves one free before a wide character, and two or three only before a figure. More lines than
    /// this share end two or three columns early where letters are proportional or marks are compressed.
    /// </summary>
    private const double InexactShare = 0.08;

    /// <summary>Fewer lines of one length prove nothing.</summary>
    private const int FewestLines = 5;

    /// <summary>
    /// In wrapped prose every paragraph of three lines has two full ones; of the lines longer than half the width, to leave headings and
    /// cells out, this share is asked.
    /// </summary>
    private const double FullShare = 0.5;

    /// <summary>Lines that stick out: a title in another size, a table's row, an address.</summary>
    private const double LongerShare = 0.03;

    private const double ShortShare = 0.7;

    public static readonly WrapWidth None = new(0, 0, 0);

    public bool IsKnown => Width > 0;

    /// <param name="widths">The width of every line of prose.</param>
    public static WrapWidth Learn(IEnumerable<int> widths)
    {
        var histogram = new int[Widest + Spread + 1];
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
        for (var widest = Widest; widest >= Narrowest && longer <= all * LongerShare; widest--)
        {
            var full = histogram.AsSpan(widest - Spread + 1, Spread);
            var half = histogram.AsSpan((widest / 2)..(widest + 1));
            if (histogram[widest] > 0 && Sum(full) >= Math.Max(FewestLines, Sum(half) * FullShare))
            {
                return At(histogram, widest - Spread + 1 + Peak(full), Sum(full));
            }

            longer += histogram[widest];
        }

        return None;
    }

    private static WrapWidth At(int[] histogram, int width, int full)
    {
        var early = Sum(histogram.AsSpan(width - 3, 2));
        var indented = Sum(histogram.AsSpan(width - Indent - 1, 3));
        return new WrapWidth(width, early > full * InexactShare ? Spread / 2 : 0, indented >= full * IndentShare ? Indent : 0);
    }

    /// <summary>What follows would not have fitted: the next line's first word is what a greedy cutter pushed down.</summary>
    /// <param name="slack">How many columns short of the width still count as full.</param>
    public bool IsFull(TextLine line, TextLine next, int slack) =>
        IsKnown && line.Width + LostSpace(line.Text[^1], next.Text[0]) + FirstWord(next.Text) > Width - slack;

    /// <summary>Far from full: the last line of a paragraph, a heading, a signature.</summary>
    public bool IsShort(TextLine line) => line.Width < Width * ShortShare;

    /// <summary>A space between a Chinese and a Latin word is lost at the line's end.</summary>
    private static int LostSpace(char last, char first) => Columns.IsWide(last) == Columns.IsWide(first) ? 0 : 1;

    /// <summary>The columns of what a cutter keeps whole at a line's start: one Chinese character, or a figure, or a Latin word.</summary>
    public static int FirstWord(ReadOnlySpan<char> text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var latin = char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '%' or ',';
            if (i > 0 && !latin)
            {
                break;
            }

            width = Columns.After(width, text[i]);
            if (!latin)
            {
                break;
            }
        }

        return width;
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static int Peak(ReadOnlySpan<int> counts)
    {
        var peak = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            peak = counts[i] >= counts[peak] ? i : peak;
        }

        return peak;
    }
}
