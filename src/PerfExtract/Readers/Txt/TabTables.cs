using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>A table found among the lines [First, End): its rows, and the lines that only say its head again.</summary>
internal sealed record TextTable(int First, int End, IReadOnlyList<string[]> Rows, IReadOnlyList<int> Repeated)
{
    public int ColumnCount => Rows.Max(row => row.Length);

    /// <summary>What is known to be lost of the rows' form.</summary>
    public Packing Packing { get; init; }
}

/// <summary>
/// Tables written as rows of tabs. Runs of such lines that only blank lines or page ends part are one table when they are equally
/// wide; a row that a line break cut is healed where its columns add up in one way only.
/// </summary>
internal static class TabTables
{
    /// <summary>One row of tabs is a line with tabs: a signature, a caption with its unit.</summary>
    private const int FewestRows = 2;

    public static List<TextTable> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds)
    {
        var tables = new List<TextTable>();
        for (var i = 0; i < lines.Count;)
        {
            if (kinds[i] != LineKind.Body || !TabRow.Begins(lines[i]))
            {
                i++;
                continue;
            }

            var end = RunEnd(lines, kinds, i);
            foreach (var part in TabRun.Split(lines, kinds, i, end))
            {
                if (part.Rows.Count >= FewestRows)
                {
                    tables.Add(part);
                }
            }

            i = end;
        }

        return tables;
    }

    /// <summary>Rows of tabs, and lines without any that stand between two of them with no gap: pieces of a cut cell.</summary>
    private static int RunEnd(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, int first)
    {
        var end = first + 1;
        for (var i = first + 1; i < lines.Count && i - end < RowHealing.MostPieces && kinds[i] != LineKind.Contents; i++)
        {
            if (kinds[i] == LineKind.Body && TabRow.Holds(lines[i]))
            {
                end = i + 1;
            }
        }

        return end;
    }
}
