using PerfExtract.Records;

namespace PerfExtract.Outputs.Names;

/// <summary>A vocabulary of the contract: its plural name, its group in names.tsv and its codes in order.</summary>
public sealed record CodeGroup(string Plural, string Group, IReadOnlyList<string> Codes);

public static class CodeGroups
{
    /// <summary>Group names, as names.tsv and the columns of the tidy tables use them.</summary>
    public const string
        Item = "item", Stage = "stage", Side = "side", Origin = "origin", ReportKind = "reportKind", Evaluation = "evaluation",
        SectionKind = "sectionKind", FindingKind = "findingKind", AuditRule = "auditRule", Severity = "severity",
        Comparator = "comparator", Flag = "flag", Sheet = "sheet", Column = "column";

    public static readonly IReadOnlyList<CodeGroup> All =
    [
        new("items", Item, Items.All),
        new("stages", Stage, Stages.All),
        new("funds", Item, Funds.All),
        new("sides", Side, Sides.All),
        new("origins", Origin, [Origins.Table, Origins.Text, Origins.Reported, Origins.Computed]),
        new("reportKinds", ReportKind, ReportKinds.All),
        new("evaluations", Evaluation, Evaluations.All),
        new("sectionKinds", SectionKind, SectionKinds.All),
        new("findingKinds", FindingKind, FindingKinds.All),
        new("auditRules", AuditRule, AuditRules.All),
        new("severities", Severity, Severities.All),
        new("comparators", Comparator, Comparators.All),
    ];
}
