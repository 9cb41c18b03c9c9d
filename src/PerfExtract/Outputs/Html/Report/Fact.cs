using System.Globalization;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>A fact as the page points at it: its element's id, a letter for its kind and its number, and its places.</summary>
internal readonly record struct Fact(string Id, IReadOnlyList<Evidence> Evidence, bool IsLow = false)
{
    public const char
        Head = 'h', Audit = 'a', Budget = 'b', Rate = 'r', Indicator = 'i', Goal = 'g', Staffing = 't', Score = 's', Finding = 'f',
        Diagnostic = 'd';

    public static string IdOf(char kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Fact> All(ReportRecord record) =>
    [
        new Fact(IdOf(Head, 0), record.Report.Evidence),
        .. Of(Audit, record.Audits, audit => audit.Evidence),
        .. record.Budgets.Select((fact, i) => new Fact(IdOf(Budget, i), fact.Evidence, Confidence.IsLow(fact))),
        .. Of(Rate, record.ExecutionRates, fact => fact.Evidence),
        .. Of(Indicator, record.Indicators, fact => fact.Evidence),
        .. Of(Goal, record.Goals, fact => fact.Evidence),
        .. Of(Staffing, record.Staffing, fact => fact.Evidence),
        .. Of(Score, record.Scores, fact => fact.Evidence),
        .. Of(Finding, record.Findings, fact => fact.Evidence),
        .. Of(Diagnostic, record.Diagnostics, fact => fact.Evidence),
    ];

    private static IEnumerable<Fact> Of<T>(char kind, IReadOnlyList<T> facts, Func<T, IReadOnlyList<Evidence>> places) =>
        facts.Select((fact, i) => new Fact(IdOf(kind, i), places(fact)));
}
