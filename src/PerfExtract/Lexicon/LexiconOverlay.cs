namespace PerfExtract.Lexicon;

/// <summary>
/// A user's own rows: list, code, synonym, note. Each is checked as it is read, so that the first that cannot be taken is named by
/// its line: the list is one, the code is one of its codes, the synonym is a word.
/// </summary>
internal static class LexiconOverlay
{
    /// <summary>The longest word of the built-in lists has some thirty characters.</summary>
    private const int LongestWord = 100;

    public static IReadOnlyList<LexiconRow> Read(TextReader rows, string source)
    {
        var codes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var read = new List<LexiconRow>();
        foreach (var row in LexiconRow.ReadOverlay(rows, source))
        {
            if (!codes.TryGetValue(row.List, out var known))
            {
                codes[row.List] = known = CodesOf(row);
            }

            if (!known.Contains(row.Code))
            {
                throw new LexiconException(row, $"“{row.Code}” is no code of {row.List}; perfextract vocabulary lists them");
            }

            if (row.Word.Length > LongestWord)
            {
                throw new LexiconException(row, $"the synonym has {row.Word.Length} characters, more than the {LongestWord} that a word may have");
            }

            if (row.Word.Any(char.IsControl))
            {
                throw new LexiconException(row, "the synonym holds a control character");
            }

            read.Add(row);
        }

        return read;
    }

    private static HashSet<string> CodesOf(LexiconRow row) => Lexicon.Names.Contains(row.List)
        ? Lexicon.Default[row.List].Codes.ToHashSet(StringComparer.Ordinal)
        : throw new LexiconException(row, $"no word list is named {row.List}; there are {string.Join(", ", Lexicon.Names)}");
}
