namespace PerfExtract.Outputs.Archive;

/// <summary>One organisation over its documents; amount, rate and score are those of the latest year that states them.</summary>
public sealed record Organization(
    string Name, int? FirstYear, int? LastYear, decimal? Amount, decimal? Rate, decimal? Score, int Audits, IReadOnlyList<int> Documents);

public enum Ranking
{
    Audits,
    Rate,
    Amount,
    Name,
}

/// <summary>Organisations in an order that a person asks for; what has no figure comes last, and names part equals.</summary>
public static class Organizations
{
    public static IReadOnlyList<Organization> Of(IReadOnlyList<ArchivedDocument> documents) =>
    [
        .. Enumerable.Range(0, documents.Count)
            .Where(i => documents[i].Organization is not null)
            .GroupBy(i => Folded(documents[i].Organization!), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(documents, [.. group])),
    ];

    public static IReadOnlyList<Organization> Ranked(IEnumerable<Organization> organizations, Ranking by) => by switch
    {
        Ranking.Audits => [.. organizations.OrderByDescending(one => one.Audits).ThenBy(one => one.Name, StringComparer.Ordinal)],
        Ranking.Amount => [.. organizations.OrderByDescending(one => one.Amount ?? decimal.MinValue).ThenBy(one => one.Name, StringComparer.Ordinal)],

        // What was spent least of is what is looked for.
        Ranking.Rate => [.. organizations.OrderBy(one => one.Rate ?? decimal.MaxValue).ThenBy(one => one.Name, StringComparer.Ordinal)],
        _ => [.. organizations.OrderBy(one => one.Name, StringComparer.Ordinal)],
    };

    /// <summary>Of two documents of one year, as the Word file and the PDF of one report, the fuller one speaks.</summary>
    private static Organization Of(IReadOnlyList<ArchivedDocument> documents, IReadOnlyList<int> numbers)
    {
        var latest = numbers.OrderByDescending(i => documents[i].Year ?? 0).ThenByDescending(i => documents[i].Facts).ThenBy(i => i).ToList();
        decimal? First(Func<ArchivedDocument, decimal?> figure) => latest.Select(i => figure(documents[i])).FirstOrDefault(value => value is not null);
        return new Organization(
            documents[latest[0]].Organization!, numbers.Min(i => documents[i].Year), numbers.Max(i => documents[i].Year),
            First(one => one.Amount), First(one => one.Rate), First(one => one.Score), numbers.Sum(i => documents[i].Audits), latest);
    }

    /// <summary>Names are compared without spaces: a title may be spaced out over its line.</summary>
    private static string Folded(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
