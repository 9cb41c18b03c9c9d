using System.Text.RegularExpressions;
using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Sources;

/// <summary>
/// A sample's source, in a small Markdown: <c># title</c>, <c>> subtitle</c>, <c>## 一、heading</c> (one # more a level;
/// <c>##* </c> for a number that Word counts), <c>!caption</c>, <c>>> right-aligned</c>, <c>^ footnote</c>, <c>---</c> for a page's
/// end, <c>| a | b |</c> a table's row with <c>&lt;</c> and <c>^</c> for merged cells, <c>@flat</c> or <c>@spaces</c> before a table for how the
/// text file tells it. Within a cell and a paragraph <c>\n</c> breaks the line. All else is a paragraph.
/// </summary>
public static partial class SourceParser
{
    public static Report Parse(string source)
    {
        var pieces = new List<Piece>();
        var rows = new List<IReadOnlyList<string>>();
        var look = GridLook.Tabs;
        foreach (var raw in source.Split('\n'))
        {
            var line = raw.TrimEnd('\r').Trim();
            if (line.StartsWith('|'))
            {
                rows.Add([.. line.Trim('|').Split('|').Select(cell => Lines(cell.Trim().Replace("\\_", "　", StringComparison.Ordinal)))]);
                continue;
            }

            if (rows.Count > 0)
            {
                pieces.Add(new Grid([.. rows], look));
                rows.Clear();
                look = GridLook.Tabs;
            }

            if (line.StartsWith('@'))
            {
                look = line == "@flat" ? GridLook.Flat : GridLook.Spaces;
            }
            else if (line.Length > 0)
            {
                pieces.Add(PieceOf(line));
            }
        }

        if (rows.Count > 0)
        {
            pieces.Add(new Grid(rows, look));
        }

        return new Report(pieces);
    }

    private static Piece PieceOf(string line) => line switch
    {
        "---" => new PageEnd(),
        _ when line.StartsWith("##", StringComparison.Ordinal) => HeadingOf(line),
        _ when line.StartsWith("# ", StringComparison.Ordinal) => new Line(Lines(line[2..]), LineLook.Title),
        _ when line.StartsWith(">> ", StringComparison.Ordinal) => new Line(line[3..], LineLook.Right),
        _ when line.StartsWith("> ", StringComparison.Ordinal) => new Line(line[2..], LineLook.Subtitle),
        _ when line.StartsWith('!') => new Line(line[1..], LineLook.Caption),
        _ when line.StartsWith("^ ", StringComparison.Ordinal) => new Line(line[2..], LineLook.Footnote),
        _ => new Line(Lines(line)),
    };

    private static Heading HeadingOf(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count() - 1;
        var isAutomatic = line[level + 1] == '*';
        var text = line[(isAutomatic ? level + 2 : level + 1)..].Trim();
        var length = Number().Match(text).Length;
        return new Heading(level, text[..length], text[length..], isAutomatic);
    }

    /// <summary>一、 （二） 第三部分 1. 1.2 (3) ①; not 一季度, 2021年.</summary>
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]+[部章节]分?\s*|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+(?:\.\d+)*[.、．]|[①-⑳])", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    private static string Lines(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
