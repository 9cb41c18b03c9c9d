using PerfExtract.Lexicon;

namespace PerfExtract.Tables;

/// <summary>对照年度目标，说明相关任务的完成情况（100字以内）: what a form says of how to fill a cell in, left where nobody did.</summary>
internal static class Guidance
{
    /// <summary>A longer text is what was written, a guidance left at its end.</summary>
    private const int MostCharacters = 120;

    private static readonly string[] s_limits = ["字以内", "字内", "字左右"];

    public static bool Is(string text, WordList openings)
    {
        var words = text.AsSpan().Trim().TrimEnd("。；;");
        if (words.Length is 0 or > MostCharacters || words[^1] is not (')' or '）'))
        {
            return false;
        }

        foreach (var limit in s_limits)
        {
            if (words[..^1].EndsWith(limit))
            {
                return openings.TryLongest(words, 0, out _);
            }
        }

        return false;
    }
}
