using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// 1-7月执行数, 上半年, 截至9月底支出, 全年预计执行数: heads of a form that watches a year before its end. What stands below is neither the
/// year's budget nor its account.
/// </summary>
internal sealed class PartOfYear(Lexicon.Lexicon lexicon)
{
    private const string Until = "until";

    private readonly WordList _parts = lexicon["year-parts"];

    public bool Heads(ReadOnlySpan<char> head)
    {
        head = head.TrimStart();
        head = Years.TryRead(head, 0, out var year) ? head[year.End..].TrimStart() : head;
        return !_parts.TryLongest(head, 0, out var word) ? IsMonths(head) : word.Code != Until || IsMonths(head[word.End..]);
    }

    /// <summary>1-7月…, 1—8月…, 9月底…, but not 12月末 or 1-12月, which are the year.</summary>
    private static bool IsMonths(ReadOnlySpan<char> head)
    {
        var (at, last, digits) = (0, 0, 0);
        for (; at < head.Length; at++)
        {
            if (char.IsAsciiDigit(head[at]))
            {
                last = digits > 0 ? (last * 10) + head[at] - '0' : head[at] - '0';
                digits++;
            }
            else if (digits > 0 && head[at] is '-' or '－' or '—' or '–' or '~' or '～' or '至')
            {
                digits = 0;
            }
            else
            {
                break;
            }
        }

        return digits is 1 or 2 && at < head.Length && head[at] == '月' && last is >= 1 and < MonthsOfYear;
    }

    private const int MonthsOfYear = 12;
}
