using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What the head says of the whole report, and its sentences are read by.</summary>
/// <param name="OfProject">The report is about a project, or a policy: what its whole is parted into are projects too.</param>
/// <param name="OfOne">The report names the one project that it is about: the unit's own totals are none of it.</param>
/// <param name="OfBook">The report is a book of accounts or of a budget: its headings say whose money the lines below them are.</param>
/// <param name="Custom">The stage of the year's amounts where nothing says one: what a budget says no stage of is one too.</param>
/// <param name="Self">The report's title and its organisation: places and organisations that they do not name are others.</param>
public sealed record ReportTraits(int? Year, bool OfProject, bool OfOne, bool OfBook, string Custom, string Self)
{
    public static ReportTraits Of(ReportHead head, bool ofOne) => new(
        head.FiscalYear, head.Kind is "project-expenditure" or "policy", ofOne, head.Kind is "final-accounts" or "budget",
        head.Kind == "budget" ? Stages.Budget : Stages.Actual, head.Title + head.Organization);
}
