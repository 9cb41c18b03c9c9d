using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// A list of projects whose names span rows: 中央资金, 省级资金 and 小计 beside 中小河流治理 are that project's money, part by part and whole.
/// </summary>
internal static class ProjectSources
{
    public static Crossed? Of(MoneyGroup group, MoneyRow row, GridWords words)
    {
        if (!group.ByProject || ProjectOf(row, words) is not { } project)
        {
            return null;
        }

        return words.Label(row.Path[^1]) switch
        {
            { Item: { } item } own when ItemFamilies.IsSource(item) => new Crossed(item, own.Text, row.Code, Items.Project, null, project),
            { Item: null, Total: not TotalKind.None } => new Crossed(Items.Project, project, row.Code, null, null, project),
            _ => null,
        };
    }

    /// <summary>A part or the whole of one project: of another kind than the rows that name projects themselves.</summary>
    public static bool IsOfProject(MoneyGroup group, MoneyRow row) =>
        group.ByProject && row is { Path.Count: > 1, Label.Known: false } && (ItemFamilies.IsSource(row.Label.Item) || row.Label.Total != TotalKind.None);

    private static string? ProjectOf(MoneyRow row, GridWords words) =>
        row.Path.Count > 1 && words.Label(row.Path[0]) is { Known: false, Item: null, Text.Length: > 0 } label ? label.Text : null;
}
