using System.Globalization;
using System.Text.RegularExpressions;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>Lines that are a page's number.</summary>
internal static partial class PageNumbers
{
    /// <summary>Longer lines are no page numbers, whatever digits they hold.</summary>
    private const int LongestMark = 24;

    /// <summary>A report has fewer pages; a longer figure is an amount.</summary>
    private const int LongestFigure = 4;

    /// <summary>Between two bare page numbers stands a page of text; serial numbers and figures of a table stand closer.</summary>
    private const int LettersOnAPage = 250;

    /// <summary>Fewer bare numbers in a row, each one more than the last, may be chance.</summary>
    private const int FewestBare = 3;

    private static readonly CharSet s_digits = new("0123456789０１２３４５６７８９");

    /// <summary>What a marked number begins with.</summary>
    private static readonly CharSet s_marks = new("-–—－―·•第Pp");

    /// <summary>The lines that are page numbers by their form, by a page break beside them, or by counting on over the pages.</summary>
    public static HashSet<int> Find(IReadOnlyList<TextLine> lines)
    {
        var found = new HashSet<int>();
        var bare = new List<(int Line, int Number, long Letters)>();
        long letters = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            letters += text.Length;
            if (text.Length > LongestMark || !text.ContainsAny(s_digits))
            {
                continue;
            }

            if (s_marks.Contains(text[0]) && Marked().IsMatch(text))
            {
                found.Add(i);
            }
            else if (text.Length <= LongestFigure && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                bare.Add((i, number, letters));
                if (lines[i].Gap == Gap.Page || (i + 1 < lines.Count && lines[i + 1].Gap == Gap.Page))
                {
                    found.Add(i);
                }
            }
        }

        AddCounting(bare, found);
        return found;
    }

    /// <summary>The chain of bare numbers n, n+1, n+2 …, a page of text between each two.</summary>
    private static void AddCounting(List<(int Line, int Number, long Letters)> bare, HashSet<int> found)
    {
        var chains = new Dictionary<int, List<(int Line, long Letters)>>();
        foreach (var (line, number, letters) in bare)
        {
            if (!chains.TryGetValue(number - 1, out var chain) || letters - chain[^1].Letters < LettersOnAPage)
            {
                chains.TryAdd(number, [(line, letters)]);
                continue;
            }

            chains.Remove(number - 1);
            chain.Add((line, letters));
            chains[number] = chain;
            if (chain.Count == FewestBare)
            {
                found.UnionWith(chain.Select(link => link.Line));
            }
            else if (chain.Count > FewestBare)
            {
                found.Add(line);
            }
        }
    }

    // matches "- 3 -", "—12—", "第3页", "第 3 页 共 9 页", "第3页/共9页", "Page 3 of 9"; not "3", "-168.8", "第3页表"
    [GeneratedRegex(@"^(?:[-–—－―·•]\s*[0-9０-９]{1,4}\s*[-–—－―·•]|第\s*[0-9０-９]{1,4}\s*页(?:\s*[/，,]?\s*共\s*[0-9０-９]{1,4}\s*页)?|[Pp]age\s*[0-9]{1,4}(?:\s*of\s*[0-9]{1,4})?)$")]
    private static partial Regex Marked();
}
