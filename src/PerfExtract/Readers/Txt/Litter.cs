using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// What Word and converters leave in a text that no reader of the page sees: field codes, bookmarks, control and zero-width characters.
/// </summary>
internal static partial class Litter
{
    /// <summary>Word ends a cell with this character where its text is copied raw.</summary>
    private const char CellMark = '\a';

    private static readonly SearchValues<char> s_unseen = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c != '\t'),
        '\u007f', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff',
    ]);

    private static readonly Regex[] s_fields = [Bookmark(), Reference(), Hyperlink(), Contents(), PageNumber()];

    public static ReadOnlyMemory<char> Drop(ReadOnlyMemory<char> line)
    {
        if (line.Span.ContainsAny(s_unseen))
        {
            line = WithoutUnseen(line.Span).AsMemory();
        }

        if (!line.Span.Contains('\\') && !line.Span.Contains("[bookmark:", StringComparison.Ordinal)
            && !line.Span.Contains("HYPERLINK", StringComparison.Ordinal))
        {
            return line;
        }

        return s_fields.Aggregate(line.ToString(), (text, field) => field.Replace(text, "")).AsMemory();
    }

    private static string WithoutUnseen(ReadOnlySpan<char> line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c == CellMark)
            {
                kept.Append('\t');
            }
            else if (!s_unseen.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    // matches "[bookmark: _GoBack]", "[bookmark:_Toc88]"; not "[书签]"
    [GeneratedRegex(@"\[bookmark:[^\[\]]*\]")]
    private static partial Regex Bookmark();

    // matches "PAGEREF _Toc104 \h", "REF _Ref7 \r \h"; not "PAGEREF"
    [GeneratedRegex(@"(?:PAGEREF|NOTEREF|REF)[ ]+_[A-Za-z0-9_]+(?:[ ]+\\[a-z])*")]
    private static partial Regex Reference();

    // matches HYPERLINK \l "_Toc104", HYPERLINK "http://a.cn" \t "_blank"; not "HYPERLINK 地址"
    [GeneratedRegex("""HYPERLINK[ ]+(?:\\[a-z][ ]+)*"[^"]*"(?:[ ]+\\[a-z](?:[ ]+"[^"]*")?)*""")]
    private static partial Regex Hyperlink();

    // matches TOC \o "1-3" \h \z \u, "TOC \h"; not "TOC"
    [GeneratedRegex("""TOC(?:[ ]+\\[a-z](?:[ ]+"[^"]*")?)+""")]
    private static partial Regex Contents();

    // matches "PAGE \* MERGEFORMAT", "\* MERGEFORMAT"; not "PAGE 3"
    [GeneratedRegex(@"(?:(?:NUM)?PAGES?[ ]+)?\\\*[ ]+MERGEFORMAT")]
    private static partial Regex PageNumber();
}
