using PerfExtract.Records;

namespace PerfExtract.Outputs.Archive;

/// <summary>Takes an archive's records one by one and keeps a line of each.</summary>
public sealed class ArchiveTally
{
    /// <summary>So many documents of a rule are shown with the words of their audit; the others with their number alone.</summary>
    private const int MessagesOfRule = 200;

    private readonly List<ArchivedDocument> _documents = [];
    private readonly List<UnreadDocument> _unread = [];
    private readonly RateTally _wholes = new(), _rates = new();
    private readonly Dictionary<string, List<AuditedDocument>> _audits = [];
    private readonly SortedDictionary<string, int> _facts = new(StringComparer.Ordinal);

    public void Add(ReportRecord record, string? link)
    {
        var whole = WholeFigures.Of(record);
        if (whole.Rate is { } rate)
        {
            _wholes.Add(rate);
        }

        foreach (var one in record.ExecutionRates)
        {
            _rates.Add(one.Percent);
        }

        AddAudits(record.Audits);
        _documents.Add(new ArchivedDocument(
            record.Source.Name, record.Report.Organization, record.Report.FiscalYear, record.Report.Kind, whole.Amount, whole.Rate,
            WholeFigures.ScoreOf(record), CountFacts(record), record.Audits.Count, link));
    }

    public void Add(UnreadDocument unread) => _unread.Add(unread);

    public ArchiveSummary Summary(string name) => new(
        name, _documents, _unread, Organizations.Of(_documents), _wholes.Distribution(), _rates.Distribution(),
        [
            .. AuditRules.All.Where(_audits.ContainsKey)
                .Select(rule => new AuditRuleCount(rule, _audits[rule].Sum(one => one.Count), Shortened(_audits[rule])))
                .OrderByDescending(rule => rule.Count),
        ],
        _facts);

    /// <summary>The documents with most findings first; only so many with a message.</summary>
    private static List<AuditedDocument> Shortened(List<AuditedDocument> documents) =>
        [.. documents.OrderByDescending(one => one.Count).Select((one, i) => i < MessagesOfRule ? one : one with { Message = null })];

    private void AddAudits(IReadOnlyList<AuditRecord> audits)
    {
        foreach (var rule in audits.Select((audit, i) => (Audit: audit, Index: i)).GroupBy(one => one.Audit.Rule))
        {
            if (!_audits.TryGetValue(rule.Key, out var documents))
            {
                _audits.Add(rule.Key, documents = []);
            }

            var (first, index) = rule.First();
            documents.Add(new AuditedDocument(_documents.Count, rule.Count(), index, first.Message));
        }
    }

    private int CountFacts(ReportRecord record)
    {
        var all = 0;
        foreach (var (kind, count) in (ReadOnlySpan<(string, int)>)
        [
            ("budgets", record.Budgets.Count), ("executionRates", record.ExecutionRates.Count), ("indicators", record.Indicators.Count),
            ("goals", record.Goals.Count), ("staffing", record.Staffing.Count), ("scores", record.Scores.Count),
            ("findings", record.Findings.Count),
        ])
        {
            _facts[kind] = _facts.GetValueOrDefault(kind) + count;
            all += count;
        }

        return all;
    }
}
