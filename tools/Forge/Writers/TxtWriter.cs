using System.Text;
using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>Reports as plain texts, as they come out of a word processor or off a page.</summary>
public static class TxtWriter
{
    private const int SpacesBetween = 4;

    public static byte[] Write(Report report, TxtLook look)
    {
        var lines = new List<string>();
        foreach (var piece in report.Pieces)
        {
            Add(lines, piece, look);
        }

        return Encode(string.Join('\n', Paged(lines, look.PageLines)) + "\n", look.Encoding);
    }

    private static void Add(List<string> lines, Piece piece, TxtLook look)
    {
        switch (piece)
        {
            case Heading heading:
                AddParagraph(lines, heading.Number + heading.Title, look, indents: false);
                break;
            case Line line:
                AddParagraph(lines, line.Text, look, indents: look.Indents && line.Look == LineLook.Body);
                break;
            case Grid { Look: GridLook.Flat } grid:
                foreach (var cell in grid.Rows.SelectMany(row => row).Where(cell => cell.Length > 0 && !Grid.IsMerged(cell)))
                {
                    lines.AddRange(cell.Split('\n'));
                }

                AddGap(lines, look);
                break;
            case Grid { Look: GridLook.Spaces } grid:
                lines.AddRange(Spaced(grid));
                AddGap(lines, look);
                break;
            case PageEnd:
                lines.Add("\f");
                break;
            case Grid grid:
                lines.AddRange(grid.Rows.Select(row => string.Join('\t', row.Select(Shown))));
                AddGap(lines, look);
                break;
        }
    }

    private static string Shown(string cell) => Grid.IsMerged(cell) ? "" : cell.Replace('\n', ' ');

    private static void AddParagraph(List<string> lines, string text, TxtLook look, bool indents)
    {
        var whole = indents ? "　　" + text : text;
        foreach (var part in whole.Split('\n'))
        {
            var at = 0;
            for (; look.Wrap > 0 && part.Length - at > look.Wrap; at += look.Wrap)
            {
                lines.Add(part.Substring(at, look.Wrap));
            }

            lines.Add(part[at..]);
        }

        AddGap(lines, look);
    }

    private static void AddGap(List<string> lines, TxtLook look)
    {
        if (look.BlankLines)
        {
            lines.Add("");
        }
    }

    /// <summary>Columns set apart by spaces; a character of the East is as wide as two of the West.</summary>
    private static IEnumerable<string> Spaced(Grid grid)
    {
        var widths = new int[grid.Rows.Max(row => row.Count)];
        foreach (var row in grid.Rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                widths[column] = Math.Max(widths[column], Width(Shown(row[column])));
            }
        }

        foreach (var row in grid.Rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Count; column++)
            {
                var cell = Shown(row[column]);
                line.Append(cell).Append(' ', widths[column] - Width(cell) + SpacesBetween);
            }

            yield return line.ToString().TrimEnd();
        }
    }

    private static int Width(string text) => text.Sum(c => c < 0x2E80 ? 1 : 2);

    private static IEnumerable<string> Paged(List<string> lines, int pageLines)
    {
        var page = 1;
        for (var i = 0; i < lines.Count; i++)
        {
            yield return lines[i];
            if (pageLines > 0 && (i + 1) % pageLines == 0)
            {
                yield return $"- {page++} -\f";
            }
        }
    }

    private static byte[] Encode(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return encoding switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "utf-8" => Encoding.UTF8.GetBytes(text),
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };
    }
}
