using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A page's lines and tables in the order they are read: from top to bottom, tables beside each other from left to right, and
/// where the page is set in columns one column after the other.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly LineText _text;
    private readonly List<Run> _pieces = [];
    private readonly List<FlowItem> _items = [];

    private readonly WhitePage _page;

    private ReadingOrder(LineText text, IReadOnlyList<Ruling> lines) => (_text, _page) = (text, new WhitePage(_pieces, text, lines));

    public static List<FlowItem> Of(List<Run> runs, List<FlowTable> tables, Glyph[] glyphs, LineText text, IReadOnlyList<Ruling> lines)
    {
        var order = new ReadingOrder(text, lines);
        var turned = new List<TextLine>();
        List<Run> upright = [];
        foreach (var turn in Turns.Of(runs, text.Angle))
        {
            if (turn is [var first, ..] && first.Angle != text.Angle)
            {
                order.AddTurned(turn, turned);
            }
            else
            {
                upright = turn;
            }
        }

        order.Read(Strips(new LineCutter(glyphs, order._pieces).Cut(upright), tables));
        foreach (var line in turned)
        {
            order._items.Add(new FlowLines(line.Bounds, [line], true));
        }

        return order._items;
    }

    /// <summary>What is turned against the page (a mark at its margin) comes last, each line by itself.</summary>
    private void AddTurned(List<Run> runs, List<TextLine> lines)
    {
        foreach (var range in LineClusters.Of(runs))
        {
            if (_text.Of(runs, range, tabs: false) is { } line)
            {
                lines.Add(line);
            }
        }
    }

    /// <summary>Lines and tables from top to bottom; tables that stand beside each other from left to right.</summary>
    private static List<Strip> Strips(List<SegmentedLine> lines, List<FlowTable> tables)
    {
        var strips = new List<Strip>(lines.Count + tables.Count);
        strips.AddRange(lines.Select(static line => new Strip(line, null)));
        strips.AddRange(tables.Select(static table => new Strip(null, table)));
        strips.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
        for (var i = 1; i < strips.Count; i++)
        {
            for (var j = i; j > 0 && Before(strips[j], strips[j - 1]); j--)
            {
                (strips[j], strips[j - 1]) = (strips[j - 1], strips[j]);
            }
        }

        return strips;
    }

    /// <summary>Two tables of which one stands beside the other, not above it.</summary>
    private static bool Before(Strip right, Strip left) =>
        right.Table is not null && left.Table is not null && right.Right <= left.Left && right.Top < (left.Top + left.Bottom) / 2;

    private void Read(List<Strip> strips)
    {
        var start = 0;
        var set = Columns.Of(strips);
        foreach (var (from, to, columns) in set.Count > 0 ? set : BesideProse.Of(strips, _page))
        {
            ReadDown(strips.GetRange(start, from - start), false);
            foreach (var column in columns)
            {
                ReadDown(strips.GetRange(from, to - from).ConvertAll(strip => strip.Within(column)).FindAll(static strip => !strip.IsEmpty), true);
            }

            start = to;
        }

        ReadDown(strips.GetRange(start, strips.Count - start), false);
    }

    private void ReadDown(List<Strip> strips, bool column)
    {
        var lines = new List<TextLine>();
        var floor = 0;
        for (var i = 0; i < strips.Count; i++)
        {
            var strip = strips[i];
            if (strip.Line is null)
            {
                Flush(lines, column);
                _items.Add(strip.Table!);
                floor = i + 1;
                continue;
            }

            if (WhiteTables.At(strips, floor, i, _page) is var (table, start, end))
            {
                lines.RemoveRange(lines.Count - (i - start), i - start);
                Flush(lines, column);
                _items.Add(table);
                floor = end;
                i = end - 1;
                continue;
            }

            if (_text.Of(_pieces, strip.Line.Runs, tabs: true) is { } line)
            {
                lines.Add(line);
            }
        }

        Flush(lines, column);
    }

    private void Flush(List<TextLine> lines, bool column)
    {
        if (lines.Count > 0)
        {
            var bounds = lines[0].Bounds;
            foreach (var line in lines)
            {
                bounds = bounds.Union(line.Bounds);
            }

            _items.Add(new FlowLines(bounds, lines.ToArray(), column));
            lines.Clear();
        }
    }
}

/// <summary>A line or a table, as it takes part in the page's order.</summary>
internal readonly record struct Strip(SegmentedLine? Line, FlowTable? Table)
{
    public float Top => Line?.Top ?? Table!.Bounds.Top;

    public float Bottom => Line?.Bottom ?? Table!.Bounds.Bottom;

    public float Left => Line?.Left ?? Table!.Bounds.Left;

    public float Right => Line?.Right ?? Table!.Bounds.Right;

    public bool IsEmpty => Line is null && Table is null;

    /// <summary>What of it lies between the edges of one column; a table is never cut.</summary>
    public Strip Within((float Left, float Right) column)
    {
        if (Line is null)
        {
            return Left >= column.Left && Left < column.Right ? this : default;
        }

        return new Strip(Line.Within(column.Left, column.Right), null);
    }
}
