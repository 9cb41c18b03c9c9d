using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>其中：1.公务接待费3万元；2.会议费2万元, ①林木良种补贴30万元: numbers of a list within a sentence, which are no figures and of no name.</summary>
internal static class ListMarks
{
    public const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫";

    private const int MostDigits = 2;

    private static readonly CharSet s_before = new("：:；;，,。（("), s_behind = new(".．、"), s_circled = new(Circled);

    /// <summary>The place behind the mark that begins here; 0 where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && s_circled.Contains(text[at]))
        {
            return at + 1;
        }

        var end = at;
        while (end < text.Length && end - at <= MostDigits && Digits.IsArabic(text[end]))
        {
            end++;
        }

        return end > at && end - at <= MostDigits && end + 1 < text.Length && s_behind.Contains(text[end]) && !Digits.IsArabic(text[end + 1]) && Opens(text, at) ? end + 1 : 0;
    }

    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        return before.Length == 0 || s_before.Contains(before[^1]);
    }
}
