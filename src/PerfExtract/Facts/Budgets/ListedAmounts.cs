using PerfExtract.Facts.Indicators;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>项目名称 | 预算金额 | 一级指标 | 二级指标 …: the sums of a list of several projects stand beside their indicators.</summary>
internal static class ListedAmounts
{
    public static IEnumerable<TableAmount> Read(GridReading reading)
    {
        foreach (var list in ProjectList.Of(reading))
        {
            List<(GridCell Cell, Label Label)> heads = [.. list.Heads
                .Select(head => (head, reading.Words.Label(head)))
                .Where(head => head.Item2 is { Known: true, Percent: false, Stage: not null, Item: null, Scope: null })];
            foreach (var project in list.Projects)
            {
                foreach (var (head, label) in heads)
                {
                    if (project.Under(reading.Grid, head) is { } cell && reading.Words.Figure(cell) is { IsAmount: true } figure)
                    {
                        yield return new TableAmount(
                            cell, figure, new Crossed(Items.Project, project.Name, Project: project.Name, Fund: label.Fund), label.Stage!, true, null,
                            label.Year, label.YearOffset, label.SeveralYears, label.Unit);
                    }
                }
            }
        }
    }
}
