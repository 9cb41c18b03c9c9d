using PerfExtract.Pdf.Layout;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Layout;

/// <summary>A page drawn by hand: Han characters as wide as they are high, Latin ones half as wide.</summary>
internal sealed class Sketch(float width = 595, float height = 842)
{
    public const float Size = 10;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Rule> _rules = [];
    private readonly List<PageNotice> _notices = [];

    public static float Width(string text, float size = Size) =>
        text.Sum(c => c < 128 ? size / 2 : size);

    public Sketch Text(string text, float x, float baseline, float size = Size, bool bold = false, byte angle = 0, bool invisible = false)
    {
        foreach (var c in text)
        {
            var right = x + (c < 128 ? size / 2 : size);
            _glyphs.Add(new Glyph(c.ToString(), x, baseline, right, size, 0, angle, bold, false, invisible));
            x = right;
        }

        return this;
    }

    /// <summary>Characters under each other, as Identity-V sets them.</summary>
    public Sketch Column(string text, float x, float top, float size = Size)
    {
        for (var i = 0; i < text.Length; i++)
        {
            _glyphs.Add(new Glyph(text[i].ToString(), x, top + (size * (i + 0.86f)), x + size, size, 0, 0, false, true));
        }

        return this;
    }

    public Sketch Right(string text, float right, float baseline, float size = Size) => Text(text, right - Width(text, size), baseline, size);

    public Sketch Middle(string text, float baseline, float size = Size, bool bold = false) =>
        Text(text, (width - Width(text, size)) / 2, baseline, size, bold);

    public Sketch Rule(float x1, float y1, float x2, float y2, float thickness = 0.5f)
    {
        _rules.Add(new Rule(x1, y1, x2, y2, thickness));
        return this;
    }

    /// <summary>A line of dashes.</summary>
    public Sketch Dashes(float x1, float y1, float x2, float y2, float dash, float gap)
    {
        var (dx, dy) = (x2 > x1 ? 1 : 0, y2 > y1 ? 1 : 0);
        for (var at = 0f; at < (dx * (x2 - x1)) + (dy * (y2 - y1)); at += dash + gap)
        {
            Rule(x1 + (dx * at), y1 + (dy * at), x1 + (dx * (at + dash)), y1 + (dy * (at + dash)));
        }

        return this;
    }

    /// <summary>All lines of a grid.</summary>
    public Sketch Grid(float[] xs, float[] ys)
    {
        foreach (var y in ys)
        {
            Rule(xs[0], y, xs[^1], y);
        }

        foreach (var x in xs)
        {
            Rule(x, ys[0], x, ys[^1]);
        }

        return this;
    }

    /// <summary>A ruled table of one line a row, 20 pt high; cells are parted by |.</summary>
    public Sketch Table(float[] xs, float top, params string[] rows)
    {
        Grid(xs, [.. Enumerable.Range(0, rows.Length + 1).Select(row => top + (20 * row))]);
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Split('|');
            for (var column = 0; column < cells.Length; column++)
            {
                Text(cells[column], xs[column] + 5, top + (20 * row) + 14);
            }
        }

        return this;
    }

    public Sketch Notice(string code)
    {
        _notices.Add(new PageNotice(code, "said by the test"));
        return this;
    }

    public PageContent Page(int number = 1) => new(number, width, height, _glyphs, _rules, [], ["F"], _notices);

    public LaidDocument Lay() => DocumentLayout.Of([Page()]);

    public static LaidDocument Lay(params Sketch[] pages) => DocumentLayout.Of(pages.Select((page, i) => page.Page(i + 1)));
}

/// <summary>Laid documents written out, to be read in a test.</summary>
internal static class Told
{
    /// <summary>Each block a string: a paragraph's text; a table's rows parted by /, its cells by |, spans before a cell as 2x1:.</summary>
    public static string[] Blocks(this LaidDocument document, LaidLayer layer = LaidLayer.Body) =>
        [.. document.Blocks.Where(block => block.Layer == layer).Select(Of)];

    public static LaidTable Table(this LaidDocument document) => Assert.Single(document.Blocks.OfType<LaidTable>());

    public static string Of(LaidBlock block) => block switch
    {
        LaidParagraph paragraph => paragraph.Text.Value,
        LaidTable table => "[" + string.Join(" / ", table.Cells.GroupBy(cell => cell.Row).Select(row => string.Join("|", row.Select(Of)))) + "]",
        _ => "",
    };

    private static string Of(LaidCell cell) =>
        (cell.RowSpan > 1 || cell.ColumnSpan > 1 ? $"{cell.RowSpan}x{cell.ColumnSpan}:" : "") + cell.Text.Value.Replace('\n', '¶');
}
