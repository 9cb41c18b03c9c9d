using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// The money lines of a project's form: the year's sum is the project, what it is made of lies within it; a whole-life sum beside
/// the year's is another thing, with parts of its own.
/// </summary>
internal sealed class ProjectForms(Form form, bool hasYearTotal)
{
    /// <summary>Whether one of the labels sums up the year: then 项目资金总额 beside it sums up the project's life.</summary>
    public static bool NamesYearTotal(IEnumerable<Label> labels) =>
        labels.Any(label => label.Item == Items.Project && IsYear(label.Text));

    /// <param name="parent">The total that the line stands under, where that is known.</param>
    public Crossed Of(string? item, string text, string? parent)
    {
        // 其他 among the sources of a project's money.
        item ??= text == "其他" ? Items.OtherFunds : null;
        var total = TotalOf(item, text);
        return total is not null
            ? new Crossed(total, text, Project: form.Project)
            : new Crossed(item, text, Within: parent ?? Items.Project, Project: form.Project);
    }

    /// <summary>The total that a line is, or null where it is a part.</summary>
    public string? TotalOf(string? item, string text) =>
        item == Items.ProjectLifetime || (item == Items.Project && hasYearTotal && !IsYear(text)) ? Items.ProjectLifetime
            : item is Items.Project or Items.ProjectExpenditure or Items.ExpenditureTotal ? Items.Project
            : null;

    private static bool IsYear(string text) => text.Contains('年', StringComparison.Ordinal);
}
