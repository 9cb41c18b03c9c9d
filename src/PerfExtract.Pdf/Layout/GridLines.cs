namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Reads a grid from a group of lines: where they lie are its edges; where one runs along a square's side it parts two cells; what
/// is not parted is one cell.
/// </summary>
internal static class GridLines
{
    /// <summary>Null where the lines leave no square between them.</summary>
    public static Grid? Read(RulingGroup group, bool guessed = false)
    {
        var xs = Edges(group.Vertical, group.Horizontal);
        var ys = Edges(group.Horizontal, group.Vertical);
        if (xs.Length < 2 || ys.Length < 2)
        {
            return null;
        }

        var (rows, columns) = (ys.Length - 1, xs.Length - 1);
        var above = Marks(group.Horizontal, ys, xs);
        var left = Marks(group.Vertical, xs, ys);
        var (openTop, openBottom) = (Open(above, 0, columns), Open(above, rows, columns));

        var squares = new DisjointSets(rows * columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var square = (row * columns) + column;
                if (column > 0 && !left[(column * rows) + row])
                {
                    squares.Join(square - 1, square);
                }

                if (row > 0 && !above[(row * columns) + column])
                {
                    squares.Join(square - columns, square);
                }
            }
        }

        var cells = Rectangles(squares, rows, columns);
        return Compact(xs, ys, cells, openTop, openBottom, group, guessed);
    }

    /// <summary>
    /// Squares joined into rectangles. A part that is no rectangle (a line ends within a cell) is cut into the largest that
    /// begin at its top left squares.
    /// </summary>
    private static List<GridCell> Rectangles(DisjointSets squares, int rows, int columns)
    {
        var cells = new List<GridCell>();
        var taken = new bool[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var square = (row * columns) + column;
                if (taken[square])
                {
                    continue;
                }

                var root = squares.Find(square);
                var endColumn = column + 1;
                while (endColumn < columns && Free(row, endColumn))
                {
                    endColumn++;
                }

                var endRow = row + 1;
                while (endRow < rows && RowFree(endRow))
                {
                    endRow++;
                }

                for (var r = row; r < endRow; r++)
                {
                    Array.Fill(taken, true, (r * columns) + column, endColumn - column);
                }

                cells.Add(new GridCell(row, column, endRow, endColumn));

                bool Free(int r, int c) => !taken[(r * columns) + c] && squares.Find((r * columns) + c) == root;

                bool RowFree(int r)
                {
                    for (var c = column; c < endColumn; c++)
                    {
                        if (!Free(r, c))
                        {
                            return false;
                        }
                    }

                    return true;
                }
            }
        }

        return cells;
    }

    /// <summary>The grid without the edges that no cell ends at: an underline within a cell is no row.</summary>
    private static Grid Compact(float[] xs, float[] ys, List<GridCell> cells, bool openTop, bool openBottom, RulingGroup lines, bool guessed)
    {
        var (usedX, usedY) = (new bool[xs.Length], new bool[ys.Length]);
        foreach (var cell in cells)
        {
            usedX[cell.Column] = usedX[cell.EndColumn] = true;
            usedY[cell.Row] = usedY[cell.EndRow] = true;
        }

        var (mapX, keptX) = Kept(xs, usedX);
        var (mapY, keptY) = Kept(ys, usedY);
        var placed = new GridCell[cells.Count];
        var columns = keptX.Length - 1;
        var owners = new int[columns * (keptY.Length - 1)];
        for (var i = 0; i < placed.Length; i++)
        {
            var cell = cells[i];
            placed[i] = cell = new GridCell(mapY[cell.Row], mapX[cell.Column], mapY[cell.EndRow], mapX[cell.EndColumn]);
            for (var row = cell.Row; row < cell.EndRow; row++)
            {
                Array.Fill(owners, i, (row * columns) + cell.Column, cell.EndColumn - cell.Column);
            }
        }

        return new Grid(keptX, keptY, placed, owners) { OpenTop = openTop, OpenBottom = openBottom, Lines = lines, Guessed = guessed };
    }

    private static (int[] Map, float[] Kept) Kept(float[] edges, bool[] used)
    {
        var map = new int[edges.Length];
        var kept = new List<float>(edges.Length);
        for (var i = 0; i < edges.Length; i++)
        {
            map[i] = kept.Count;
            if (used[i])
            {
                kept.Add(edges[i]);
            }
        }

        return (map, kept.ToArray());
    }

    /// <summary>Which pieces of each edge are drawn: a rule marks the squares that it runs along wholly.</summary>
    private static bool[] Marks(IReadOnlyList<Ruling> rulings, float[] edges, float[] across)
    {
        var squares = across.Length - 1;
        var marks = new bool[edges.Length * squares];
        foreach (var ruling in rulings)
        {
            var edge = Nearest(edges, ruling.At);
            for (var i = FirstFrom(across, ruling.From); i < squares && across[i + 1] <= ruling.To + Rulings.Snap; i++)
            {
                marks[(edge * squares) + i] = true;
            }
        }

        return marks;
    }

    private static bool Open(bool[] marks, int edge, int squares) => Array.IndexOf(marks, true, edge * squares, squares) < 0;

    /// <summary>
    /// Where lines of one direction lie, and where lines of the other reach beyond the outermost of them: a border that is
    /// not drawn. One line that sticks out is no border, two that end at the same place are.
    /// </summary>
    private static float[] Edges(IReadOnlyList<Ruling> along, IReadOnlyList<Ruling> across)
    {
        var places = new List<float>(along.Count);
        for (var i = 0; i < along.Count;)
        {
            var (first, last, weight, sum) = (along[i].At, along[i].At, 0f, 0f);
            for (; i < along.Count && along[i].At - last <= Rulings.Snap && along[i].At - first <= 2 * Rulings.Snap; i++)
            {
                last = along[i].At;
                weight += along[i].Length;
                sum += along[i].At * along[i].Length;
            }

            places.Add(sum / weight);
        }

        if (Reach(across, places[0], -1) is { } low)
        {
            places.Insert(0, low);
        }

        if (Reach(across, places[^1], 1) is { } high)
        {
            places.Add(high);
        }

        return places.ToArray();
    }

    /// <summary>A column at the open side is at least this wide, a row this high.</summary>
    private const float Narrowest = 8;

    private static float? Reach(IReadOnlyList<Ruling> across, float outermost, int side)
    {
        var (best, second) = (outermost, outermost);
        foreach (var ruling in across)
        {
            var end = side < 0 ? ruling.From : ruling.To;
            if ((end - best) * side > 0)
            {
                (best, second) = (end, best);
            }
            else if ((end - second) * side > 0)
            {
                second = end;
            }
        }

        return (second - outermost) * side >= Narrowest ? second : null;
    }

    private static int FirstFrom(float[] edges, float from)
    {
        var at = Array.BinarySearch(edges, from - Rulings.Snap);
        return at < 0 ? ~at : at;
    }

    private static int Nearest(float[] edges, float at)
    {
        var next = Array.BinarySearch(edges, at);
        next = next < 0 ? ~next : next;
        return next == edges.Length || (next > 0 && at - edges[next - 1] <= edges[next] - at) ? next - 1 : next;
    }
}
