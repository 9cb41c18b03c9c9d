using PerfExtract.Cli.Terminal;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>A record with only the parts that are asked for; its head stays, since it says whose facts these are.</summary>
internal static class PartFilter
{
    /// <exception cref="UsageException">There is no such part.</exception>
    public static HashSet<string> Parse(string? only)
    {
        var known = InspectView.Parts.Select(part => part.Name).ToList();
        HashSet<string> wanted = [.. only?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []];
        return wanted.FirstOrDefault(part => !known.Contains(part)) is { } unknown
            ? throw new UsageException($"--only {unknown}: there is no such part; the parts are {string.Join(", ", known)}")
            : wanted.Count == 0 ? [.. known] : wanted;
    }

    public static ReportRecord Apply(ReportRecord record, HashSet<string> parts)
    {
        IReadOnlyList<T> Keep<T>(string part, IReadOnlyList<T> facts) => parts.Contains(part) ? facts : [];
        return record with
        {
            Sections = Keep("sections", record.Sections),
            Tables = parts.Count == InspectView.Parts.Count ? record.Tables : [],
            Budgets = Keep("budgets", record.Budgets),
            ExecutionRates = Keep("executionRates", record.ExecutionRates),
            Indicators = Keep("indicators", record.Indicators),
            Goals = Keep("goals", record.Goals),
            Staffing = Keep("staffing", record.Staffing),
            Scores = Keep("scores", record.Scores),
            Findings = Keep("findings", record.Findings),
            Audits = Keep("audits", record.Audits),
            Diagnostics = Keep("diagnostics", record.Diagnostics),
        };
    }
}
