using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// 教育支出（类）普通教育（款）小学教育（项）, 教育支出（205）普通教育（20502）小学教育（2050202）, 教育支出（205类）普通教育（02款）小学教育（02项）: the marks that part a line of the state's
/// classification, and are of its name.
/// </summary>
internal static class ClassMarks
{
    private const int Lettered = 3, LongestNumber = 7;

    public static bool IsAt(ReadOnlySpan<char> text, int at) => LengthAt(text, at) > 0;

    /// <summary>How long the mark is that begins here; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at] is not ('（' or '('))
        {
            return 0;
        }

        if (text[at + 1] is '类' or '款' or '项')
        {
            return IsClosed(text, at + 2) ? Lettered : 0;
        }

        // （208类）…（05款）…（01项）.
        var number = text[(at + 1)..].IndexOfAnyExceptInRange('0', '9');
        if (number is > 0 and <= LongestNumber && at + 1 + number < text.Length && text[at + 1 + number] is '类' or '款' or '项')
        {
            return IsClosed(text, at + 2 + number) ? number + Lettered : 0;
        }

        // Codes of functions begin with 2, those of economic classes with 3: 类, 款 and 项 have three, five and seven digits.
        var digits = text[at + 1] is '2' or '3' ? text[(at + 1)..].IndexOfAnyExceptInRange('0', '9') : 0;
        return digits is 3 or 5 or 7 && IsClosed(text, at + 1 + digits) ? digits + 2 : 0;
    }

    /// <summary>（类）政府办公厅（室）及相关机构事务（款）事业运行（项）: where the last of the finer lines ends that a line goes on with, whatever their words.</summary>
    public static int ChainEnd(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        for (var next = end; next < text.Length && next - end <= LongestLine && !s_ends.Contains(text[next]); next++)
        {
            if (LengthAt(text, next) is > 0 and var finer)
            {
                if (Depth(text, next, finer) <= Depth(text, at, length))
                {
                    break;
                }

                (at, length, end) = (next, finer, next + finer);
                next = end - 1;
            }
        }

        return end;
    }

    private const int LongestLine = 40;

    private static readonly CharSet s_ends = new("，,。；;：:、");

    private static int Depth(ReadOnlySpan<char> text, int at, int length) => "类款项".IndexOf(text[at + length - 2], StringComparison.Ordinal) is >= 0 and var letter ? letter : length;

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

    public static bool End(ReadOnlySpan<char> words) => LastAt(words) > 0;

    /// <summary>…小学教育（项）: 支出 behind the mark is no part of the name, as it is of 社会保障和就业（类）支出.</summary>
    public static bool EndLine(ReadOnlySpan<char> words) => words is [.., '项', '）' or ')'] && End(words);

    /// <summary>The code that the words end with, or null.</summary>
    public static string? CodeAtEnd(ReadOnlySpan<char> words) =>
        LastAt(words) is > 0 and var at && char.IsAsciiDigit(words[^2]) ? words[(at + 1)..^1].ToString() : null;

    private static int LastAt(ReadOnlySpan<char> words) =>
        words.LastIndexOfAny('（', '(') is > 0 and var at && LengthAt(words, at) == words.Length - at ? at : 0;

    private static bool IsClosed(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '）' or ')';
}
