using PerfExtract.Documents;

namespace PerfExtract.Tables;

internal enum ColumnKind
{
    /// <summary>Labels of the rows.</summary>
    Stub,

    /// <summary>Classification codes of the rows.</summary>
    Code,

    /// <summary>Figures, or what stands where figures would.</summary>
    Value,

    /// <summary>The unit of each row's figures.</summary>
    Unit,

    /// <summary>Row numbers, remarks, texts.</summary>
    Other,
}

/// <summary>One column of a region with a header: the columns that the same header cells cover are one.</summary>
internal sealed record Column(int Start, int End, ColumnKind Kind, IReadOnlyList<GridCell> Path, TableRole Role);

/// <summary>Reads a region's columns: the header says what a column is, its content is the second witness.</summary>
internal static class ColumnReader
{
    /// <summary>Heads of a title stand this many rows below it at most.</summary>
    private const int MostStoreys = 3;

    private static readonly CharSet s_formula = new("0123456789=＝+-＋－()（）/÷*×%①②③④⑤⑥⑦⑧⑨⑩");

    public static IReadOnlyList<Column> Read(GridWords words, Region region)
    {
        List<Column> columns = [];
        var seenValue = false;
        for (var start = 0; start < words.Grid.ColumnCount;)
        {
            var path = PathOf(words, region, start);
            if (path.Count == 0 && columns is [.., { Kind: ColumnKind.Stub, Role: TableRole.None, Path: [.., { RowSpan: 1 } over] } left]
                && words.Label(over) is { Known: true, Item: null, Stage: not null }
                && Content(words, region, start, start + 1) is { Figures: > 0, Texts: 0 })
            {
                // 预算安排 over labels and their sums, where no spans are seen.
                path = [.. left.Path];
            }

            var end = start + 1;
            while (end < words.Grid.ColumnCount && path.Count > 0 && SamePath(path, PathOf(words, region, end)))
            {
                end++;
            }

            if (LabelsWithin(words, region, start, end) is { } figures)
            {
                columns.Add(new Column(start, figures, ColumnKind.Stub, path, TableRole.None));
                columns.Add(new Column(figures, end, ColumnKind.Value, path, TableRole.None));
                (seenValue, start) = (true, end);
                continue;
            }

            var role = path.Count == 0 ? TableRole.None : words.MoneyRole(path[^1]);
            var kind = KindOf(words, region, start, end, path, role, seenValue);
            seenValue = kind == ColumnKind.Value || (seenValue && kind != ColumnKind.Stub && kind != ColumnKind.Code);
            columns.Add(new Column(start, end, kind, path, role));
            start = end;
        }

        return columns;
    }

    /// <summary>
    /// 预算安排 over labels and their sums, 实际支出 over labels and sums once more: where the sums begin, if each row under the head
    /// is a label and a sum.
    /// </summary>
    private static int? LabelsWithin(GridWords words, Region region, int start, int end)
    {
        int? figures = null;
        var known = false;
        for (var row = region.Body; end > start + 1 && row < region.End; row++)
        {
            List<GridCell> cells = [.. words.Grid.Across(row, start, end).Where(cell => !cell.IsBlank)];
            if (cells.Count == 0)
            {
                continue;
            }

            if (cells is not [{ } label, ..] || cells.Count > 2 || label.Column != start || words.IsFigure(label)
                || (cells is [_, { } sum] && (!words.IsFigure(sum) || sum.Column != (figures ??= sum.Column))))
            {
                return null;
            }

            known |= words.Label(label) is { Known: true, SaysMoney: true };
        }

        return known ? figures : null;
    }

    /// <summary>The header cells above a column, without the row of column numbers; a gap beside a spanning title belongs to it.</summary>
    private static List<GridCell> PathOf(GridWords words, Region region, int column)
    {
        List<GridCell> path = [];
        for (var row = region.Top; row < region.Body; row++)
        {
            var cell = words.Grid.At(row, column);
            if (row > region.Top && HeaderRow.IsColumnNumbers(words, row))
            {
                continue;
            }

            if (cell is { IsBlank: true } && row + 1 < region.Body)
            {
                cell = BesideGap(words, region, row, column) ?? cell;
            }

            if (cell is { IsBlank: false } && !path.Contains(cell) && cell.Row >= region.Top && (GridWords.IsYear(cell) || (!words.IsFigure(cell) && !IsFormula(cell))))
            {
                path.Add(cell);
            }
        }

        return path;
    }

