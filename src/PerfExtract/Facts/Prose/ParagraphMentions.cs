using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whom clauses name that state no amount; the amounts that follow are of it: 公务接待费执行率80%，预算10万元，支出8万元.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>What the clause names, whatever it says of it, is what the sentence goes on about.</summary>
    private void GoOnAbout(Lead lead)
    {
        if (lead is not { Subject: { Known: true, HasWords: true } named, Foreign: false, IsCause: false } || !MayTurnTo(named))
        {
            return;
        }

        // A项目执行率80%，B项目执行率90%，共支出30万元: of neither.
        var isOther = _carried.Mentioned.Known && !IsSame(_carried.Mentioned, named);
        _carried = _carried with { Subject = isOther ? default : named, Mentioned = named, MentionsSeveral = _carried.MentionsSeveral || isOther };
        _told.Mention(named, isOther);
    }

    /// <summary>公务接待费占总支出的20%: what is named is the part.</summary>
    private ReadOnlySpan<Token> BeforeShare()
    {
        var clause = OwnLead;
        for (var i = 0; i < clause.Length; i++)
        {
            if (clause[i].Is(Cues.Share))
            {
                return clause[..i];
            }
        }

        return clause;
    }

    /// <summary>支出1000万元，“三公”经费控制率80%，结余20万元: an item in passing does not take over from what the sentence has told amounts of.</summary>
    private bool MayTurnTo(Subject named) =>
        named.Project || _sentenceFirst < 0 || _carried.PastParts || !_carried.Subject.Known || _carried.Mentioned.Known;

    /// <summary>A figure without a name behind several projects or items that have none; 全年支出 behind items may be the total.</summary>
    private Subject? OfSeveralMentioned(Lead lead) =>
        _carried is { MentionsSeveral: true, Subject.Known: false } && !lead.Subject.HasWords && (_carried.Mentioned.Project || lead.Total is null) ? Nobody : null;

    /// <summary>公务接待费控制良好，全年预算10万元; 压减培训费，…: the one item that a clause begins or ends with, whatever the rest of it says.</summary>
    private static Subject Spoken(ReadOnlySpan<Token> clause)
    {
        var item = FirstOf(clause) is { Kind: TokenKind.Item } first ? first : clause is [.., var last] ? last : default;
        return item.Kind == TokenKind.Item && IsSpentOn(item.Code) && !HoldsOther(clause, item) ? new Subject(item.Code, item.Start, item.End, false) : default;
    }

    /// <summary>农村饮水安全工程管理严格，全年预算100万元: of the project, or of all, and nothing says which.</summary>
    private bool SpeaksOfProject(ReadOnlySpan<Token> clause, Lead lead) =>
        lead.Subject is { Known: false, Block: < 0 } && !report.OfProject && !_topic.Name.Known && !_told.Project.Known && !_carried.Subject.Known
        && FirstOf(clause) is { Kind: TokenKind.Unknown } first && words.Endings.BeginsWithName(TextOf(first));

    /// <summary>举办培训3期，支出8万元: what was done, and so many times.</summary>
    private bool TellsDeed(ReadOnlySpan<Token> clause)
    {
        foreach (var token in clause)
        {
            if (token.Kind is not (TokenKind.Item or TokenKind.Total or TokenKind.Quantity) && words.Deeds.Holds(TextOf(token), "deed"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>采购办公设备一批，支出8万元: as if they were counted.</summary>
    private bool TellsLot(ReadOnlySpan<Token> clause) =>
        clause is [.., var last] && Affixes.TryEndingAt(_text, last.End, words.Deeds, out var lot) && lot.Code == "lot" && TellsDeed(clause);

    /// <summary>The first word that may name something.</summary>
    private static Token FirstOf(ReadOnlySpan<Token> clause)
    {
        foreach (var token in clause)
        {
            if (token.Kind is not (TokenKind.Filler or TokenKind.Year))
            {
                return token;
            }
        }

        return default;
    }

    /// <summary>基本支出, 公务接待费; totals and funds are of more than one thing.</summary>
    private static bool IsSpentOn(string item) => !IsTotal(item) && !Funds.All.Contains(item) && !Items.Income.Contains(item) && !Sources.Holds(item);

    private static bool HoldsOther(ReadOnlySpan<Token> clause, Token item)
    {
        foreach (var token in clause)
        {
            if (token.Kind is TokenKind.Item or TokenKind.Total && token != item)
            {
                return true;
            }
        }

        return false;
    }
}
