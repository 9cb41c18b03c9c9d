namespace PerfExtract.Lexicon;

/// <summary>One synonym of one list, and where it was read.</summary>
public sealed record LexiconRow(string List, string Code, string Word, string Source, int Line)
{
    /// <summary>List, code, synonym, and whatever follows.</summary>
    private const int MostColumns = 4;

    /// <summary>A user's own rows, each led by its list.</summary>
    internal static IEnumerable<LexiconRow> ReadOverlay(TextReader reader, string source)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!IsRemark(line))
            {
                yield return Of(line, source, number);
            }
        }
    }

    internal static bool IsRemark(ReadOnlySpan<char> line) => line.IsEmpty || line[0] == '#';

    /// <summary>The columns of a line, without the white space around them.</summary>
    /// <param name="named">The row is led by its list.</param>
    internal static void Parse(
        ReadOnlySpan<char> line, bool named, string source, int number,
        out ReadOnlySpan<char> list, out ReadOnlySpan<char> code, out ReadOnlySpan<char> word)
    {
        Span<Range> columns = stackalloc Range[MostColumns];
        var count = line.Split(columns, '\t');
        var first = named ? 1 : 0;
        if (count < first + 2)
        {
            throw new LexiconException(source, number, $"expected {(named ? "list, " : "")}code, synonym, note, parted by tabs");
        }

        list = named ? line[columns[0]].Trim() : default;
        code = line[columns[first]].Trim();
        word = line[columns[first + 1]].Trim();
        if (code.IsEmpty || !Fold.HasInk(word))
        {
            throw new LexiconException(source, number, "the code or the synonym is empty");
        }
    }

    private static LexiconRow Of(ReadOnlySpan<char> line, string source, int number)
    {
        Parse(line, true, source, number, out var list, out var code, out var word);
        return new LexiconRow(list.ToString(), code.ToString(), word.ToString(), source, number);
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
