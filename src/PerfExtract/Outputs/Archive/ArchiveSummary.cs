namespace PerfExtract.Outputs.Archive;

/// <summary>An archive's picture: what it holds, by year, kind and outcome, how its money fared, and what does not add up.</summary>
/// <param name="Wholes">The execution rates of whole documents.</param>
/// <param name="Rates">Every execution rate of every item.</param>
/// <param name="Facts">Facts by kind.</param>
public sealed record ArchiveSummary(
    string Name, IReadOnlyList<ArchivedDocument> Documents, IReadOnlyList<UnreadDocument> Unread,
    IReadOnlyList<Organization> Organizations, RateDistribution Wholes, RateDistribution Rates,
    IReadOnlyList<AuditRuleCount> Audits, IReadOnlyDictionary<string, int> Facts)
{
    public int AuditCount => Audits.Sum(rule => rule.Count);

    /// <summary>Documents by year from the latest, those without one last, each by kind in the contract's order.</summary>
    public IReadOnlyList<YearCount> Years =>
    [
        .. Documents.GroupBy(document => document.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearCount(year.Key, year.Count(), [.. Kinds(year)])),
    ];

    /// <summary>Unread documents by reason, the most frequent first.</summary>
    public IReadOnlyList<(string Outcome, int Count)> Outcomes =>
    [
        .. Unread.GroupBy(one => one.Outcome).Select(group => (Outcome: group.Key, Count: group.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Outcome, StringComparer.Ordinal),
    ];

    /// <summary>Documents by kind in the contract's order, those of no kind last.</summary>
    public static IEnumerable<(string? Kind, int Count)> Kinds(IEnumerable<ArchivedDocument> documents)
    {
        var counts = documents.ToLookup(document => document.Kind);
        return Records.ReportKinds.All.Append(null).Select(kind => (kind, counts[kind].Count())).Where(one => one.Item2 > 0);
    }
}

public sealed record YearCount(int? Year, int Count, IReadOnlyList<(string? Kind, int Count)> Kinds);
