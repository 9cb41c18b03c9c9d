using PerfExtract.Documents;
using PerfExtract.Tables;

namespace PerfExtract.Facts;

/// <summary>A table with sums of known items that no fact was read from: neither it nor its caption says of which stage they are, or in what unit.</summary>
internal static class UnreadTables
{
    /// <summary>A figure or two beside a known word is no table of sums.</summary>
    private const int FewestSums = 3;

    /// <param name="read">The tables that facts were read from.</param>
    public static IEnumerable<Notice> Find(IReadOnlyList<GridReading> readings, HashSet<string> read, Lexicon.Lexicon lexicon)
    {
        var labels = lexicon.Derived(static words => new LabelReader(words));
        foreach (var reading in readings.Where(reading => !reading.Context.NotBudget && !read.Contains(reading.Grid.Id)))
        {
            var sums = reading.Regions.Where(region => region.Kind == RegionKind.Money)
                .SelectMany(region => reading.GroupsOf(region, labels)).Sum(group => SumsOf(reading, group));
            if (sums >= FewestSums)
            {
                yield return Notice.Warning(
                    "unread-table", $"表{reading.Grid.Id.TrimStart('t')}有{sums}个金额，看不出是预算还是执行，或不知单位，未提取", reading.Grid.Cells[0].Place);
            }
        }
    }

    private static int SumsOf(GridReading reading, MoneyGroup group)
    {
        var count = 0;
        foreach (var row in group.Rows)
        {
            foreach (var (column, cell) in group.Columns.Zip(row.Values))
            {
                count += cell is not null && (row.Label.Item ?? column.Label.Item) is not null && column.Label is { Known: true, Percent: false }
                    && reading.Words.Figure(cell).IsAmount ? 1 : 0;
            }
        }

        return count;
    }
}
