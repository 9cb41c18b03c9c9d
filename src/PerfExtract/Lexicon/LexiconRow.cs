namespace PerfExtract.Lexicon;

/// <summary>One synonym of one list, and where it was read.</summary>
public sealed record LexiconRow(string List, string Code, string Word, string Source, int Line)
{
    internal static IEnumerable<LexiconRow> ReadList(TextReader reader, string list) =>
        Read(reader, list + ".tsv", columns => columns.Length >= 2 ? (list, columns[0], columns[1]) : null, "code, synonym, note");

    internal static IEnumerable<LexiconRow> ReadOverlay(TextReader reader, string source) =>
        Read(reader, source, columns => columns.Length >= 3 ? (columns[0], columns[1], columns[2]) : null, "list, code, synonym, note");

    private static IEnumerable<LexiconRow> Read(
        TextReader reader, string source, Func<string[], (string List, string Code, string Word)?> split, string shape)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = split(line.Split('\t')) is { } parts
                ? new LexiconRow(parts.List.Trim(), parts.Code.Trim(), parts.Word.Trim(), source, number)
                : throw new LexiconException(source, number, $"expected {shape}, parted by tabs");
            if (row.Code.Length == 0 || Fold.Word(row.Word).Length == 0)
            {
                throw new LexiconException(row, "the code or the synonym is empty");
            }

            yield return row;
        }
    }
}

/// <summary>A row that cannot be taken, with its file and line.</summary>
public sealed class LexiconException(string source, int line, string problem) : Exception($"{source}:{line}: {problem}")
{
    public LexiconException(LexiconRow row, string problem)
        : this(row.Source, row.Line, problem)
    {
    }
}
