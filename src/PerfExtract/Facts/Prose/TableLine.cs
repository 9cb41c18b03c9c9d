using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// The row of a table that lost its lines and its heads is no sentence: 301    工资福利支出    720 万元    718 万元, or 满意率 ≥90% 95% 10 10.
/// </summary>
internal static class TableLine
{
    /// <summary>White space between two words of a sentence is never so wide, three times over.</summary>
    private const int GapCharacters = 3, GapsOfRow = 3;

    /// <summary>Nor do three figures follow each other with white space alone between them; ≥90% beside 96% is two and a sign.</summary>
    private const int FiguresOfRow = 3;

    private static readonly CharSet s_figure = new("0123456789.,%％≥≤><=＞＜＝+-"), s_sign = new("≥≤＞＜");

    public static bool Is(ReadOnlySpan<char> sentence)
    {
        var (gaps, blanks, figures, at) = (0, 0, 0, 0);
        sentence = sentence.Trim();
        while (at < sentence.Length)
        {
            if (sentence[at] is ' ' or '\t')
            {
                gaps += ++blanks == GapCharacters ? 1 : 0;
                at++;
                continue;
            }

            var length = sentence[at..].IndexOfAny(' ', '\t');
            var word = length < 0 ? sentence[at..] : sentence.Slice(at, length);
            figures = IsFigure(word) ? figures + (s_sign.Contains(word[0]) && word.Length > 1 ? 2 : 1) : 0;
            if (figures >= FiguresOfRow)
            {
                return true;
            }

            (blanks, at) = (0, at + word.Length);
        }

        return gaps >= GapsOfRow;
    }

    private static bool IsFigure(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(s_figure) && (word.ContainsAnyInRange('0', '9') || s_sign.Contains(word[0]));
}
