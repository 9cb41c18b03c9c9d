using PerfExtract.Documents;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Goals;

/// <summary>What a form set out to do, and what it says was done.</summary>
internal static class TableGoals
{
    public static IReadOnlyList<GoalFact> Read(IReadOnlyList<GridReading> readings, Citations citations) =>
        [.. readings.SelectMany(reading => reading.Forms.SelectMany(form => Of(reading, form, citations)).Concat(ListedGoals.Read(reading, citations)))];

    private static IEnumerable<GoalFact> Of(GridReading reading, Form form, Citations citations)
    {
        var pairs = InColumns(reading, form);
        var (expected, achieved) = pairs[0];
        var isBeside = expected is null;
        expected ??= Beside(form, TableRole.GoalExpected) ?? form.Fields.FirstOrDefault(field => field.Role == TableRole.Goal && !SaysDone(field.Label));
        achieved ??= Beside(form, TableRole.GoalAchieved) ?? form.Fields.FirstOrDefault(field => field.Role == TableRole.Goal && SaysDone(field.Label));
        foreach (var (goal, done) in pairs.Skip(1).Prepend((expected, achieved)).Concat(isBeside ? Numbered(form, expected) : []))
        {
            if (HasWords(goal) || HasWords(done))
            {
                yield return new GoalFact(
                    form.Project, goal?.Text, done?.Text,
                    [.. new[] { goal, done }.OfType<FormField>().Select(field => citations.Of(field.Value, reading.Grid.Id, field.Label.Row, field.Label.Column))]);
            }
        }
    }

    /// <summary>年度目标2, 年度目标3 below 年度目标1, each with its text beside it.</summary>
    private static IEnumerable<(FormField? Expected, FormField? Achieved)> Numbered(Form form, FormField? first)
    {
        var last = first is null ? 0 : EndOf(first.Label);
        foreach (var field in form.Fields)
        {
            if (last > 0 && field.Role == first!.Role && EndOf(field.Label) == last + 1)
            {
                last++;
                yield return (field, null);
            }
        }
    }

    /// <summary>The digit that a label ends with: 年度目标1：（80分）.</summary>
    private static int EndOf(GridCell label) =>
        Brackets.Without(label.Text).AsSpan().TrimEnd("：: ") is [.., >= '1' and <= '9' and var digit] ? digit - '0' : 0;

    /// <summary>预期目标 | 实际完成情况 above their texts: one pair, and one more for each numbered goal below it.</summary>
    private static List<(FormField? Expected, FormField? Achieved)> InColumns(GridReading reading, Form form)
    {
        FormField? expected = null, achieved = null;
        List<(FormField?, FormField?)> more = [];
        foreach (var region in reading.RegionsOf(form).Where(region => region.Kind == RegionKind.Goals))
        {
            var heads = reading.Grid.Beginning(region.Top);
            expected ??= Under(reading, region, heads, TableRole.GoalExpected) ?? Under(reading, region, heads, TableRole.Goal) ?? OfYear(reading, region, heads);
            achieved ??= Under(reading, region, [.. heads.Where(head => head.Column > expected?.Label.Column)], TableRole.GoalAchieved) ?? Under(reading, region, heads, TableRole.GoalAchieved)
                ?? Under(reading, region, [.. heads.Where(head => SaysDone(head) && head.Column > expected?.Label.Column)], TableRole.Goal);
            if (more.Count == 0 && expected is not null)
            {
                more = Below(reading, region, expected, achieved);
            }
        }

        return [(expected, achieved), .. more];
    }

    /// <summary>财年 | 目标 | 实际完成情况: the first year is the one that has been.</summary>
    private static FormField? OfYear(GridReading reading, Region region, IReadOnlyList<GridCell> heads) =>
        heads is [_, { } target, _] && reading.Words.FieldRole(target) == TableRole.None ? At(reading, region.Body, target.Column, TableRole.GoalExpected) : null;

    /// <summary>目标2, 2. below 目标1, 1.: a row without a number may be the rest of the text above it.</summary>
    private static List<(FormField?, FormField?)> Below(GridReading reading, Region region, FormField expected, FormField? achieved)
    {
        List<(FormField?, FormField?)> found = [];
        if (NumberOf(expected.Text) != 1)
        {
            return found;
        }

        for (var row = expected.Label.Row + 1; row < region.End; row++)
        {
            if (At(reading, row, expected.Label.Column, expected.Role) is { } goal && NumberOf(goal.Text) == found.Count + 2)
            {
                found.Add((goal, achieved is null ? null : At(reading, row, achieved.Label.Column, achieved.Role)));
            }
        }

        return found;
    }

    private static FormField? At(GridReading reading, int row, int column, TableRole role) =>
        reading.Grid.At(row, column) is { IsBlank: false } cell && cell.Row == row && reading.Words.FieldRole(cell) == TableRole.None && !reading.Words.IsGuidance(cell)
            ? new FormField(role, cell, cell.Words, cell.Text.Trim())
            : null;

    /// <summary>目标2：…, 2.… : the digit that a goal begins with.</summary>
    private static int NumberOf(string text)
    {
        var words = text.AsSpan().TrimStart();
        words = words.StartsWith("目标") ? words["目标".Length..].TrimStart() : words;
        return words is [>= '1' and <= '9' and var digit, ':' or '：' or '.' or '．' or '、' or ' ', ..] ? digit - '0' : 0;
    }

    private static FormField? Under(GridReading reading, Region region, IReadOnlyList<GridCell> heads, TableRole role)
    {
        // The year's goal is asked for where the goal of several years stands beside it.
        foreach (var head in heads.Where(cell => reading.Words.FieldRole(cell) == role && cell.EndRow <= region.Body && !reading.Grid.GoesOn(cell)).OrderByDescending(cell => LabelReader.Plain(cell.Text).Contains("年度", StringComparison.Ordinal))
            .ThenByDescending(cell => cell.Text.Contains('年')))
        {
            for (var row = region.Body; row < region.End; row++)
            {
                if (At(reading, row, head.Column, role) is { } field)
                {
                    return field;
                }
            }
        }

        return null;
    }

    /// <summary>年度绩效目标完成情况 is the title of both columns, or the label of what was done.</summary>
    private static bool SaysDone(GridCell label) => label.Text.Contains("完成", StringComparison.Ordinal);

    /// <summary>绩效目标 | 5 in a table of scores is a criterion with its weight.</summary>
    private static bool HasWords(FormField? field) => field is not null && field.Text.Any(char.IsLetter);

    private static FormField? Beside(Form form, TableRole role) => form.Fields.FirstOrDefault(field => field.Role == role);
}
