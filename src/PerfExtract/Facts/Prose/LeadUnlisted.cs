using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a word names that no list knows: a project, a purpose, or only how and by whom.</summary>
internal sealed partial class Lead
{
    /// <summary>Before a verb of stage a few unknown characters say how or by whom (据实拨付, 县财政局下达), not of what.</summary>
    private const int LongestAdverb = 4;

    /// <summary>总体较上年减少; 火灾损失较上年减少 is of what is lost.</summary>
    private const int LongestOfChange = 3;

    /// <summary>车购税|资金支出: the stage's own word is the name's end, where it has none: 灌溉项目|资金到位.</summary>
    private Subject? OfNameWithMoney(in LeadContent content) =>
        StageToken.Start == content.Last.End && content.Last.Length >= LeadContent.ShortestName && content.Text[StageToken.Start..].StartsWith(MoneyWord)
        && !content.LastText.EndsWith(ProjectWord) && !content.Words.Endings.EndsOrgan(content.LastText)
            ? content.Named(content.Last.End + MoneyWord.Length, true)
            : null;

    /// <summary>教育, 交通: so short, the name of a line is that of a matter too.</summary>
    private const int LongestMatter = 2;

    /// <summary>据实拨付, 县财政局下达: how, or by whom, and nothing of what.</summary>
    private Subject? OfAdverb(in LeadContent content)
    {
        if (StageToken.Start < content.Last.End)
        {
            return null;
        }

        if (content.LastText is ['按' or '依', ..] && StageToken.Start - content.Last.End is >= 0 and <= LongestAdverb)
        {
            // 按照合同进度|支付.
            HasContent = false;
            return default(Subject);
        }

        var isOrgan = content.Words.Endings.EndsOrgan(content.LastText);
        var isClass = content.Words.Classes.StandsAlone(content.LastText);
        // 教育预算 is what an education bureau has; 农林水年初预算 is a line's.
        if (!isOrgan && (isClass ? content.Last.Length > LongestMatter : Stage != Stages.Change && (IsProjectsName(content) || IsOfWhat(content))))
        {
            return null;
        }

        if (!isOrgan && (content.Last.Length > (Stage == Stages.Change ? LongestOfChange : LongestAdverb) || content.LastText.EndsWith(Income)))
        {
            return null;
        }

        HasContent = false;
        (Organ, Short) = isOrgan ? (content.Last, default(Token)) : (default, content.Last);
        return default(Subject);
    }

    /// <summary>农机购置年初预算, 防汛抗旱支出决算: before a noun it says of what; 科学编制年初预算 how, and 建设项目预算 of what kind.</summary>
    private bool IsOfWhat(in LeadContent content) =>
        content.Last.End == StageToken.Start && !content.LastText.EndsWith(ProjectWord) && !content.LastText.EndsWith(Works) && content.Words.Senses.EndsInNoun(content.Text[StageToken.Start..StageToken.End])
        && !content.Words.NoNames.IsMatter(content.LastText) && !content.Words.NoNames.Has(content.LastText) && !content.Words.Senses.EndsInMaking(content.LastText);

    /// <summary>泵站项目预算, A工程支出: short as it is, a name; 建设项目 is a kind.</summary>
    private static bool IsProjectsName(in LeadContent content) =>
        (content.LastText.EndsWith(ProjectWord) || content.LastText.EndsWith(Works)) && content.Words.Endings.Ends(content.LastText) && !content.Words.NoNames.IsKind(content.LastText);

    /// <summary>食堂改造|项目执行率, 防汛抗旱|经费执行率: the rate's own word is the name's end, where it has none: 灌溉项目|资金执行率.</summary>
    private Subject? OfRatedName(in LeadContent content)
    {
        if (_rate.Start != content.Last.End || content.LastText.EndsWith(ProjectWord) || content.LastText.EndsWith(Works) || content.Words.Endings.EndsOrgan(content.LastText))
        {
            return null;
        }

        var rate = content.TextOf(_rate);
        var end = rate.StartsWith(ProjectWord) ? ProjectWord.Length : rate.StartsWith(MoneyWord) ? MoneyWord.Length : rate.StartsWith(Funding) ? Funding.Length : 0;
        return end == 0 ? null : content.Named(content.Last.End + end, true);
    }

    private Subject OfNameItself(in LeadContent content)
    {
        var name = content.LastText;
        var endings = content.Words.Endings;
        if (name.EndsWith(Expenditure) && ClassMarks.EndLine(name[..^Expenditure.Length]))
        {
            // …小学教育（项）支出38万元.
            Spends = true;
            return content.Named(content.Last.End - Expenditure.Length, !Foreign);
        }

        // 第二批补助资金 is a part of what the year had.
        var subject = content.Named(content.Last.End, !Foreign && !content.Words.NoNames.Has(name) && (endings.Ends(name) || content.Words.Classes.StandsAlone(name)));
        // 重度残疾人护理补贴支出415万元.
        Spends = subject.Project && name.EndsWith(Expenditure) && endings.Ends(name[..^Expenditure.Length]);
        return subject;
    }
}
