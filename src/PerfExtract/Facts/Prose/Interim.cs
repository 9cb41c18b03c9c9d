using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// 截至9月底支出900万元 beside 全年支出1180万元: what was spent until then is not the year's. Where a report tells of no later day it is all that
/// there is to tell.
/// </summary>
internal static class Interim
{
    public static void SetApart(Document document, List<Statement> statements)
    {
        if (!statements.Exists(statement => statement.Interim))
        {
            return;
        }

        var ofTheYear = statements.Where(statement => statement is { Interim: false, Foreign: false }).Select(statement => KeyOf(document, statement)).ToHashSet();
        HashSet<Statement> apart = new(ReferenceEqualityComparer.Instance);
        foreach (var statement in statements)
        {
            var key = KeyOf(document, statement);
            if (statement.Interim && ((statement.Whole is not null && apart.Contains(statement.Whole)) || ofTheYear.Contains(key)
                // 截至6月底支出率仅31.5%, where what the year spent is told.
                || (statement.Kind == StatementKind.Rate && ofTheYear.Contains(key with { Kind = StatementKind.Amount, Stage = Stages.Actual }))))
            {
                apart.Add(statement);
            }
        }

        statements.RemoveAll(apart.Contains);
    }

    private sealed record Key(StatementKind Kind, string? Item, string? Project, string? Stage, int? Year);

    private static Key KeyOf(Document document, Statement statement) =>
        new(statement.Kind, statement.Item, statement.Project is { } project ? Labels.Clean(document.Quote(project)) : null, statement.Kind == StatementKind.Rate ? null : statement.Stage,
            statement.Year);
}
