namespace PerfExtract.Pdf.Layout;

/// <summary>Whether a table at the top of a page goes on with the one at the end of the page before, and with which of its rows.</summary>
internal static class TableParts
{
    /// <summary>Edges of one table's parts agree to within this; a column is wider.</summary>
    private const float SameEdge = 4;

    /// <summary>Edges guessed from white space move with the words beside them.</summary>
    private const float GuessedEdge = 20;

    /// <summary>Lines drawn as far as each other.</summary>
    private const float SameFrame = 1;

    /// <summary>Where such a table's long words may move its columns.</summary>
    private const float WordEdge = 60;

    /// <summary>A row that would have fitted on the page before was not pushed over: the table had ended.</summary>
    private const float RoomSlack = 24;

    /// <summary>Of the inner edges of the part with fewer columns, the share that the other has too.</summary>
    private const float SharedEdges = 0.5f;

    private const int MostHeaderRows = 6;

    public static bool GoesOn(FlowTable first, FlowTable last, FlowTable next, float room)
    {
        var outer = first.Ruled ? SameEdge : GuessedEdge;
        if (first.Ruled != next.Ruled
            || Math.Abs(last.Edges[0] - next.Edges[0]) > outer || Math.Abs(last.Edges[^1] - next.Edges[^1]) > outer)
        {
            return false;
        }

        var repeated = RepeatedRows(first, next);
        var firstRow = next.Heights[Math.Min(repeated + 1, next.Rows)] - next.Heights[0];
        if (room > firstRow + RoomSlack && !((HasSameEdges(last, next) || HasSameFrame(last, next)) && (last.Rows == 1 || repeated > 0 || HasFigure(next))))
        {
            return false;
        }

        // A form of its own begins as the last one did, with another name in the first row, or under the same title.
        if (repeated > 0 ? IsTitle(next, repeated) : StartsAlike(first, next))
        {
            return false;
        }

        if (!first.Ruled)
        {
            return last.Columns == next.Columns && (HasEdges(last, next, GuessedEdge) || HasSameFrame(last, next));
        }

        var (few, many) = next.Columns <= last.Columns ? (next, last) : (last, next);
        var shared = 0;
        for (var i = 1; i < few.Columns; i++)
        {
            shared += Math.Abs(many.Edges[Nearest(many.Edges, few.Edges[i])] - few.Edges[i]) <= SameEdge ? 1 : 0;
        }

        return few.Columns == 1 ? many.Columns == 1 || last.OpenBottom || next.OpenTop : shared >= SharedEdges * (few.Columns - 1);
    }

    /// <summary>Edge for edge the same, and nothing between: one table, though the typesetter left room.</summary>
    private static bool HasSameEdges(FlowTable last, FlowTable next)
    {
        const int fewest = 3;
        return last.Columns == next.Columns && last.Columns >= fewest && HasEdges(last, next, SameEdge / 2);
    }

    /// <summary>As wide as each other to the point, in columns parted by white: short words on one page and long ones on the next.</summary>
    private static bool HasSameFrame(FlowTable last, FlowTable next)
    {
        const int fewest = 3;
        return !last.Ruled && !next.Ruled && last.Columns == next.Columns && last.Columns >= fewest
            && (IsAsWide(last, next), BeginsWithFigures(next)) switch
            {
                (true, true) => HasEdges(last, next, WordEdge) || HasEdgesBetween(last, next),
                (false, false) => false,
                _ => HasEdges(last, next, WordEdge),
            };
    }

    private static bool IsAsWide(FlowTable last, FlowTable next) =>
        Math.Abs(last.Edges[0] - next.Edges[0]) < SameFrame && Math.Abs(last.Edges[^1] - next.Edges[^1]) < SameFrame;

