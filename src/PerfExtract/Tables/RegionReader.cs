namespace PerfExtract.Tables;

/// <summary>Parts a grid into regions at its header rows.</summary>
internal static class RegionReader
{
    public static IReadOnlyList<Region> Read(GridWords words)
    {
        var grid = words.Grid;
        List<Region> regions = [];
        var row = 0;
        while (row < grid.RowCount)
        {
            if (HeaderRow.Kind(words, row) is { } kind)
            {
                var body = BodyAfter(words, row, kind);
                var end = EndOf(words, body, kind);
                regions.Add(new Region(kind, row, body, end));
                row = end;
            }
            else
            {
                var end = row + 1;
                while (end < grid.RowCount && HeaderRow.Kind(words, end) is null)
                {
                    end++;
                }

                regions.Add(new Region(RegionKind.Fields, row, row, end));
                row = end;
            }
        }

        return regions;
    }

    private static int BodyAfter(GridWords words, int top, RegionKind kind)
    {
        var body = top + 1;
        while (body < words.Grid.RowCount && HeaderRow.Continues(words, top, body, kind))
        {
            body++;
        }

        return body;
    }

    private static int EndOf(GridWords words, int body, RegionKind kind)
    {
        var end = body;
        while (end < words.Grid.RowCount && !Closes(words, body, end, kind))
        {
            end++;
        }

        return end;
    }

    /// <summary>A new header, or a label of the form that belongs to no row of this kind.</summary>
    private static bool Closes(GridWords words, int body, int row, RegionKind kind)
    {
        if (HeaderRow.Kind(words, row) is not null)
        {
            return true;
        }

        var first = words.Grid.Beginning(row).FirstOrDefault();
        var role = first is null ? TableRole.None : words.FieldRole(first);
        return kind switch
        {
            RegionKind.Goals => row > body && first is not null && IsFormLabel(role),
            RegionKind.Money => IsFormLabel(role) && !words.Label(first!).SaysMoney,
            // 绩效目标 may be a level of a scoring table too: then figures stand beside it.
            _ => first?.Column == 0 && IsFormLabel(role) && role != TableRole.Indicator && !words.Grid.Beginning(row).Any(words.IsFigure),
        };
    }

    private static bool IsFormLabel(TableRole role) =>
        role is TableRole.ProjectName or TableRole.Organization or TableRole.Supervisor or TableRole.Implementer or TableRole.Field
            or TableRole.Goal or TableRole.GoalExpected or TableRole.GoalAchieved or TableRole.Indicator;
}
