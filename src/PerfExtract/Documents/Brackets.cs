namespace PerfExtract.Documents;

/// <summary>What stands in brackets beside the words.</summary>
internal static class Brackets
{
    /// <summary>Longer texts are cut on the heap.</summary>
    private const int Short = 256;

    /// <summary>分值（50分）, 执行率(B/A), 得分【10】: what a bracket adds does not change what the words are.</summary>
    public static string Without(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= Short ? stackalloc char[text.Length] : new char[text.Length];
        var (length, depth) = (0, 0);
        foreach (var c in text)
        {
            if (c is '(' or '（' or '[' or '［' or '【' or '〔')
            {
                depth++;
            }
            else if (c is ')' or '）' or ']' or '］' or '】' or '〕')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0)
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length].Trim());
    }
}
