using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a sentence says of two of its own amounts: how much one grew, which of them is more.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>A claim speaks of amounts of its sentence; no sentence states more of them for one.</summary>
    private const int MostBeside = 20;

    /// <summary>支出14.92万元，比上年减少2.08万元，下降12.24%: of the amount, against the change or the other year's amount right before.</summary>
    private void Growth(Statement growth, int direction)
    {
        if (growth.Quantity is { Inexact: false, High: null, Comparator: Comparator.None or Comparator.Equal }
            && statements.Count > 0 && statements[^1] is { Kind: StatementKind.Amount, Foreign: false, Zero: false } against
            && _told.Last is { Foreign: false, Zero: false } now && IsInSentence(now) && IsInSentence(against) && !ReferenceEquals(now, against) && IsSame(now, against)
            && (against.Stage == Stages.Change ? against.Year == now.Year : against.Stage == now.Stage && against.Year == now.Year - 1))
        {
            statements.Add(growth with { Of = now, Against = against, Sign = direction });
        }
    }

    /// <summary>年初预算182万元，支出决算195万元，…决算数大于年初预算数: where the sentence spends one thing.</summary>
    private void Claim(Token claim)
    {
        var lead = HasLead ? ReadLead() : null;
        EndLead();
        // 公务接待费支出与预算一致，与上年持平: what is named before the claim goes on.
        _carried = lead is not null && Introduces(lead) ? _carried with { Subject = lead.Subject } : _carried;
        Statement? spent = null, planned = null;
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]); i--)
        {
            if (statements[i] is not { Kind: StatementKind.Amount, Foreign: false } one)
            {
                continue;
            }

            if (one.Stage == Stages.Actual && one.Year == (spent ?? one).Year)
            {
                if (spent is not null)
                {
                    return;
                }

                spent = one;
            }
            else if (one.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted)
            {
                if (planned is not null)
                {
                    return;
                }

                planned = one;
            }
        }

        if (spent is not null && planned is not null && IsSame(spent, planned) && spent.Year == planned.Year)
        {
            statements.Add(new Statement(StatementKind.Claim, PlaceOf(claim.Start, claim.End), default, _passage.Section)
            {
                Item = spent.Item, Label = spent.Label, Project = spent.Project, ClassLine = spent.ClassLine, Year = spent.Year,
                Basis = claim.Code, Of = spent, Against = planned,
            });
        }
    }

    /// <summary>公务接待费决算数小于预算数2万元: by how much it is less; the words are the figure's own stage.</summary>
    private bool DiffersBy(List<Token> tokens, int at)
    {
        if (tokens[at].Code is not (Cues.More or Cues.Less) || at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Quantity || QuantityOf(tokens[at + 1]).Kind != QuantityKind.Money)
        {
            return false;
        }

        _lead.Add(tokens[at] with { Kind = TokenKind.Stage, Code = Stages.Difference });
        return true;
    }

    private static bool IsSame(Statement one, Statement other) => one.Item == other.Item && one.Label == other.Label && one.Project == other.Project;

    private bool IsInSentence(Statement statement) => statement.Figure.Block == _passage.Place.Block && statement.Figure.Start >= _sentence;
}
