using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>How a table's width is shared out: each column what its words ask for, none less than its longest figure.</summary>
internal static class PdfColumns
{
    /// <summary>A column as wide as this many characters wraps what is longer.</summary>
    private const float Widest = 14 * PdfTable.Size, Narrowest = 2 * PdfTable.Size;

    /// <param name="before">The edges of the table on the page before, which this one keeps where its figures have room in them.</param>
    public static float[] Edges(Grid grid, float width, float[]? before)
    {
        var (least, most) = Wishes(grid);
        if (before?.Length == least.Length + 1 && Enumerable.Range(0, least.Length).All(i => before[i + 1] - before[i] >= least[i]))
        {
            return before;
        }

        var room = width - least.Sum();
        var wished = most.Zip(least, (high, low) => high - low).Sum();
        var edges = new float[least.Length + 1];
        for (var column = 0; column < least.Length; column++)
        {
            // Too narrow a page shrinks all alike; room beyond the wishes goes to all alike.
            var more = room < 0 ? room * least[column] / least.Sum()
                : room < wished ? room * (most[column] - least[column]) / wished
                : most[column] - least[column] + ((room - wished) / least.Length);
            edges[column + 1] = edges[column] + least[column] + more;
        }

        return edges;
    }

    private static (float[] Least, float[] Most) Wishes(Grid grid)
    {
        var columns = grid.Rows.Max(row => row.Count);
        var (least, most) = (new float[columns], new float[columns]);
        foreach (var row in grid.Rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                var isOwn = !Grid.IsMerged(row[column]) && (column + 1 == row.Count || row[column + 1] != Grid.FromLeft);
                var cell = isOwn ? row[column] : "";
                var unbroken = Math.Max(Narrowest, PdfType.Unbroken(cell, PdfTable.Size)) + (2 * PdfTable.Padding);
                least[column] = Math.Max(least[column], unbroken);
                most[column] = Math.Max(Math.Max(most[column], least[column]), Math.Min(Widest, PdfType.Width(cell, PdfTable.Size)) + (2 * PdfTable.Padding));
            }
        }

        return (least, most);
    }
}
