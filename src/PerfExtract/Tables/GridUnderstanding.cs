namespace PerfExtract.Tables;

/// <summary>Reads every grid of a document: regions, forms, contexts. A form that goes on in the next table keeps its project.</summary>
internal static class GridUnderstanding
{
    public static IReadOnlyList<GridReading> Read(IReadOnlyList<Grid> grids, Lexicon.Lexicon lexicon)
    {
        var labels = lexicon.Derived(static words => new LabelReader(words));
        var roles = lexicon.Derived(static words => new RoleReader(words));
        var contexts = lexicon.Derived(static words => new ContextReader(words));
        List<GridReading> readings = [];
        foreach (var grid in grids)
        {
            var words = new GridWords(grid, labels, roles);
            var regions = RegionReader.Read(words);
            var titles = TitlesOf(words, regions);
            var context = ContextOf(contexts, titles, grid.Around.Lines);
            var project = ProjectAbove(grid.Around.Lines, roles)
                ?? (readings.Count > 0 && (grid.Around.FollowsTable || GoesOn(readings[^1], grid, context)) ? readings[^1].Forms[^1].Project : null);
            var caption = grid.Around.Caption ?? titles.FirstOrDefault(title => title.Text.Length > 0)?.Text;
            readings.Add(new GridReading(words, regions, FormReader.Read(words, regions, project), context, caption));
        }

        return readings;
    }

    /// <summary>Two parts of a form that lost its lines, parted by the sentences of its goals.</summary>
    private static bool GoesOn(GridReading before, Grid grid, TableContext context) =>
        before.Grid.IsRecovered && grid.IsRecovered && !context.ProjectForm && !context.Whole
        && before.Grid.Around.Lines.Where(line => line.Place is null).SequenceEqual(grid.Around.Lines.Where(line => line.Place is null));

    /// <summary>Rows of one cell at the head of a grid: its title, its year, its unit.</summary>
    private static List<ContextLine> TitlesOf(GridWords words, IReadOnlyList<Region> regions)
    {
        List<ContextLine> titles = [];
        if (regions.Count == 0 || regions[0].Kind != RegionKind.Fields)
        {
            return titles;
        }

        for (var row = 0; row < regions[0].End; row++)
        {
            var cells = words.Grid.Beginning(row);
            if (cells.Count == 0)
            {
                continue;
            }

            if (cells.Count > 1 || words.FieldRole(cells[0]) != TableRole.None || words.IsFigure(cells[0]))
            {
                break;
            }

            titles.Add(new ContextLine(cells[0].Text.Trim(), cells[0].Place));
        }

        return titles;
    }

    /// <summary>A section's title says what the section is about; that it is about project evaluations makes no table in it a form,
    /// and what a caption says of its own table stands alone.</summary>
    private static TableContext ContextOf(ContextReader reader, IReadOnlyList<ContextLine> titles, IReadOnlyList<ContextLine> lines)
    {
        var near = reader.Read([.. titles, .. lines.Where(line => line.Place is not null)]);
        var far = reader.Read(lines.Where(line => line.Place is null));
        // 四、上年结转 far above is a line of some other list.
        far = far with { ProjectForm = false, GoalsForm = false, NotBudget = false, Stage = far.Stage?.StartsWith("carried", StringComparison.Ordinal) == true ? null : far.Stage };
        return near.Or(near.SaysWhat ? far with { Item = null, Fund = null, SaysIncome = false, SaysExpenditure = false } : far);
    }

    /// <summary>项目名称：… on a line above the table, or 项目名称      … in a row that could not be read as one.</summary>
    private static string? ProjectAbove(IReadOnlyList<ContextLine> lines, RoleReader roles)
    {
        foreach (var line in lines)
        {
            var colon = line.Text.AsSpan().IndexOfAny(':', '：');
            if (colon > 0 && colon + 1 < line.Text.Length && roles.Field(line.Text[..colon]) == TableRole.ProjectName)
            {
                return LabelReader.Plain(OneValue(line.Text.AsSpan(colon + 1).Trim()));
            }

            if (line.Place is not null && Torn(line.Text, roles) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>项目名称：公园改造     主管部门：城市管理局: the value ends where another label stands set apart.</summary>
    private static ReadOnlySpan<char> OneValue(ReadOnlySpan<char> text)
    {
        var gap = GapIn(text);
        return gap > 0 && text[gap..].IndexOfAny(':', '：') > 0 ? text[..gap] : text;
    }

    private static int GapIn(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The cell behind 项目名称, where it is no label itself.</summary>
    private static string? Torn(string line, RoleReader roles)
    {
        string[] cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t', StringSplitOptions.TrimEntries) : [.. TornLine.Cells(line).Select(cell => line[cell])];
        for (var i = 0; i + 1 < cells.Length; i++)
        {
            if (roles.Field(cells[i]) == TableRole.ProjectName && cells[i + 1] is { Length: > 0 } name
                && roles.Field(name) == TableRole.None && roles.Money(name) == TableRole.None)
            {
                return LabelReader.Plain(name);
            }
        }

        return null;
    }
}
