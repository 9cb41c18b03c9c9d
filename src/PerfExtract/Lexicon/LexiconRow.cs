namespace PerfExtract.Lexicon;

/// <summary>One synonym of one list, and where it was read.</summary>
public sealed record LexiconRow(string List, string Code, string Word, string Source, int Line)
{
    /// <summary>List, code, synonym, and whatever follows.</summary>
    private const int MostColumns = 4;

    /// <summary>The rows of a built-in list, which is what its file is called.</summary>
    internal static IEnumerable<LexiconRow> ReadList(string name, string extension, TextReader reader) => Read(reader, name, name + extension);

    /// <summary>A user's own rows, each led by its list.</summary>
    internal static IEnumerable<LexiconRow> ReadOverlay(TextReader reader, string source) => Read(reader, null, source);

    private static IEnumerable<LexiconRow> Read(TextReader reader, string? list, string source)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Of(line, list, source, number);
            }
        }
    }

    /// <summary>The columns of a line, without the white space around them.</summary>
    private static LexiconRow Of(string line, string? list, string source, int number)
    {
        var columns = line.Split('\t', MostColumns, StringSplitOptions.TrimEntries);
        var first = list is null ? 1 : 0;
        if (columns.Length < first + 2)
        {
            throw new LexiconException(source, number, $"expected {(list is null ? "list, " : "")}code, synonym, note, parted by tabs");
        }

        var row = new LexiconRow(list ?? columns[0], columns[first], columns[first + 1], source, number);
        return row.Code.Length > 0 && Fold.HasInk(row.Word) ? row : throw new LexiconException(source, number, "the code or the synonym is empty");
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