    /// <summary>Readers that see no spans leave the cells right of a spanning title blank.</summary>
    private static GridCell? BesideGap(GridWords words, Region region, int row, int column)
    {
        var below = Enumerable.Range(row + 1, Math.Min(MostStoreys, region.Body - row - 1)).Where(at => !HeaderRow.IsColumnNumbers(words, at))
            .Select(at => words.Grid.At(at, column)).FirstOrDefault(cell => cell is { IsBlank: false });
        if (below is null || below.Row <= row)
        {
            return null;
        }

        for (var left = column - 1; left >= 0; left--)
        {
            var cell = words.Grid.At(row, left);
            if (cell is { IsBlank: false })
            {
                return cell.EndRow <= row + 1 && words.Grid.At(row + 1, left) is { IsBlank: false } under && under.Row == row + 1 && row < region.Body ? cell : null;
            }
        }

        return null;
    }

    /// <summary>4=5+6 under a title tells how the column is reckoned.</summary>
    private static bool IsFormula(GridCell cell)
    {
        var text = LabelReader.Plain(cell.Text);
        return text.Length > 0 && !text.AsSpan().ContainsAnyExcept(s_formula);
    }

    private static bool SamePath(List<GridCell> one, List<GridCell> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => ReferenceEquals(pair.First, pair.Second)) && one[^1].ColumnSpan > 1;

    private static ColumnKind KindOf(
        GridWords words, Region region, int start, int end, List<GridCell> path, TableRole role, bool seenValue)
    {
        switch (role)
        {
            case TableRole.Code:
                return ColumnKind.Code;
            case TableRole.Line or TableRole.Note or TableRole.OrganizationCode:
                return ColumnKind.Other;
            case TableRole.Rate or TableRole.Share or TableRole.Completion or TableRole.Weight or TableRole.Score or TableRole.OtherFigure:
                return ColumnKind.Value;
            default:
                break;
        }

        var (figures, texts, labels) = Content(words, region, start, end);
        var label = path.Count == 0 ? Label.Empty : words.Label(path[^1]);
        if (UnitColumn.Is(words, region, start, path))
        {
            return ColumnKind.Unit;
        }

        var isLabel = role is TableRole.Label or TableRole.ProjectName or TableRole.Organization;
        if (figures + texts == 0)
        {
            return isLabel || path.Count == 0 || !label.Known ? (seenValue ? ColumnKind.Other : ColumnKind.Stub) : ColumnKind.Value;
        }

        if (!seenValue && !label.SaysMoney && figures > 0 && IsYears(words, region, start, end))
        {
            // 2022 and 2023 below 年度 say of which year a row is.
            return ColumnKind.Stub;
        }

        if (figures > 0 && figures >= texts)
        {
            return isLabel && !label.SaysMoney && figures == texts ? ColumnKind.Stub : ColumnKind.Value;
        }

        // Under 年初预算数 stand sums, whatever a form writes among them; 本年度预算资金 may head the labels.
        if (figures > 0 && label is { Known: true, Item: null, Stage: not null } && words.FieldRole(path[^1]) != TableRole.MoneyBlock)
        {
            return ColumnKind.Value;
        }

        // Text to the right of figures begins a second table only where it is labels again: remarks stand there too.
        return !seenValue || isLabel || (label is { Known: true, Item: not null } && labels > 0) || labels * 2 > texts ? ColumnKind.Stub : ColumnKind.Other;
    }

    private static bool IsYears(GridWords words, Region region, int start, int end)
    {
        for (var row = region.Body; row < region.End; row++)
        {
            if (words.Grid.Across(row, start, end).Any(cell => !cell.IsBlank && !GridWords.IsYear(cell)))
            {
                return false;
            }
        }

        return true;
    }

    private static (int Figures, int Texts, int Labels) Content(GridWords words, Region region, int start, int end)
    {
        var (figures, texts, labels) = (0, 0, 0);
        for (var row = region.Body; row < region.End; row++)
        {
            foreach (var cell in words.Grid.Across(row, start, end))
            {
                if (cell.IsBlank || cell.Row != row || cell.Column < start)
                {
                    continue;
                }

                if (words.IsFigure(cell) || cell.Text.Trim() is "/" or "\\" or "／")
                {
                    figures++;
                }
                else
                {
                    texts++;
                    labels += words.Label(cell) is { Known: true, SaysMoney: true } ? 1 : 0;
                }
            }
        }

        return (figures, texts, labels);
    }
}
