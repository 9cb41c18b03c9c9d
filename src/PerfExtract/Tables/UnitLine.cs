using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>A line that declares the unit of a table's money: 单位：万元, 部门：某局　金额单位：元, …情况表　单位：万元.</summary>
internal static class UnitLine
{
    private const string Cue = "单位";

    /// <summary>The line without its declaration, and the unit.</summary>
    public static (string Line, MoneyUnit? Unit) Split(string text, QuantityWords words)
    {
        if (!MoneyUnit.TryFind(text, words, out var unit))
        {
            return (text.Trim(), null);
        }

        var start = unit.Start;
        var cue = CueBefore(text, unit.Start);
        if (cue >= 0)
        {
            start = cue;
            start = Back(text, start, "金额");
            start = Back(text, start, "货币");
            start = Back(text, start, "计量");
        }

        while (start > 0 && (LabelText.IsBlank(text[start - 1]) || text[start - 1] is '（' or '(' or '[' or '【' or '，' or '：' or ':'))
        {
            start--;
        }

        return (text[..start].Trim(), unit);
    }

    /// <summary>单位： stands in it; 填报单位（盖章）：某局 before it is another word.</summary>
    public static bool HasCue(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(Cue); at >= 0; at = text.IndexOf(Cue))
        {
            text = text[(at + Cue.Length)..];
            if (text.TrimStart() is [':' or '：', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where 单位 begins, white space within it allowed, directly before the unit.</summary>
    private static int CueBefore(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && (LabelText.IsBlank(text[i]) || text[i] is ':' or '：'))
        {
            i--;
        }

        foreach (var c in Cue.Reverse())
        {
            while (i >= 0 && LabelText.IsBlank(text[i]))
            {
                i--;
            }

            if (i < 0 || text[i] != c)
            {
                return -1;
            }

            i--;
        }

        return i + 1;
    }

    private static int Back(string text, int start, string word) =>
        start >= word.Length && text.AsSpan(start - word.Length, word.Length).SequenceEqual(word) ? start - word.Length : start;
}
