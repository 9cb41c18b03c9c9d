namespace PerfExtract.Lexicon;

/// <summary>One synonym of one list, and where it was read.</summary>
public sealed record LexiconRow(string List, string Code, string Word, string Source, int Line)
{
    /// <summary>List, code, synonym, and whatever follows.</summary>
    private const int MostColumns = 4;

    internal static IEnumerable<LexiconRow> ReadList(TextReader reader, string list) => Read(reader, list + ".tsv", list);

    internal static IEnumerable<LexiconRow> ReadOverlay(TextReader reader, string source) => Read(reader, source, null);

    /// <param name="list">The list that all rows are of; null where each names its own.</param>
    private static IEnumerable<LexiconRow> Read(TextReader reader, string source, string? list)
    {
        var code = "";
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var row = Parse(line, list, code, source, number);
                code = row.Code;
                yield return row;
            }
        }
    }

    /// <param name="lastCode">Most rows have the code of the row before: the same string serves them all.</param>
    private static LexiconRow Parse(ReadOnlySpan<char> line, string? list, string lastCode, string source, int number)
    {
        Span<Range> columns = stackalloc Range[MostColumns];
        var count = line.Split(columns, '\t');
        var first = list is null ? 1 : 0;
        if (count < first + 2)
        {
            throw new LexiconException(source, number, $"expected {(list is null ? "list, " : "")}code, synonym, note, parted by tabs");
        }

        var code = line[columns[first]].Trim();
        var row = new LexiconRow(
            list ?? line[columns[0]].Trim().ToString(), code.SequenceEqual(lastCode) ? lastCode : code.ToString(),
            line[columns[first + 1]].Trim().ToString(), source, number);
        return row.Code.Length > 0 && Fold.HasInk(row.Word) ? row : throw new LexiconException(row, "the code or the synonym is empty");
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
