using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// 1-7月执行数, 上半年, 截至9月底支出, 全年预计执行数: heads of a form that watches a year before its end. What stands below is neither the
/// year's budget nor its account.
/// </summary>
internal static class PartOfYear
{
    private static readonly string[] s_parts =
    [
        "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "前三季度", "本季度", "本月",
    ];

    private static readonly string[] s_expected = ["全年预计", "预计全年", "年底预计", "预计年底", "预计到年底"];

    public static bool Heads(ReadOnlySpan<char> head)
    {
        head = head.TrimStart();
        head = Years.TryRead(head, 0, out var year) ? head[year.End..].TrimStart() : head;
        return BeginsWith(head, s_parts) || BeginsWith(head, s_expected) || IsMonths(head);
    }

    private static bool BeginsWith(ReadOnlySpan<char> head, string[] words)
    {
        foreach (var word in words)
        {
            if (head.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1-7月…, 1—8月…, 截至9月底…, but not 12月末 or 1-12月, which are the year.</summary>
    private static bool IsMonths(ReadOnlySpan<char> head)
    {
        head = head.StartsWith("截至") || head.StartsWith("截止") ? head[2..] : head;
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
