using PerfExtract.Cli.Terminal;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>A record with only what stands in one section and the sections under it.</summary>
internal static class SectionFilter
{
    /// <exception cref="UsageException">No section has this id, or these words in its title.</exception>
    public static ReportRecord Apply(ReportRecord record, string wanted)
    {
        HashSet<string> ids = [];
        foreach (var section in record.Sections)
        {
            if (section.Id == wanted || section.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase)
                || (section.Parent is { } parent && ids.Contains(parent)))
            {
                ids.Add(section.Id);
            }
        }

        if (ids.Count == 0)
        {
            var known = string.Join(", ", record.Sections.Select(section => $"{section.Id} {section.Title}"));
            throw new UsageException($"--section {wanted}: there is no such section; {(known.Length > 0 ? "the sections are " + known : "the report has none")}");
        }

        bool Stands(IReadOnlyList<Evidence> evidence) => evidence.Any(place => place.Section is { } id && ids.Contains(id));
        return record with
        {
            Sections = [.. record.Sections.Where(section => ids.Contains(section.Id))],
            Tables = [.. record.Tables.Where(table => Stands(table.Evidence))],
            Budgets = [.. record.Budgets.Where(fact => Stands(fact.Evidence))],
            ExecutionRates = [.. record.ExecutionRates.Where(fact => Stands(fact.Evidence))],
            Indicators = [.. record.Indicators.Where(fact => Stands(fact.Evidence))],
            Goals = [.. record.Goals.Where(fact => Stands(fact.Evidence))],
            Staffing = [.. record.Staffing.Where(fact => Stands(fact.Evidence))],
            Scores = [.. record.Scores.Where(fact => Stands(fact.Evidence))],
            Findings = [.. record.Findings.Where(fact => Stands(fact.Evidence))],
            Audits = [.. record.Audits.Where(fact => Stands(fact.Evidence))],
            Diagnostics = [.. record.Diagnostics.Where(fact => Stands(fact.Evidence))],
        };
    }
}
