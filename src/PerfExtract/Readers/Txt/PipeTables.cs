using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tables whose cells a drawn line parts: | in notes and in what converters write, │ in what programs print. A line of nothing but
/// rules parts rows; where rules stand between all rows, the lines between two of them are one row.
/// </summary>
internal static class PipeTables
{
    /// <summary>A head and a row.</summary>
    private const int FewestRows = 2;

    /// <summary>Two cells and two bars, or three cells.</summary>
    private const int FewestBars = 2;

    /// <summary>So many stretches between rules, and no rule may be the one under a head.</summary>
    private const int FewestRuled = 3;

    private static readonly CharSet s_bars = new("|｜│┃║");
    private static readonly CharSet s_rule = new("|｜│┃║ +-:=－—─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝");

    public static List<TextTable> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds)
    {
        var tables = new List<TextTable>();
        for (var i = 0; i < lines.Count;)
        {
            if (!IsPart(lines, kinds, i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < lines.Count && IsPart(lines, kinds, end) && lines[end].Gap == Gap.None)
            {
                end++;
            }

            // Once for all the tables of the run: there may be many.
            for (var padded = LastPadded(lines, i, end); i < end;)
            {
                var next = padded < i ? end : FirstEnd(lines, i, end);
                if (Table(lines, i, next) is { } table)
                {
                    tables.Add(table);
                }

                i = next;
            }
        }

        return tables;
    }

    /// <summary>
    /// Of tables that were filled up with bars, one right below the other: where the next begins, with as many bars as it has columns, or with
    /// its title and the lines of one cell above that.
    /// </summary>
    private static int FirstEnd(IReadOnlyList<TextLine> lines, int first, int end)
    {
        for (var i = first + FewestRows; i + 1 < end; i++)
        {
            var alone = IsAlone(lines[i].Text);
            if (Bars(lines[i].Text) != Bars(lines[i - 1].Text) || (alone && !IsAlone(lines[i - 1].Text) && HasTitle(lines, i, end)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>One cell, and bars that touch.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text) => text.IndexOf("||") is > 0 and var pad && Bars(text[..pad].TrimStart("| ")) == 1;

    /// <summary>表二 | ||||, 一般公共预算支出表 | ||||: the title is the first line of one cell that ends as one, its year apart.</summary>
    private static bool HasTitle(IReadOnlyList<TextLine> lines, int at, int end)
    {
        for (; at < end && IsAlone(lines[at].Text); at++)
        {
            var cell = lines[at].Text.TrimStart("| ");
            cell = cell[..cell.IndexOf('|')].TrimEnd();
            var bracket = cell.IndexOfAny('(', '（');
            if ((bracket > 0 ? cell[..bracket].TrimEnd() : cell) is [.., '表'] && cell.Length <= LongestTitle)
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestTitle = 40;

    private static bool IsPart(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, int line) =>
        kinds[line] == LineKind.Body && (Bars(lines[line].Text) >= FewestBars || IsRule(lines[line].Text));

    private static int Bars(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += s_bars.Contains(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsRule(ReadOnlySpan<char> text) => text.Length > 2 && !text.ContainsAnyExcept(s_rule);

    private static TextTable? Table(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var frame = FrameOf(lines, first, end);
        List<List<string[]>> stretches = [[]];
        for (var i = first; i < end; i++)
        {
            if (!IsRule(lines[i].Text))
            {
                stretches[^1].Add(Cells(lines[i].Text, frame));
            }
            else if (stretches[^1].Count > 0)
            {
                stretches.Add([]);
            }
        }

        stretches.RemoveAll(stretch => stretch.Count == 0);
        List<string[]> rows = stretches.Count >= FewestRuled ? [.. stretches.Select(Joined)] : [.. stretches.SelectMany(stretch => stretch)];
        if (rows.Count < FewestRows || rows.Max(row => row.Length) < 2)
        {
            return null;
        }

        if (LastPadded(lines, first, end) >= 0)
        {
            return new TextTable(first, end, rows, []) { Packing = Packing.Left };
        }

        RepeatedSpans.Blank(rows);
        SpanGaps.Restore(rows);
        var width = rows.Max(row => row.Length);
        return new TextTable(first, end, rows, []) { Packing = rows.Exists(row => row.Length < width && IsOfFigures(row)) ? Packing.Ragged : Packing.None };
    }

    /// <summary>A label and figures: of a row of words nobody reads sums.</summary>
    private static bool IsOfFigures(string[] row) => row.Length > FewestRows && row.Skip(1).Any(cell => cell.Length > 0 && TabRow.IsFigureOrEmpty(cell));

    /// <summary>
    /// 合计 | 100 | ||||: converters that know neither spans nor blank cells write what a row holds, and fill it up with bars that touch
    /// one another, which those between cells do nowhere. The last line that is filled up, or -1.
    /// </summary>
    private static int LastPadded(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var padded = -1;
        for (var i = first; i < end; i++)
        {
            var text = lines[i].Text;
            var bare = text.TrimEnd("|｜");
            if (IsRule(text))
            {
                continue;
            }

            if (bare.Contains("||", StringComparison.Ordinal) || bare.Contains("｜｜", StringComparison.Ordinal))
            {
                return -1;
            }

            padded = text.Length - bare.Length > 1 && bare is [.., ' '] && bare.TrimEnd() is [.., '|' or '｜'] ? i : padded;
        }

        return padded;
    }

    /// <summary>The lines of one row, cell by cell: a line may have one cell where another has thousands.</summary>
    private static string[] Joined(List<string[]> lines)
    {
        if (lines is [var only])
        {
            return only;
        }

        List<StringBuilder> joined = [];
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Length; i++)
            {
                if (i == joined.Count)
                {
                    joined.Add(new StringBuilder());
                }

                joined[i].Append(line[i]);
            }
        }

        return [.. joined.Select(cell => cell.ToString())];
    }

    /// <summary>
    /// Bars at the ends of the lines are the table's frame, and part no cells, unless a line with as many bars as any has none there: in a
    /// table without a frame ||年度资金总额|20.00 begins with two empty cells.
    /// </summary>
    private static (bool Left, bool Right) FrameOf(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var (most, left, right) = (0, true, true);
        for (var i = first; i < end; i++)
        {
            if (IsRule(lines[i].Text) || Bars(lines[i].Text) is var bars && bars < most)
            {
                continue;
            }

            var (begins, ends) = (s_bars.Contains(lines[i].Text[0]), s_bars.Contains(lines[i].Text[^1]));
            (most, left, right) = bars > most ? (bars, begins, ends) : (most, left && begins, right && ends);
        }

        return (left, right);
    }

    private static string[] Cells(ReadOnlySpan<char> text, (bool Left, bool Right) frame)
    {
        text = frame.Left && s_bars.Contains(text[0]) ? text[1..] : text;
        text = frame.Right && text.Length > 0 && s_bars.Contains(text[^1]) ? text[..^1] : text;
        List<string> cells = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || s_bars.Contains(text[i]))
            {
                cells.Add(text[start..i].Trim().ToString());
                start = i + 1;
            }
        }

        return [.. cells];
    }
}
