using System.Text.RegularExpressions;

namespace PerfExtract.Readers.Txt;

/// <summary>Word's field codes and bookmarks, where a text was copied with them.</summary>
internal static partial class FieldCodes
{
    private static readonly Regex[] s_all = [Bookmark(), Reference(), Hyperlink(), Contents(), PageNumber()];

    public static string Drop(string line) => s_all.Aggregate(line, (text, field) => field.Replace(text, ""));

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
