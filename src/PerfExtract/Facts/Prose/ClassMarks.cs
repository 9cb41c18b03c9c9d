namespace PerfExtract.Facts.Prose;

/// <summary>教育支出（类）普通教育（款）小学教育（项）: the marks that part a line of the state's classification, and are of its name.</summary>
internal static class ClassMarks
{
    public const int Length = 3;

    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at] is '（' or '(' && text[at + 1] is '类' or '款' or '项' && text[at + 2] is '）' or ')';

    public static bool Holds(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny('（', '('); at >= 0;)
        {
            if (IsAt(words, at))
            {
                return true;
            }

            var next = words[(at + 1)..].IndexOfAny('（', '(');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    public static bool End(ReadOnlySpan<char> words) => words.Length > Length && IsAt(words, words.Length - Length);
}
