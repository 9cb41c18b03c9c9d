using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// What a section's heading, or the nearest one above it that says, is about: 1.收入预算 → income-total, budget. A heading's own name is
/// that of a project or of a line of the classification: （1）农村公路养护项目。
/// </summary>
internal sealed record Topic(string? Item, string? Stage)
{
    public static readonly Topic Nothing = new(null, null);

    public Subject Name { get; init; }

    public bool IsClassLine => Name.ClassLine;

    /// <summary>The title of a heading that text follows on its line: 办公用房租赁：预算150万元. Under one about projects it names one.</summary>
    public Subject RunIn { get; init; }

    /// <summary>资金分配情况如下: the names under it are purposes, the sums what each was given.</summary>
    public bool Distributes { get; init; }

    /// <summary>Whose money the nearest heading that says so is about; of a fund within another heading's, the finer.</summary>
    public string? Fund { get; init; }

    /// <summary>Text follows the heading on its line, and the one above it is about projects: what it does not name is of one that nobody knows.</summary>
    public bool OfProjects { get; init; }

    /// <summary>“三公”经费情况（单位：万元）: the unit that the nearest heading declares.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>1.经济效益：…: what was reached is told, and no budget.</summary>
    public bool OfBenefit { get; init; }

    /// <summary>（二）政府采购支出情况: 财政拨款100万元 is what things were bought with, and not all that there is of it.</summary>
    public bool OfPurchases { get; init; }

    /// <summary>（一）失业保险基金: money that is accounted for apart, and is nobody's budget.</summary>
    public bool OfApart { get; init; }
}
