using PerfExtract.Documents;

namespace PerfExtract.Facts.Indicators;

/// <summary>数量指标“保障人数”的目标值是…, “保障人数”指标：…: a report that puts its indicators in marks says their names between them.</summary>
internal static class IndicatorMarks
{
    private static readonly CharSet s_open = new("“「『"), s_close = new("”」』");

    /// <summary>What may stand behind the closing mark.</summary>
    private static readonly string[] s_behind = ["", "的", "指标", "指标的", "这一指标", "三级指标"];

    public static (int Start, int End) Within(string text, (int Start, int End) name)
    {
        var words = text.AsSpan(name.Start, name.End - name.Start);
        var (open, close) = (words.IndexOfAny(s_open), words.LastIndexOfAny(s_close));
        // Where only one pair of marks stands: 残疾人“两项补贴” is a name that holds them.
        return open >= 0 && close > open + 1 && !words[(open + 1)..close].ContainsAny(s_close) && IsLevel(words[..open]) && s_behind.Contains(words[(close + 1)..].Trim().ToString())
            ? (name.Start + open + 1, name.Start + close)
            : name;
    }

    /// <summary>Nothing, or 数量指标: of which kind the indicator is.</summary>
    private static bool IsLevel(ReadOnlySpan<char> before) => before.Trim() is var kind && (kind.IsEmpty || kind.EndsWith("指标"));
}
