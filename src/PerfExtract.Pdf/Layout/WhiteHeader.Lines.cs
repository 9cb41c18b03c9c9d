namespace PerfExtract.Pdf.Layout;

/// <summary>Which lines above the rows of a table without lines are its titles.</summary>
internal sealed partial class WhiteHeader
{
    /// <summary>Header lines are no further off than this many of the rows' distances.</summary>
    private const float HeaderPitch = 2.2f;

    /// <summary>A title over several others stands no higher above them than this share of the rows' distance.</summary>
    private const float HalfPitch = 0.75f;

    /// <summary>
    /// Several words, or one that is wrapped beside others or has a line under it over some columns, without an amount or a colon: 编制单位：… and 单位：元 are no titles,
    /// 2023年 is one.
    /// </summary>
    private bool IsHeader(Strip strip, Strip below, bool isHead) =>
        strip.Line is { } line && below.Top - line.Top <= HeaderPitch * pitch && line.Segments.Count <= Columns
        && (line is { Words.Count: > 1, Segments.Count: > 1 } || IsOneAColumn(line) || (isHead && line.IsBeside(below.Line!)) || Under((line.Left + line.Right) / 2, line) is not null)
        && page.TextOf(line.Segments[0], line.Segments[^1]) is { } text && !(text.Text.Contains('：') || text.Text.Contains(':'))
        && !line.Words.Any(word => word.Figure && page.TextOf(word) is { } figure && figure.Text.AsSpan().ContainsAny('.', ','));

    /// <summary>One title set in the middle of two lines of titles, over a column that the lower of them leaves empty: 项目 beside 2021年 over 预算数, 决算数.</summary>
    private bool IsBetween(List<Strip> strips, int start, int floor, int rows) =>
        start < rows && start - 2 >= floor && strips[start - 1].Line is { Segments.Count: 1 } line && strips[start].Line is { } below
        && At(line.Left) == At(line.Right) && !below.Words.Any(word => At(word.Middle) == At(line.Left))
        && strips[start - 2].Line is { } above && !above.Words.Any(word => At(word.Middle) == At(line.Left))
        && IsHeader(strips[start - 2], strips[start], true);

    /// <summary>The last line of one title that is wrapped, set half a line lower than the titles of one line beside it: 功能分类科目|编码.</summary>
    private bool IsWrap(List<Strip> strips, int start, int floor, int rows) =>
        start == rows && start - 2 >= floor && strips[start - 1].Line is { Segments.Count: 1 } line && At(line.Left) == At(line.Right)
        && strips[start - 2].Line is { } above && above.IsBeside(line) && !above.Words.Any(word => At(word.Middle) == At(line.Left))
        && IsHeader(strips[start - 2], strips[start], false);

    /// <summary>
    /// One title over columns that the line of titles half a row lower leaves empty, and a line below it fills: 科目编码 beside 科目名称, over
    /// 类 款 项.
    /// </summary>
    private bool IsOver(List<Strip> strips, int start, int floor, int rows)
    {
        if (start + 1 >= rows || start <= floor || strips[start - 1].Line is not { Segments.Count: 1 } line || strips[start].Line is not { } below
            || strips[start + 1].Line is not { } lowest || below.Top - line.Top > HalfPitch * pitch || lowest.Top - below.Top > HalfPitch * pitch)
        {
            return false;
        }

        var (from, to) = Free(below, line);
        return to - from > 1 && Enumerable.Range(from, to - from).All(column => lowest.Words.Any(word => At(word.Middle) == column))
            && Math.Abs(((edges[from] + edges[to]) / 2) - ((line.Left + line.Right) / 2)) <= OffMiddle * line.Size
            && page.TextOf(line.Segments[0]) is { } text && !text.Text.AsSpan().ContainsAny('：', ':');
    }

    /// <summary>The columns about a title that another line of titles leaves empty.</summary>
    private (int From, int To) Free(SegmentedLine beside, SegmentedLine title)
    {
        var taken = beside.Words.Select(word => At(word.Middle)).ToHashSet();
        var (from, to) = (At((title.Left + title.Right) / 2), At((title.Left + title.Right) / 2));
        while (to < Columns && !taken.Contains(to))
        {
            to++;
        }

        while (from > 0 && to > from && !taken.Contains(from - 1))
        {
            from--;
        }

        return (from, to);
    }

    /// <summary>The line drawn under a title, unless it runs under all of them.</summary>
    private Ruling? Under(float x, SegmentedLine line)
    {
        foreach (var ruling in page.Lines)
        {
            if (ruling.At > line.Bottom - (line.Size / 4) && ruling.At < line.Bottom + line.Size && ruling.From < x && ruling.To > x
                && !(ruling.From < Middle(0) && ruling.To > Middle(Columns - 1)))
            {
                return ruling;
            }
        }

        return null;
    }
}