    /// <summary>Column for column: each edge lies between the edges beside its like, however far the words moved it.</summary>
    private static bool HasEdgesBetween(FlowTable last, FlowTable next)
    {
        for (var i = 1; i < last.Columns; i++)
        {
            if (next.Edges[i] <= last.Edges[i - 1] || next.Edges[i] >= last.Edges[i + 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No titles of its own.</summary>
    private static bool BeginsWithFigures(FlowTable table) =>
        table.Columns > 3 && 2 * table.Cells.Count(static cell => cell.Place.Row == 0 && cell.Lines is [var line, ..] && IsFigure(line.Text)) > table.Columns;

    private static bool HasEdges(FlowTable last, FlowTable next, float tolerance)
    {
        for (var i = 0; i < last.Edges.Length; i++)
        {
            if (Math.Abs(last.Edges[i] - next.Edges[i]) > tolerance)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first row holds a figure, as a header does not.</summary>
    private static bool HasFigure(FlowTable table)
    {
        for (var i = 0; i < table.Cells.Count && table.Cells[i].Place.Row == 0; i++)
        {
            if (table.Cells[i].Lines is [var line, ..] && IsFigure(line.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many rows at the top of the next part say again what the table's first rows said.</summary>
    public static int RepeatedRows(FlowTable first, FlowTable next)
    {
        var most = Math.Min(MostHeaderRows, Math.Min(first.Rows, next.Rows) - 1);
        var (repeated, cell) = (0, 0);
        for (var row = 0; row < most; row++)
        {
            var filled = false;
            for (; cell < next.Cells.Count && next.Cells[cell].Place.Row == row; cell++)
            {
                if (cell >= first.Cells.Count || first.Cells[cell].Place != next.Cells[cell].Place || !SameText(first.Cells[cell], next.Cells[cell]))
                {
                    return repeated;
                }

                filled |= next.Cells[cell].Lines.Count > 0;
            }

            if (!filled)
            {
                return repeated;
            }

            // A header's cells may reach over several rows; it ends where none reaches further.
            if (!Reaches(next, cell, row + 1))
            {
                repeated = row + 1;
            }
        }

        return repeated;
    }

    /// <summary>A sheet may repeat the head of its list of indicators, which stands in the middle of the form's first page.</summary>
    public static bool RepeatsInnerHead(FlowTable first, FlowTable next)
    {
        const int fewest = 4;
        var head = next.Cells.TakeWhile(static cell => cell.Place.Row == 0).ToList();
        if (next.Rows < 2 || head.Exists(static cell => cell.Place.EndRow > 1 || cell.Lines.Count == 0 || IsFigure(cell.Lines[0].Text)) || head.Count < fewest)
        {
            return false;
        }

        for (var start = 0; start + head.Count <= first.Cells.Count; start++)
        {
            if (SameText(first.Cells[start], head[0]) && Enumerable.Range(1, head.Count - 1).All(i =>
                first.Cells[start + i].Place.Row == first.Cells[start].Place.Row && SameText(first.Cells[start + i], head[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The columns' edges over all parts.</summary>
    public static float[] Edges(List<FlowTable> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0].Edges;
        }

        var edges = new List<float>(parts[0].Edges);
        foreach (var part in parts)
        {
            foreach (var edge in part.Edges)
            {
                var at = edges.BinarySearch(edge);
                at = at < 0 ? ~at : at;
                if ((at == 0 || edge - edges[at - 1] > SameEdge) && (at == edges.Count || edges[at] - edge > SameEdge))
                {
                    edges.Insert(at, edge);
                }
            }
        }

        return edges.ToArray();
    }

    public static int Nearest(float[] edges, float edge)
    {
        var next = Array.BinarySearch(edges, edge);
        next = next < 0 ? ~next : next;
        return next == edges.Length || (next > 0 && edge - edges[next - 1] <= edges[next] - edge) ? next - 1 : next;
    }

    /// <summary>A cell that is a figure and nothing else: -1,234.50, 98.5%, (12.00). A date (2023-4-12, 2023.4.12) is none.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text is ['(' or '（', .. var inner, ')' or '）'])
        {
            text = inner;
        }

        if (text is ['-' or '+' or '－', .. var unsigned])
        {
            text = unsigned;
        }

        text = text.TrimEnd("%％");
        var (digits, points) = (0, 0);
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            points += c is '.' or '．' ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c is not ('.' or '．' or ',' or '，' or ' '))
            {
                return false;
            }
        }

        return digits > 0 && points <= 1;
    }

    private static bool Reaches(FlowTable table, int cells, int row)
    {
        for (var i = 0; i < cells; i++)
        {
            if (table.Cells[i].Place.EndRow > row)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(FlowTable table, int rows)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.Place.Row < rows && (cell.Place.Column > 0 || cell.Place.EndColumn < table.Columns))
            {
                return false;
            }
        }

        return table.Columns > 1;
    }

    private static bool StartsAlike(FlowTable first, FlowTable next) =>
        first.Columns > 1 && next.Columns > 1 && next.Cells[0].Lines.Count > 0 && SameText(first.Cells[0], next.Cells[0]);

    private static bool SameText(FlowCell one, FlowCell other)
    {
        if (one.Lines.Count != other.Lines.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Lines.Count; i++)
        {
            if (one.Lines[i].Text != other.Lines[i].Text)
            {
                return false;
            }
        }

        return true;
    }
}
