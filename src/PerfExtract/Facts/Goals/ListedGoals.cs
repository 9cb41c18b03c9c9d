using PerfExtract.Facts.Indicators;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Goals;

/// <summary>项目名称 | 绩效目标 | 一级指标 | 二级指标 …: a list of several projects, each with its goal beside its indicators or its sums.</summary>
internal static class ListedGoals
{
    public static IEnumerable<GoalFact> Read(GridReading reading, Citations citations)
    {
        // 任务名称 | 主要内容 | 完成情况: without a goal beside it, what was done is of no goal.
        foreach (var list in ProjectList.Of(reading).Concat(ProjectList.OfSums(reading).Where(list => HeadsOf(reading, list).Exists(head => IsExpected(reading, head)))))
        {
            var heads = HeadsOf(reading, list);
            var expected = heads.Find(head => IsExpected(reading, head));
            var achieved = heads.Find(head => reading.Words.FieldRole(head) == TableRole.GoalAchieved);
            foreach (var project in list.Projects)
            {
                var (goal, done) = (project.Under(reading.Grid, expected), project.Under(reading.Grid, achieved));
                if (goal is not null || done is not null)
                {
                    yield return new GoalFact(
                        project.Name, goal?.Text.Trim(), done?.Text.Trim(),
                        [.. new[] { goal, done }.OfType<GridCell>().Select(cell => citations.Of(cell.Words, reading.Grid.Id, cell.Row, cell.Column))]);
                }
            }
        }
    }

    private static List<GridCell> HeadsOf(GridReading reading, ProjectList list) =>
        [.. list.Heads.Where(head => reading.Words.IndicatorRole(head) == TableRole.None)];

    private static bool IsExpected(GridReading reading, GridCell head) =>
        reading.Words.FieldRole(head) is TableRole.Goal or TableRole.GoalExpected;
}
