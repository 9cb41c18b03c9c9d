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
            var project = FormProject.Above(grid.Around.Lines, roles)
                ?? (readings.Count > 0 && (grid.Around.FollowsTable || GoesOn(readings[^1], grid, context)) ? readings[^1].Forms[^1].Project : null)
                ?? (IsBlockOfForm(words, regions) ? FormProject.Of(grid.Around, roles, readings.Count > 0 && !readings[^1].Regions.Any(region => region.Kind == regions[0].Kind) ? readings[^1] : null) : null);
            var caption = grid.Around.Caption ?? titles.FirstOrDefault(title => title.Text.Length > 0)?.Text;
            readings.Add(new GridReading(words, regions, FormReader.Read(words, regions, project), context, caption));
        }

        return readings;
    }

    /// <summary>项目资金（万元） or 绩效指标, and no 项目名称 above: the form's head stands in lines or in a table of its own.</summary>
    private static bool IsBlockOfForm(GridWords words, IReadOnlyList<Region> regions) =>
        regions is [{ Kind: RegionKind.Money or RegionKind.Indicators, Top: var top }, ..] && words.Grid.Beginning(top) is [{ } title, ..]
        && (words.FieldRole(title) == TableRole.MoneyBlock || words.IndicatorRole(title) == TableRole.Indicator
            || words.Label(title) is { Known: true, Item: null, Stage: "budget", Unit: not null }
            || words.Grid.Beginning(top + 1) is [{ } total, ..] && words.Label(total) is { Known: true, Item: "project" or "project-lifetime", Stage: null });

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
}
