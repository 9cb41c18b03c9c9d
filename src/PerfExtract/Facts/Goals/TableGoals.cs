using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Goals;

/// <summary>What a form set out to do, and what it says was done.</summary>
internal static class TableGoals
{
    public static IReadOnlyList<GoalFact> Read(IReadOnlyList<GridReading> readings, Citations citations) =>
        [.. readings.SelectMany(reading => reading.Forms.Select(form => Of(reading, form, citations)).OfType<GoalFact>())];

    private static GoalFact? Of(GridReading reading, Form form, Citations citations)
    {
        var (expected, achieved) = InColumns(reading, form);
        expected ??= Beside(form, TableRole.GoalExpected) ?? form.Fields.FirstOrDefault(field => field.Role == TableRole.Goal && !SaysDone(field));
        achieved ??= Beside(form, TableRole.GoalAchieved) ?? form.Fields.FirstOrDefault(field => field.Role == TableRole.Goal && SaysDone(field));
        return expected is null && achieved is null
            ? null
            : new GoalFact(
                form.Project, expected?.Text, achieved?.Text,
                [.. new[] { expected, achieved }.OfType<FormField>().Select(field => citations.Of(field.Value, reading.Grid.Id, field.Label.Row, field.Label.Column))]);
    }

    /// <summary>预期目标 | 实际完成情况 above their texts.</summary>
    private static (FormField? Expected, FormField? Achieved) InColumns(GridReading reading, Form form)
    {
        FormField? expected = null, achieved = null;
        foreach (var region in reading.Regions.Where(region => region.Kind == RegionKind.Goals && region.Top >= form.Top && region.Top < form.End))
        {
            var heads = reading.Grid.Beginning(region.Top);
            expected ??= Under(reading, region, heads, TableRole.GoalExpected) ?? Under(reading, region, heads, TableRole.Goal);
            achieved ??= Under(reading, region, heads, TableRole.GoalAchieved);
        }

        return (expected, achieved);
    }

    private static FormField? Under(GridReading reading, Region region, IReadOnlyList<GridCell> heads, TableRole role)
    {
        // The year's goal is asked for where the goal of several years stands beside it.
        foreach (var head in heads.Where(cell => reading.Words.FieldRole(cell) == role && cell.EndRow <= region.Body).OrderByDescending(cell => LabelReader.Plain(cell.Text).Contains("年度", StringComparison.Ordinal))
            .ThenByDescending(cell => cell.Text.Contains('年')))
        {
            for (var row = region.Body; row < region.End; row++)
            {
                if (reading.Grid.At(row, head.Column) is { IsBlank: false } cell && cell.Row == row && reading.Words.FieldRole(cell) == TableRole.None)
                {
                    return new FormField(role, cell, cell.Words, cell.Text.Trim());
                }
            }
        }

        return null;
    }

    /// <summary>年度绩效目标完成情况 is the title of both columns, or the label of what was done.</summary>
    private static bool SaysDone(FormField field) => field.Label.Text.Contains("完成", StringComparison.Ordinal);

    private static FormField? Beside(Form form, TableRole role) => form.Fields.FirstOrDefault(field => field.Role == role);
}
