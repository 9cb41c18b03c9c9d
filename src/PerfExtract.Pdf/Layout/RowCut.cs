namespace PerfExtract.Pdf.Layout;

/// <summary>Whether the page's end cut a row in two, or stands between two rows.</summary>
internal static class RowCut
{
    /// <summary>
    /// The page cut the row itself: no line is drawn at the cut, or a text breaks off in its cell and goes on in the next page's,
    /// beside cells that have nothing more to say. Two figures under each other are two rows, whatever else.
    /// </summary>
    /// <param name="pairs">The cells of the next page's first row, each with the last row's that it stands under.</param>
    /// <param name="first">The table's first part; <paramref name="last"/> the one before <paramref name="next"/>.</param>
    public static bool Is(Dictionary<OpenCell, OpenCell> pairs, FlowTable first, FlowTable last, FlowTable next)
    {
        var framed = !first.OpenTop;
        if (framed && last.OpenBottom && next.OpenTop)
        {
            return !pairs.Any(static pair => BothFigures(pair.Value, pair.Key));
        }

        if (IsShared(pairs))
        {
            return true;
        }

        var shortest = Shortest(pairs);
        var (goesOn, ended, filled, stub) = (false, false, 0, false);
        foreach (var (cell, above) in pairs)
        {
            if (cell.IsEmpty)
            {
                ended |= !above.IsEmpty && !IsMerged(above, cell);
                continue;
            }

            filled++;
            if (cell.Lines.Count == 0 || BothFigures(above, cell))
            {
                return false;
            }

            if (above.Lines.Count == 0)
            {
                // Set at the foot of a high cell, its text may stand on the next page as a whole; a figure there is a row's own.
                if (!above.IsEmpty || TableParts.IsFigure(cell.Lines[0].Line.Text))
                {
                    return false;
                }

                continue;
            }

            // Text under a text that was complete is another row's.
            var breaksOff = BreaksOff(above, cell, shortest);
            if (!breaksOff && !Typography.EndsSentence(above.Lines[^1].Line.Text))
            {
                return false;
            }

            goesOn |= breaksOff;
            stub |= breaksOff && cell.Column == 0;
        }

        var beyond = pairs.Any(static pair => pair.Value.IsEmpty && !pair.Key.IsEmpty);
        if (beyond && !stub)
        {
            return false;
        }

        // A label alone in its row, broken off at the cell's end, goes on too.
        var open = framed && (last.OpenBottom || next.OpenTop);
        return goesOn ? open || ended || beyond || (filled == 1 && pairs.Count > 1) : open && ended;
    }

    /// <summary>
    /// Cells in the middle of a high row fall to one page or the other as wholes: none is filled on both, and one page has figures
    /// without a label.
    /// </summary>
    private static bool IsShared(Dictionary<OpenCell, OpenCell> pairs)
    {
        const int fewest = 4;
        var (filled, isLabelled) = (0, (Above: false, Below: false));
        foreach (var (cell, above) in pairs)
        {
            if (!cell.IsEmpty && !above.IsEmpty)
            {
                return false;
            }

            filled += cell.IsEmpty && above.IsEmpty ? 0 : 1;
            isLabelled = (isLabelled.Above || IsLabel(above), isLabelled.Below || IsLabel(cell));
        }

        return filled >= fewest && pairs.Values.Any(Holds) && pairs.Keys.Any(Holds) && !(isLabelled.Above && isLabelled.Below);

        static bool Holds(OpenCell cell) => !cell.IsEmpty;

        static bool IsLabel(OpenCell cell) => !cell.IsEmpty && !(cell.Lines.Count > 0 && char.IsAsciiDigit(cell.Lines[0].Line.Text[0]));
    }

    /// <summary>
    /// How short a text may break off. A short word fills a narrow cell by itself, unless the next page has nothing under the row's
    /// figures: then its words are the rest of this row's, but for a label alone, which may begin a part. Two words side by side
    /// (数量指|标) ask for one figure, one word for two. Three side by side (一级|指标, 二级|指标, 得|分), beside others that have ended, are heads.
    /// </summary>
    private static int Shortest(Dictionary<OpenCell, OpenCell> pairs)
    {
        const int usual = 6, least = 2, fewest = 3;
        var (figures, words, ended, alone) = (0, 0, 0, true);
        foreach (var (cell, above) in pairs)
        {
            ended += cell.IsEmpty && !above.IsEmpty && !IsMerged(above, cell) ? 1 : 0;
            figures += cell.IsEmpty && !IsMerged(above, cell) && above.Lines.Count == 1 && TableParts.IsFigure(above.Lines[0].Line.Text) ? 1 : 0;
            words += cell.IsEmpty ? 0 : 1;
            alone &= cell.IsEmpty || cell.Column == 0;
        }

        return ended >= least && words >= fewest ? 1 : !alone && figures > 0 && figures + words >= fewest ? least : usual;
    }

    /// <summary>效益指|标: a character alone, under a label that leaves it no room. No label of a row is so short.</summary>
    public static bool IsLastCharacter(OpenCell above, OpenCell cell) =>
        above.Lines is [.., { Line.Text: { } last }] && above.Lines.Count + last.Length > 2
        && cell.Lines is [{ Line.Text: [var c] }] && Typography.IsHan(c) && BreaksOff(above, cell, 1);

    /// <summary>The text fills its last line and ends no sentence.</summary>
    private static bool BreaksOff(OpenCell above, OpenCell cell, int shortest)
    {
        var (before, after) = (above.Lines[^1].Line, cell.Lines[0].Line);
        return (before.Text.Length >= shortest || above.Lines.Count > 1) && !Typography.EndsSentence(before.Text)
            && !Typography.StartsPoint(after.Text) && !CellText.Ends(before, after, cell.Left, cell.Right);
    }

    /// <summary>A name over several rows, whose cell the next page draws empty: that says nothing of the row at the cut.</summary>
    private static bool IsMerged(OpenCell above, OpenCell cell) => above.EndRow - above.Row > 1 || cell.EndRow - cell.Row > 1;

    private static bool BothFigures(OpenCell above, OpenCell cell) =>
        above.Lines.Count > 0 && cell.Lines.Count > 0
        && TableParts.IsFigure(above.Lines[^1].Line.Text) && TableParts.IsFigure(cell.Lines[0].Line.Text);
}
