using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What money went to: 主要用于.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>
    /// …小学教育（项）。主要用于：校舍维修项目。年初预算20万元: what the money of something named before went to, without a sum, is not what the next
    /// sentence is about.
    /// </summary>
    private List<Token> BeforePurposes(List<Token> tokens)
    {
        var use = 0;
        while (use < tokens.Count && !IsUse(tokens[use]))
        {
            use++;
        }

        var isOfNamed = _told.Project.Known || _told.First is not null || _topic is not { Item: null, Name.Known: false } || TellsSum(tokens, 0, use);
        // 主要用于： with nothing behind it opens the lines below.
        if (tokens.FindLastIndex(static token => token.Kind != TokenKind.Stop) > use && isOfNamed && !TellsSum(tokens, use, tokens.Count))
        {
            tokens.RemoveRange(use, tokens.Count - use);
        }

        return tokens;
    }

    /// <summary>主要用于 and, with its colon, the opener of a list.</summary>
    private bool IsUse(Token token) => token.Code == Cues.Use || (token.Is(Cues.Among) && TextOf(token).Contains("用于", StringComparison.Ordinal));

    private bool TellsSum(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (TellsSum(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool TellsSum(Token token) => token.Kind switch
    {
        TokenKind.Quantity => QuantityOf(token).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Number,
        TokenKind.Cue => token.Code is Cues.None or Cues.NoneSpent or Cues.NonePlanned or Cues.Zero,
        _ => false,
    };

    /// <summary>项目支出236万元，主要用于设备购置80万元、住院楼维修120万元: what it went to, each with its sum.</summary>
    private bool TakeUse(List<Token> tokens, int i)
    {
        if (tokens[i].Code != Cues.Use || !OpensList(tokens, i))
        {
            return false;
        }

        OpenParts();
        return true;
    }

    private bool OpensList(List<Token> tokens, int use) =>
        !HasLead && _told.Last is { Foreign: false, Item: Items.ProjectExpenditure or Items.Project } whole && IsInSentence(whole)
        && NamesSum(tokens, use + 1) && use + 3 < tokens.Count && tokens[use + 3].Kind == TokenKind.Stop && NamesSum(tokens, use + 4);

    private bool NamesSum(List<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Unknown && tokens[at + 1].Kind == TokenKind.Quantity && QuantityOf(tokens[at + 1]).Kind == QuantityKind.Money;
}
