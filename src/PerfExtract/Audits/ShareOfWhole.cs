using PerfExtract.Facts;
using PerfExtract.Facts.Prose;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>A stated share against its amounts: 固定资产95.49万元，占资产的2.52%, where the whole stands earlier in the paragraph.</summary>
internal static class ShareOfWhole
{
    /// <summary>So many statements before its share a whole is looked for: further on none would look for it.</summary>
    private const int FurthestWhole = 200;

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        for (var i = 0; i < input.Statements.Count; i++)
        {
            var share = input.Statements[i];
            if (share is not { Kind: StatementKind.Share, Of: { Label: not null } part, WholeLabel: { } words }
                || share.Quantity.Comparator is not (Comparator.None or Comparator.Equal) || share.Quantity.Inexact
                || WholeOf(input, i, part, Labels.Clean(input.Document.Quote(words))) is not { } whole
                || Percent.Of(part.Amount, whole.Amount) is not { } computed)
            {
                continue;
            }

            var slack = share.Quantity.Rounding + SlackOf(part, whole, computed);
            if (Math.Abs(computed - share.Quantity.Value) > slack)
            {
                yield return Found(input, share, part, whole, Percent.Rounded(computed));
            }
        }
    }

    /// <summary>What rounding of both amounts can do to the share, in percent.</summary>
    private static decimal SlackOf(Statement part, Statement whole, decimal percent) =>
        ((100 * part.Quantity.AmountRounding) + (Math.Abs(percent) * whole.Quantity.AmountRounding)) / Math.Abs(whole.Amount);

    /// <summary>The nearest amount before the share, of the same stage, whose name is the one after 占.</summary>
    private static Statement? WholeOf(AuditInput input, int share, Statement part, string words)
    {
        words = words.TrimEnd('的', '比', '例', '重', '约', '为');
        var block = input.Statements[share].Figure.Block;
        for (var i = share - 1; words.Length > 1 && i >= Math.Max(0, share - FurthestWhole) && input.Statements[i].Figure.Block == block; i--)
        {
            if (input.Statements[i] is { Kind: StatementKind.Amount, Label: { } label } statement && !ReferenceEquals(statement, part)
                && statement.Stage == part.Stage && statement.Year == part.Year
                && IsNamed(Labels.Clean(input.Document.Quote(label)), words))
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>The label ends as the words do: 2021年末资产 is named 资产, 流动资产 is not.</summary>
    private static bool IsNamed(string label, string words)
    {
        if (label == words)
        {
            return true;
        }

        return label.EndsWith(words, StringComparison.Ordinal) && label[..^words.Length] is var prefix
            && (prefix.EndsWith('末') || prefix.EndsWith('年') || prefix.EndsWith('度') || prefix.EndsWith('总'));
    }

    private static AuditRecord Found(AuditInput input, Statement share, Statement part, Statement whole, decimal computed)
    {
        var name = Labels.Clean(input.Document.Quote(part.Label!.Value));
        var of = Labels.Clean(input.Document.Quote(whole.Label!.Value));
        var evidence = input.Citations.Of(share.Figure);
        return Finding.Of(AuditRules.ShareOfWhole, Severities.Error,
            $"“{name}”{Finding.Money(part.Amount)}占“{of}”{Finding.Money(whole.Amount)}的比例应为{Finding.Plain(computed)}%，"
            + $"报告写为{Finding.Plain(share.Quantity.Value)}%（{Finding.Where(evidence)}），请核对。",
            name, computed, share.Quantity.Value, evidence, input.Citations.Of(part.Figure), input.Citations.Of(whole.Figure));
    }
}
