using System.Globalization;
using System.Text.RegularExpressions;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>The lines of a table of contents: a title, a leader, a page number, page after page.</summary>
internal static partial class ContentsLines
{
    /// <summary>Fewer lines in a row may be a short table.</summary>
    private const int FewestLines = 3;

    /// <summary>A report has fewer pages; a larger figure is an amount.</summary>
    private const int MostPages = 999;

    /// <summary>What leads from a title to its page; a line without any is not looked at further.</summary>
    private static readonly CharSet s_leaders = new("\t .…·\u00a0\u2002\u2003\u2009\u3000");

    public static void Mark(IReadOnlyList<TextLine> lines, LineKind[] kinds)
    {
        var run = new List<int>();
        var page = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && kinds[i] != LineKind.Body)
            {
                continue;
            }

            if (i < lines.Count && PageOf(lines[i]) is { } next && next >= page)
            {
                run.Add(i);
                page = next;
                continue;
            }

            if (run.Count >= FewestLines)
            {
                run.ForEach(line => kinds[line] = LineKind.Contents);
                MarkTitle(lines, kinds, run[0] - 1);
            }

            run.Clear();
            page = 0;
        }
    }

    private static void MarkTitle(IReadOnlyList<TextLine> lines, LineKind[] kinds, int before)
    {
        if (before >= 0 && Title().IsMatch(lines[before].Text))
        {
            kinds[before] = LineKind.Contents;
        }
    }

    private static int? PageOf(TextLine line)
    {
        var text = line.Text;
        if (!char.IsAsciiDigit(text[^1]) || !text.ContainsAny(s_leaders))
        {
            return null;
        }

        foreach (var match in Entry().EnumerateMatches(text))
        {
            var digits = text[(text.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= MostPages
                ? page
                : null;
        }

        return null;
    }

    // matches "一、基本情况⇥3", "（二）主要绩效……12", "第一部分 概况 ...... 1"; not "公务接待费⇥3.20", "全年共3", "合计⇥5"
    [GeneratedRegex(@"^(?:第?[一二三四五六七八九十]+(?:、|部分|章|节|\s)|[（(][一二三四五六七八九十0-9]+[)）]|[0-9]+[.、．]|附)[^\t.…·]*(?:\t|[.…·]{2,}|\s{2,})[.…·\s]*[0-9]{1,3}$|^[^\t.…·]+[.…·]{3,}\s*[0-9]{1,3}$")]
    private static partial Regex Entry();

    // matches "目录", "目　录"; not "目录清单"
    [GeneratedRegex(@"^目\s*录$|^目\s*次$")]
    private static partial Regex Title();
}
