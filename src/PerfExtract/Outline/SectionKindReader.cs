using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Outline;

/// <summary>A section's kind by the words of its title. Where several speak, the more telling kind wins: 预算执行问题 is about problems.</summary>
internal sealed class SectionKindReader(Lexicon.Lexicon lexicon)
{
    /// <summary>From the most telling kind to the broadest.</summary>
    private static readonly string[] s_order =
    [
        "attachment", "problems", "recommendations", "results-use", "plan", "indicators", "goals", "assets", "organization", "duties",
        "evaluation", "performance", "management", "execution", "budget", "overview",
    ];

    /// <summary>What a problem or a piece of advice may be about.</summary>
    private static readonly string[] s_matters = ["budget", "execution", "management", "organization", "assets", "duties", "goals", "indicators", "overview", SectionKinds.Other];

    /// <summary>（一）专业人员缺乏 under 存在的问题 is one of them; （二）主要经验 beside it is not, nor what stands under 主要成效及存在的问题.</summary>
    /// <param name="above">The title of the section that it stands in.</param>
    public string KindOf(string title, string? above)
    {
        var kind = KindOf(title);
        return above is not null && s_matters.Contains(kind) && !title.EndsWith(State, StringComparison.Ordinal) && KindsOf(above) is [var points] && (points is "problems" or "recommendations") ? points : kind;
    }

    /// <summary>预算执行情况: a matter of its own, wherever it stands.</summary>
    private const string State = "情况";

    private List<string> KindsOf(string title) => [.. lexicon["sections"].FindAll(WithoutMarks(title)).Select(word => word.Code).Where(s_order.Contains).Distinct()];

    /// <remarks>资金（包括自筹资金等）安排情况: where the bracket parts what tells the kind, what stands around it is read.</remarks>
    public string KindOf(string title) => Kind(title) ?? Kind(Brackets.Without(title)) ?? SectionKinds.Other;

    private string? Kind(string title)
    {
        var best = s_order.Length;
        foreach (var word in lexicon["sections"].FindAll(WithoutMarks(title)))
        {
            var rank = Array.IndexOf(s_order, word.Code);
            best = rank >= 0 ? Math.Min(best, rank) : best;
        }

        return best < s_order.Length ? s_order[best] : null;
    }

    /// <summary>存在的问题, and not 绩效评价报告: the words tell a section's kind, and are no report's title.</summary>
    public bool Knows(string title) => KindOf(title) != SectionKinds.Other && !Affixes.TryEndingAt(title, title.Length, lexicon["title-ends"], out _);

    /// <summary>整体效能（50分，自评得分49分）, 评价结论（附评分表）: the bracket says how it was scored or what is attached, not what it is about.</summary>
    private ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> title)
    {
        var open = title.IndexOfAny('（', '(');
        return open > 0 && IsMark(title[(open + 1)..]) ? title[..open] : title;
    }

    /// <summary>15分, 分值15分, 附表: how a bracket of marks or of an attachment begins.</summary>
    private bool IsMark(ReadOnlySpan<char> bracket) =>
        bracket is [>= '0' and <= '9' or '附', ..] || (lexicon["scores"].TryLongest(bracket, 0, out var word) && word.Code is "out-of" or "weight-head");
}
