using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.Prose;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>What a sentence claims of its own two amounts: 增长9.21%, 决算数大于预算数, 控制在预算以内.</summary>
internal static class ClaimsInSentences
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        foreach (var statement in input.Statements)
        {
            var found = statement switch
            {
                { Kind: StatementKind.Growth, Of: { } now, Against: { } against } => Growth(input, statement, now, against),
                { Kind: StatementKind.Claim, Of: { } spent, Against: { } planned } => Comparison(input, statement, spent, planned),
                _ => null,
            };
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    private static AuditRecord? Growth(AuditInput input, Statement growth, Statement now, Statement against)
    {
        var before = against.Stage == Stages.Change ? now.Amount - against.Amount : against.Amount;
        if (before <= 0 || Percent.Of(now.Amount - before, before) is not { } computed)
        {
            return null;
        }

        var stated = growth.Sign * growth.Quantity.Value;
        // Both figures may be rounded, and the year before is known through either of them.
        var slack = growth.Quantity.Rounding + ((100 + Math.Abs(computed)) * (now.Quantity.AmountRounding + against.Quantity.AmountRounding) / before);
        if (Math.Abs(computed - stated) <= slack)
        {
            return null;
        }

        var evidence = input.Citations.Of(growth.Figure);
        var rounded = Percent.Rounded(computed);
        return Finding.Of(AuditRules.ClaimMismatch, Severities.Warning,
            $"{Finding.Quoted(NameOf(input, now))}{Finding.Money(now.Amount)}，上年{Finding.Money(before)}，{(rounded < 0 ? "下降" : "增长")}应为{Finding.Plain(Math.Abs(rounded))}%，"
            + $"报告写为{(growth.Sign < 0 ? "下降" : "增长")}{Finding.Plain(growth.Quantity.Value)}%（{Finding.Where(evidence)}），请核对。",
            NameOf(input, now), rounded, stated, evidence, input.Citations.Of(now.Figure), input.Citations.Of(against.Figure));
    }

    private static AuditRecord? Comparison(AuditInput input, Statement claim, Statement spent, Statement planned)
    {
        var over = spent.Amount - planned.Amount;
        var slack = spent.Quantity.AmountRounding + planned.Quantity.AmountRounding;
        var holds = claim.Basis switch
        {
            Cues.More => over >= -slack,
            Cues.Equal => Math.Abs(over) <= slack,
            _ => over <= slack,
        };
        if (holds)
        {
            return null;
        }

        var evidence = input.Citations.Of(claim.Figure);
        return Finding.Of(AuditRules.ClaimMismatch, Severities.Warning,
            $"{Finding.Quoted(NameOf(input, spent))}写为“{Labels.Clean(input.Document.Quote(claim.Figure))}”（{Finding.Where(evidence)}），"
            + $"而{Finding.StageName(planned.Stage)}为{Finding.Money(planned.Amount)}、实际支出为{Finding.Money(spent.Amount)}，请核对。",
            NameOf(input, spent), planned.Amount, spent.Amount, evidence, input.Citations.Of(planned.Figure), input.Citations.Of(spent.Figure));
    }

    private static string NameOf(AuditInput input, Statement statement) =>
        statement.Label is { } label ? Labels.Clean(input.Document.Quote(label)) : ItemNames.Of(statement.Item!, Lexicon.Lexicon.Default);
}
