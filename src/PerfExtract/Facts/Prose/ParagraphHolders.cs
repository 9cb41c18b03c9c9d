using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>局机关支出1200万元，下属单位支出800万元: what a part of the organisation has is not the organisation's.</summary>
internal sealed partial class ParagraphReading
{
    private Statement OfHolder(Statement statement, Lead lead)
    {
        var holder = HolderOf(statement, lead);
        _carried = _carried with { Holder = holder };
        if (holder is null || statement.Foreign)
        {
            return statement;
        }

        statement = statement with { Holder = holder };
        if (holder == Cues.Under)
        {
            SetApart(statement, lead, static (part, _) => part.Holder == Cues.Office);
            return Apart(statement);
        }

        var isPart = (holder == Cues.Office ? TellsUnder() : SetApart(statement, lead, IsOtherHolders))
            || ((holder == Cues.Office || lead.Holder.Length > 0) && IsBesideAll(statement));
        return isPart ? Apart(statement) : statement;
    }

    /// <summary>A named project is what it is, whoever has the money; 总支出 ends what was told of a part.</summary>
    private string? HolderOf(Statement statement, Lead lead) =>
        statement.Project is not null || IsOfTreasury(lead) ? null
        : lead.Holder.Length > 0 ? lead.Holder.Kind != TokenKind.Filler ? TextOf(lead.Holder).ToString() : lead.Holder.Code == Cues.Under ? Cues.Under : Cues.Office
        : lead.Subject.HasWords && IsTotal(lead.Subject.Item) ? null
        : _carried.Holder;

    private static Statement Apart(Statement part) => part with { Item = null, Label = null, Side = null, ClassLine = false, Foreign = true };

    /// <summary>县水文站支出80万元，县防汛中心支出60万元: two parts, and neither is the whole.</summary>
    private bool IsOtherHolders(Statement one, Statement other) =>
        one.Holder is not (null or Cues.Under) && one.Holder != other.Holder && IsInParagraph(one) && one.Item == other.Item && one.Stage == other.Stage && one.Year == other.Year && one.Amount != other.Amount;

    /// <summary>What was told of another part is not the whole's either, nor are its parts.</summary>
    private bool SetApart(Statement beside, Lead lead, Func<Statement, Statement, bool> isPart)
    {
        if (lead.Holder.Length == 0)
        {
            return false;
        }

        List<Statement> apart = [];
        for (var i = Math.Max(0, statements.Count - MostBeside); i < statements.Count; i++)
        {
            var one = statements[i];
            if (IsNear(one) && !one.Foreign && (isPart(one, beside) || apart.Exists(whole => ReferenceEquals(whole, one.Whole))))
            {
                apart.Add(one);
                statements[i] = Apart(one);
            }
        }

        return apart.Count > 0;
    }

    private bool IsInParagraph(Statement one) => one.Figure.Block == _passage.Place.Block;

    private bool IsNear(Statement one) => one.Kind is StatementKind.Amount or StatementKind.Rate && one.Figure.Block >= _passage.Place.Block - MostAbove;

    /// <summary>下属单位支出800万元，局机关支出1200万元.</summary>
    private bool TellsUnder()
    {
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && IsNear(statements[i]); i--)
        {
            if (statements[i].Holder == Cues.Under)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>全系统总收入12亿元。其中局本级收入3215万元: the smaller total is a part's, beside that of all.</summary>
    private bool IsBesideAll(Statement own)
    {
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBetween); i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false } all && all.Item == own.Item && all.Stage == own.Stage && all.Year == own.Year && all.Fund == own.Fund
                && all.Holder != own.Holder && all.Amount > own.Amount && (own.Holder == Cues.Office || IsInParagraph(all)))
            {
                return true;
            }
        }

        return false;
    }
}
