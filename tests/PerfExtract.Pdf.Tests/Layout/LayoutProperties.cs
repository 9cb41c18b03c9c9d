using PerfExtract.Pdf.Layout;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Layout;

/// <summary>What holds for every page, whatever it draws.</summary>
public class LayoutProperties
{
    private const int Columns = 6;
    private const int Rows = 7;

    /// <summary>A grid with cells merged at random, its lines drawn in one of four ways, is read as it was drawn.</summary>
    [Fact]
    public void Any_grid_is_read_as_it_was_drawn()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var cells = Merged(random);
            var laid = Drawn(cells, seed % 4, random).Lay();
            var told = laid.Table().Cells.Select(c => (c.Row, c.Column, c.Row + c.RowSpan, c.Column + c.ColumnSpan, c.Text.Value));
            Assert.Equal(Used(cells).Order(), told.Order());
        }
    }

    /// <summary>No character is lost or made up, cells cover their grid once, lines cover their text, offsets stay within.</summary>
    [Fact]
    public void Every_character_of_any_page_is_kept()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            Check(Soup(new Random(seed)));
        }
    }

    private static void Check(PageContent page)
    {
        var laid = DocumentLayout.Of([page]);
        Assert.Equal(Sorted(page.Glyphs.SelectMany(g => g.Text)), Sorted(laid.Blocks.SelectMany(Texts).SelectMany(text => text.Value)));
        foreach (var table in laid.Blocks.OfType<LaidTable>())
        {
            Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(c => c.RowSpan * c.ColumnSpan));
            Assert.All(table.Cells, c => Assert.True(c.Row + c.RowSpan <= table.RowCount && c.Column + c.ColumnSpan <= table.ColumnCount));
        }

        foreach (var text in laid.Blocks.SelectMany(Texts))
        {
            Assert.All(text.Lines, line => Assert.True(line.Start < line.End && line.End <= text.Value.Length));
            Assert.All(text.Lines, line => Assert.True(line.Edges.Count == 0 || line.Edges.Count == line.End - line.Start + 1));
        }
    }

    private static IEnumerable<LaidText> Texts(LaidBlock block) =>
        block is LaidTable table ? table.Cells.Select(c => c.Text) : [((LaidParagraph)block).Text];

    private static string Sorted(IEnumerable<char> text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    private static float X(int column) => 60 + (column * 70);

    private static float Y(int row) => 100 + (row * 30);

    /// <summary>Squares merged at random into rectangles: row, column, end row, end column.</summary>
    private static List<(int Row, int Column, int EndRow, int EndColumn, string Text)> Merged(Random random)
    {
        var taken = new bool[Rows, Columns];
        var cells = new List<(int, int, int, int, string)>();
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var (endRow, endColumn) = (row + 1, column + 1);
                while (endColumn < Columns && !taken[row, endColumn] && random.Next(4) == 0)
                {
                    endColumn++;
                }

                while (endRow < Rows && random.Next(4) == 0)
                {
                    endRow++;
                }

                for (var r = row; r < endRow; r++)
                {
                    for (var c = column; c < endColumn; c++)
                    {
                        taken[r, c] = true;
                    }
                }

                cells.Add((row, column, endRow, endColumn, $"格{row}{column}"));
            }
        }

        return cells;
    }

    private static Sketch Drawn(List<(int Row, int Column, int EndRow, int EndColumn, string Text)> cells, int way, Random random)
    {
        var sketch = new Sketch();
        foreach (var (row, column, endRow, endColumn, text) in cells)
        {
            var (left, top, right, bottom) = (X(column), Y(row), X(endColumn), Y(endRow));
            switch (way)
            {
                case 0:
                    sketch.Rule(left, top, right, top).Rule(left, bottom, right, bottom).Rule(left, top, left, bottom).Rule(right, top, right, bottom);
                    break;
                case 1:
                    sketch.Rule(left + 1, top + 0.5f, right - 1, top + 0.5f).Rule(left + 1, bottom - 0.5f, right - 1, bottom - 0.5f)
                        .Rule(left + 0.5f, top + 1, left + 0.5f, bottom - 1).Rule(right - 0.5f, top + 1, right - 0.5f, bottom - 1);
                    break;
                case 2:
                    sketch.Dashes(left, top, right, top, 3, 2).Dashes(left, bottom, right, bottom, 3, 2)
                        .Dashes(left, top, left, bottom, 3, 2).Dashes(right, top, right, bottom, 3, 2);
                    break;
                default:
                    sketch.Rule(right, top, left, top).Rule(left, bottom, right, bottom).Rule(left, bottom, left, top).Rule(right, top, right, bottom);
                    break;
            }

            sketch.Text(text, left + 5 + random.Next(20), ((top + bottom) / 2) + random.Next(6));
        }

        return sketch;
    }

    /// <summary>The cells on the grid that is left when edges that no cell ends at are taken out.</summary>
    private static IEnumerable<(int Row, int Column, int EndRow, int EndColumn, string Text)> Used(
        List<(int Row, int Column, int EndRow, int EndColumn, string Text)> cells)
    {
        var rows = cells.SelectMany(c => new[] { c.Row, c.EndRow }).Distinct().Order().ToList();
        var columns = cells.SelectMany(c => new[] { c.Column, c.EndColumn }).Distinct().Order().ToList();
        return cells.Select(c => (rows.IndexOf(c.Row), columns.IndexOf(c.Column), rows.IndexOf(c.EndRow), columns.IndexOf(c.EndColumn), c.Text));
    }

    /// <summary>Words and rules anywhere, on a raster, so that some of them meet.</summary>
    private static PageContent Soup(Random random)
    {
        var sketch = new Sketch();
        for (var i = random.Next(80); i > 0; i--)
        {
            var word = random.Next(5) switch
            {
                0 => $"{random.Next(100_000) / 100m}",
                1 => "budget report",
                2 => "第3页",
                _ => new string((char)('一' + random.Next(500)), random.Next(1, 30)),
            };
            var size = random.Next(4) == 0 ? random.Next(5, 24) : 10;
            sketch.Text(word, random.Next(60) * 10, random.Next(80) * 10, size, random.Next(6) == 0, random.Next(12) == 0 ? (byte)random.Next(4) : (byte)0);
        }

        for (var i = random.Next(60); i > 0; i--)
        {
            var (x, y) = (random.Next(12) * 50, random.Next(16) * 50);
            sketch.Rule(x, y, random.Next(2) == 0 ? x : random.Next(12) * 50, random.Next(2) == 0 ? y : random.Next(16) * 50);
        }

        return sketch.Page();
    }
}
