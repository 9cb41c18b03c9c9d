using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What each kind of token does; what does nothing by itself are words before the next figure.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>Takes one token; returns how many more were taken with it.</summary>
    private int Take(List<Token> tokens, int i)
    {
        var token = tokens[i];
        _figureEnd = i > 0 && tokens[i - 1].Kind == TokenKind.Quantity ? tokens[i - 1].End : _figureEnd;
        if (IsOtherWay(tokens, i))
        {
            return 2;
        }

        TakeTime(token);
        if (token.Kind == TokenKind.Cue && token.Code is Cues.None or Cues.NoneSpent or Cues.NonePlanned)
        {
            return TakeDenial(tokens, i);
        }

        var isTaken = token.Kind switch
        {
            TokenKind.Open => OpenBracket(tokens, i),
            TokenKind.Close => CloseBracket(),
            TokenKind.Stop => TakeStop(tokens, i),
            TokenKind.Quantity => TakeQuantity(tokens, i),
            TokenKind.Cue => TakeCue(tokens, i),
            TokenKind.Filler => TakeUse(tokens, i),
            _ => false,
        };
        if (!isTaken)
        {
            _lead.Add(token);
        }

        return 0;
    }

    /// <summary>Stops end a clause; 、 only parts what is listed in one.</summary>
    private bool TakeStop(List<Token> tokens, int i)
    {
        var stop = tokens[i];
        if (_text[stop.Start] == '、')
        {
            return false;
        }

        OpenTopic(stop);
        if (IsColonBeforeSum(tokens, i))
        {
            return true;
        }

        EndClause();
        if (_text[stop.Start] is '：' or ':' && BehindFigure(stop) is not null)
        {
            // 支出合计1502万元：人员经费876万元…: as 其中.
            OpenParts();
        }

        if (_text[stop.Start] is '；' or ';')
        {
            EndParts();
        }

        return true;
    }

    /// <summary>2023年收入预算：512.3万元, 中央资金90万元（福彩公益金：40万元）: the words before the colon are the figure's own.</summary>
    private bool IsColonBeforeSum(List<Token> tokens, int i) =>
        _text[tokens[i].Start] is '：' or ':' && HasLead && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Quantity && QuantityOf(tokens[i + 1]).Kind == QuantityKind.Money;

    /// <summary>The first rule that takes the quantity.</summary>
    private bool TakeQuantity(List<Token> tokens, int i) =>
        TakeTorn(tokens, i) // Before money: what is torn off is no sum.
        || TakeBoundOfProjects(tokens, i) // Before money: it is a sum that bounds others.
        || TakeMoney(tokens, i)
        || TakeDeclared(tokens, i)
        || TakeZero(tokens, i) // Before the listed: 均为0 is of all that is listed.
        || TakeListed(tokens, i)
        || TakePercent(tokens[i])
        || TakeCount(tokens[i]);

    private bool TakeMoney(List<Token> tokens, int i)
    {
        if (QuantityOf(tokens[i]) is not { Kind: QuantityKind.Money } && !IsBareMoney(tokens, i))
        {
            return false;
        }

        OpenYearsAgain(tokens, i);
        Amount(tokens[i], QuantityOf(tokens[i]), StageBehind(tokens, i + 1), i + 1 < tokens.Count && (tokens[i + 1].Is(Cues.VersusAfter) || tokens[i + 1].Is(Cues.GrownTo)), i + 1 < tokens.Count && tokens[i + 1].Is(Cues.GrownTo));
        return true;
    }

    private bool TakeDeclared(List<Token> tokens, int i)
    {
        if (DeclaredMoney(tokens, i) is not { } declared)
        {
            return false;
        }

        Amount(tokens[i], declared);
        return true;
    }

    private bool TakeCue(List<Token> tokens, int i)
    {
        var cue = tokens[i];
        switch (cue.Code)
        {
            case Cues.Among when i > 0 && tokens[i - 1].Is(Cues.PartsOf):
                // 公务用车费用中含购置费5万元: whose parts follow has been said.
                return true;
            case Cues.Among:
                OpenAmong();
                OpenNumberedPoints(cue.End);
                return true;
            case Cues.PartsOf:
                OpenPartsOf(tokens[i - 1] is { Kind: TokenKind.Total } side ? Totals.Read(side.Code).Item : tokens[i - 1].Code);
                return true;
            case Cues.ReviewOf:
                OpenReview(cue);
                return true;
            case Cues.Point:
                OpenPoint();
                return true;
            case Cues.Distribution:
                OpenDistribution();
                return true;
            case Cues.Counted:
                // 国（境）外接待0批次，0人次，支出0万元: behind the counts nothing names it again.
                _carried = _carried with { OfKind = true };
                return false;
            case Cues.Respectively:
                OpenPairs(tokens, i);
                return true;
            case Cues.Each:
                OpenEach(tokens, i);
                return true;
            case Cues.Zero:
                return TakeNil(tokens, i);
            case Cues.More or Cues.Less or Cues.Equal or Cues.Within:
                if (!DiffersBy(tokens, i))
                {
                    Claim(cue);
                }

                return true;
            default:
                return false;
        }
    }
}
