namespace PerfExtract.Tables.Flattened;

/// <summary>
/// 收入, 金额, 支出, 金额, then label and sum of the one side and of the other in turn. That no row lost a cell the last one proves,
/// whose totals are equal, and that no label speaks of the other side.
/// </summary>
internal static class SidedBlock
{
    /// <summary>收入 | 金额 | 支出 | 金额.</summary>
    private const int Heads = 4, Sides = 2;

    private const int FewestRows = 2;

    public static MoneyBlock? Of(FlatWords words, IReadOnlyList<FlatCell> cells, IReadOnlyList<Beat> beats, int at)
    {
        var label = beats[at].Figures - 1;
        var start = label - Heads;
        if (start < beats[at].Start || beats[at].Count != 1 || cells[start + 1].Text != cells[start + 3].Text || !words.IsHead(cells[start + 1].Text)
            || !IsSide(words, cells[start]) || !IsSide(words, cells[start + 2]))
        {
            return null;
        }

        var last = at + 1;
        while (last < beats.Count && beats[last] is { Texts: 1, Count: 1 })
        {
            last++;
        }

        // Of 项目 and 项目 the titles above say whose they are.
        var titled = cells[start].Text == cells[start + 2].Text;
        var top = titled ? start - Sides : start;
        if ((last - at) % Sides != 0 || last - at < FewestRows * Sides || top < beats[at].Start
            || !AreWhole(words, cells, beats, at, last, cells[top].Text, cells[titled ? top + 1 : start + 2].Text))
        {
            return null;
        }

        List<FlatRow> rows = titled ? [new FlatRow([new FlatPosition(cells[top], 0, Sides), new FlatPosition(cells[top + 1], Sides, Sides)])] : [];
        rows.Add(FlatRow.Of([.. cells.Take(start + Heads).Skip(start)]));
        for (var i = at; i < last; i += Sides)
        {
            rows.Add(FlatRow.Of(LabelOf(cells, beats[i]), cells[beats[i].Figures], LabelOf(cells, beats[i + 1]), cells[beats[i + 1].Figures]));
        }

        return new MoneyBlock(top, beats[last - 1].End, rows);
    }

    private static bool IsSide(FlatWords words, FlatCell cell) => words.IsStubHead(cell.Text) || words.IsSide(cell.Text);

    private static FlatCell LabelOf(IReadOnlyList<FlatCell> cells, Beat beat) => cells[beat.Figures - 1];

    private static bool AreWhole(FlatWords words, IReadOnlyList<FlatCell> cells, IReadOnlyList<Beat> beats, int first, int last, string left, string right)
    {
        if (!words.IsSide(left) || !words.IsSide(right) || left == right)
        {
            return false;
        }

        for (var i = first; i < last; i += Sides)
        {
            if (words.IsClass(LabelOf(cells, beats[i]).Text) || LabelOf(cells, beats[i]).Text.Contains(right, StringComparison.Ordinal)
                || LabelOf(cells, beats[i + 1]).Text.Contains(left, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return CellFigure.Read(cells[beats[last - 2].Figures].Text).Value == CellFigure.Read(cells[beats[last - 1].Figures].Text).Value
            && words.IsTotal(LabelOf(cells, beats[last - 1]).Text);
    }
}
