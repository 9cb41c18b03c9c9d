using System.Text.RegularExpressions;

namespace PerfExtract.Pdf.Layout;

/// <summary>How many lines at a page's top are its running head, and at its bottom its foot.</summary>
internal readonly record struct Margins(int Head, int Foot);

/// <summary>
/// Running heads and page numbers, told by their place and by repetition. A form's title that returns on each page is no head:
/// it is larger than the text, or stands right above its table.
/// </summary>
internal static partial class RunningHeads
{
    /// <summary>The share of the page's height that its margins take: 2.54 cm of A4, and the line set in it.</summary>
    private const float MarginHeight = 0.1f;

    /// <summary>A page number alone at the very end of a page, seen on one page only.</summary>
    private const float NumberHeight = 0.12f;

    /// <summary>Lines of a head or a foot.</summary>
    private const int MostLines = 3;

    /// <summary>A head keeps this distance from the text, in its own size, unless a line is drawn under it.</summary>
    private const float Apart = 0.75f;

    private const float Larger = 1.05f;

    /// <summary>No title stands at a page's end: a foot may be larger than the text of tables and notes.</summary>
    private const float LargerFoot = 1.5f;

    /// <summary>Seen once, a head shows by smaller type, and by the line below it or the room.</summary>
    private const float Smaller = 0.95f;

    /// <summary>The room under a head that is seen once, in its own size.</summary>
    private const float FarApart = 2;

    /// <summary>In points: above the margin of an inch that text is set in, there is room for a head of one line.</summary>
    private const float TopLine = 60;

    /// <summary>A title against the head above it.</summary>
    private const float TitleSize = 1.2f;

    public static Margins[] Of(IReadOnlyList<PageFlow> pages, float bodySize)
    {
        var repeated = RepeatedLines.Of(pages, MostLines);
        var margins = new Margins[pages.Count];
        for (var i = 0; i < margins.Length; i++)
        {
            var page = pages[i];
            var foot = Foot(page, repeated, bodySize);
            margins[i] = new Margins(Head(page, repeated, bodySize, foot), foot);
        }

        return margins;
    }

    /// <summary>The page's upright lines at its top, or at its bottom from the last upwards.</summary>
    public static FlowLines? Outermost(PageFlow page, bool top)
    {
        for (var i = 0; i < page.Items.Count; i++)
        {
            var item = page.Items[top ? i : page.Items.Count - 1 - i];
            if (item is not FlowLines lines)
            {
                return null;
            }

            if (lines.Lines[0].Angle == 0)
            {
                return lines;
            }
        }

        return null;
    }

    private static int Head(PageFlow page, RepeatedLines repeated, float bodySize, int foot)
    {
        if (Outermost(page, true) is not { } lines)
        {
            return 0;
        }

        var head = 0;
        var most = Math.Min(MostLines, lines.Lines.Count - (lines == Outermost(page, false) ? foot : 0));
        for (var i = 0; i < most; i++)
        {
            var line = lines.Lines[i];
            var ruledOff = IsRuledOff(page, line);
            var room = (i + 1 < lines.Lines.Count ? lines.Lines[i + 1].Bounds.Top : Next(page, lines)) - line.Bounds.Bottom;
            var overTitle = i + 1 < lines.Lines.Count && IsOverTitle(page, line, lines.Lines[i + 1]);
            var shows = overTitle || (line.Size < Smaller * bodySize && (ruledOff || room >= FarApart * line.Size));
            if (line.Bounds.Bottom > MarginHeight * page.Height || (line.Size > Larger * bodySize && !overTitle) || !(shows || repeated.Holds(page, line)))
            {
                break;
            }

            if (room >= Apart * line.Size || ruledOff)
            {
                head = i + 1;
            }
        }

        return head;
    }

    /// <summary>In the middle of the top margin, above a larger title in the middle: 附件1 is set to the left, and so is whose form it is.</summary>
    private static bool IsOverTitle(PageFlow page, TextLine line, TextLine next)
    {
        return line.Bounds.Bottom <= TopLine && next.Size >= TitleSize * line.Size && IsInMiddle(line) && IsInMiddle(next);

        bool IsInMiddle(TextLine text) => Math.Abs(text.Left + text.Right - page.Width) <= 2 * text.Size;
    }

    private static int Foot(PageFlow page, RepeatedLines repeated, float bodySize)
    {
        if (Outermost(page, false) is not { } lines)
        {
            return 0;
        }

        var foot = 0;
        for (var i = 1; i <= Math.Min(MostLines, lines.Lines.Count); i++)
        {
            var line = lines.Lines[^i];
            var isNumber = IsPageNumber(line.Text) && line.Bounds.Top > (1 - NumberHeight) * page.Height;
            var isText = line.Bounds.Top > (1 - MarginHeight) * page.Height && line.Size <= LargerFoot * bodySize && repeated.Holds(page, line);
            if (!isNumber && !isText)
            {
                break;
            }

            foot = i;
        }

        return foot;
    }

    private static float Next(PageFlow page, FlowLines lines)
    {
        for (var i = 0; i + 1 < page.Items.Count; i++)
        {
            if (page.Items[i] == lines)
            {
                return page.Items[i + 1].Bounds.Top;
            }
        }

        return page.Height;
    }

    private static bool IsRuledOff(PageFlow page, TextLine line)
    {
        foreach (var ruling in page.Lines)
        {
            if (ruling.At > line.Baseline && ruling.At < line.Bounds.Bottom + line.Size && ruling.Length > page.Width / 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>3, - 3 -, —3—, 3/10, 第3页, 第 3 页 共 10 页, 第三页, iii, Page 3 of 10.</summary>
    public static bool IsPageNumber(string text)
    {
        const int longest = 24;
        return text.Length <= longest && PageNumber().IsMatch(string.Concat(text.Where(static c => !char.IsWhiteSpace(c))));
    }

    // Bounded by the length tested before it.
    [GeneratedRegex(
        @"^[-—–－_·•~～]{0,3}(第?\d{1,4}页?([/,，、]?共?\d{1,4}页?)?|第[一二三四五六七八九十百]{1,4}页(共[一二三四五六七八九十百]{1,4}页)?|[ivxlc]{1,6}|page\d{1,4}(of\d{1,4})?)[-—–－_·•~～]{0,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
