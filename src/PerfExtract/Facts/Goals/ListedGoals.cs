using PerfExtract.Facts.Indicators;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Goals;

/// <summary>项目名称 | 绩效目标 | 一级指标 | 二级指标 …: a list of several projects, each with its goal beside its indicators or its sums.</summary>
internal static class ListedGoals
{
    public static IEnumerable<GoalFact> Read(GridReading reading, Citations citations)
    {
        foreach (var list in ProjectList.Of(reading).Concat(ProjectList.OfSums(reading)))
        {
            var heads = list.Heads.Where(head => reading.Words.IndicatorRole(head) == TableRole.None).ToList();
            var expected = heads.Find(head => reading.Words.FieldRole(head) is TableRole.Goal or TableRole.GoalExpected);
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
}
