namespace PerfExtract.Tables;

/// <summary>Reads label and value cells, and parts a grid into its forms: each 项目名称 begins one.</summary>
internal static class FormReader
{
    public static IReadOnlyList<Form> Read(GridWords words, IReadOnlyList<Region> regions, string? projectBefore)
    {
        List<FormField> fields = [];
        foreach (var region in regions)
        {
            // The labels of a form stand in rows of their own; what a header row and its columns hold is no field.
            var from = region.Kind == RegionKind.Fields ? region.Top : region.Body;
            if (region.Kind is RegionKind.Fields or RegionKind.Goals)
            {
                for (var row = from; row < region.End; row++)
                {
                    fields.AddRange(FieldsOf(words, row));
                }
            }
        }

        var starts = fields.Where(field => field.Role == TableRole.ProjectName).Select(field => field.Label.Row).Distinct().ToList();
        if (starts.Count == 0)
        {
            return [new Form(0, words.Grid.RowCount, projectBefore, fields)];
        }

        List<Form> forms = [];
        if (regions.Any(region => region.Kind == RegionKind.Indicators && region.End <= starts[0]))
        {
            // What a page's end cut off goes on above the next form.
            forms.Add(new Form(0, starts[0], projectBefore, [.. fields.Where(field => field.Label.Row < starts[0])]));
        }

        // A list may have as many projects as rows: the fields, in the order of the rows, are walked through once.
        var next = forms.Count == 0 ? 0 : forms[0].Fields.Count;
        for (var i = 0; i < starts.Count; i++)
        {
            var (top, end) = (forms.Count == 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] : words.Grid.RowCount);
            var first = next;
            while (next < fields.Count && fields[next].Label.Row < end)
            {
                next++;
            }

            var own = fields[first..next];
            forms.Add(new Form(top, end, ProjectCode.Without(LabelReader.Plain(own.First(field => field.Role == TableRole.ProjectName).Text)), own));
        }

        return forms;
    }

    private static IEnumerable<FormField> FieldsOf(GridWords words, int row)
    {
        List<GridCell> cells = [.. words.Grid.Across(row)];
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Row != row || cell.IsBlank)
            {
                continue;
            }

            if (Inline(words, cell) is { } inline)
            {
                yield return inline;
            }
            else if (words.FieldRole(cell) is not TableRole.None and var role && cells.Skip(i + 1).FirstOrDefault(next => !next.IsBlank) is { } value
                && words.FieldRole(value) == TableRole.None && !words.IsGuidance(value) && !(IsGoal(role) && Inline(words, value) is not null) && !(role == TableRole.ProjectName && IsHead(words, value)) && !(IsGoal(role) && (IsColumn(words, value) || words.Grid.IsRest(cell))))
            {
                yield return new FormField(role, cell, value.Words, value.Text.Trim());
            }
        }
    }

    /// <summary>项目名称 | 资金来源 | 预算金额 are heads of a list: a project is named by none of them.</summary>
    private static bool IsHead(GridWords words, GridCell cell) =>
        words.MoneyRole(cell) != TableRole.None || words.Label(cell) is { Known: true, Stage: not null };

    private static bool IsGoal(TableRole role) => role is TableRole.Goal or TableRole.GoalExpected or TableRole.GoalAchieved;

    /// <summary>计划完成 | 实际完成 | 完成率: what stands beside is another head, no goal.</summary>
    private static bool IsColumn(GridWords words, GridCell cell) =>
        words.IndicatorRole(cell) != TableRole.None || words.MoneyRole(cell) is TableRole.Rate or TableRole.Completion or TableRole.Share;

    /// <summary>项目名称：公园改造 in one cell.</summary>
    private static FormField? Inline(GridWords words, GridCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        var role = words.RoleBefore(cell, colon);
        // 年初设定目标：… and 全年完成情况：… side by side; 目标1：… is a goal's own words.
        if (role is not (TableRole.ProjectName or TableRole.Organization or TableRole.GoalExpected or TableRole.GoalAchieved))
        {
            return null;
        }

        var after = cell.Text.AsSpan(colon + 1);
        var start = colon + 1 + (after.Length - after.TrimStart().Length);
        var end = colon + 1 + after.TrimEnd().Length;
        return end > start ? new FormField(role, cell, cell.At(start, end), cell.Text[start..end]) : null;
    }
}
