using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>The words of a sum behind what it is the sum of: 渠道清淤项目|预算总额.</summary>
internal sealed partial class Lead
{
    /// <summary>渠道清淤项目预算总额.</summary>
    private Subject? OfProjectSum(in LeadContent content)
    {
        if (!content.Prefixed || content.Last.Code != Items.Project)
        {
            return null;
        }

        Stage ??= content.Words.ItemStages.Of(content.LastText, content.Last.Code);
        return content.Named(NameEnd(content) ?? content.Last.End, true);
    }

    /// <summary>渠道清淤项目预算总额, 灌区改造工程年度资金总额: the name ends before the words of its sum; null where nothing says where.</summary>
    private static int? NameEnd(in LeadContent content) =>
        content.LastText.StartsWith(ProjectWord) ? content.Last.Start + ProjectWord.Length
        : content.Words.Endings.Ends(content.TextOf(content.Before)) ? content.Before.End
        : null;

    /// <summary>人员经费预算总额, 公路养护项目预算总额: how much is planned of what is named before.</summary>
    private void TakeBareBudget(ReadOnlySpan<char> text, List<Token> tokens, NameEndings endings)
    {
        if (tokens is [.., var named, var budget] && IsBareBudget(text, budget) && LeadContent.Touches(text, named.End, budget.Start)
            && (named.Kind == TokenKind.Item || (named.Kind == TokenKind.Unknown && endings.Ends(text[named.Start..named.End]))))
        {
            Stage ??= Stages.Budget;
            tokens.RemoveAt(tokens.Count - 1);
        }
    }

    private static bool IsBareBudget(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Item && token.Code == Items.ExpenditureTotal && text[token.Start..token.End].StartsWith("预算总");
}
