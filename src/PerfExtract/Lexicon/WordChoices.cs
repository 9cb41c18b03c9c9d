namespace PerfExtract.Lexicon;

/// <summary>
/// A synonym with choices in braces stands for a word each: {年中|}追加{预算|资金|} is 年中追加预算 and five more. What a row of its own says
/// goes before: choices fill what no row holds.
/// </summary>
internal static class WordChoices
{
    private const char Opens = '{', Parts = '|', Closes = '}';

    /// <summary>The most words that one row may stand for: a slip of the hand would fill the memory with them.</summary>
    private const int MostWords = 2_000;

    public static IReadOnlyList<LexiconRow> Spread(IReadOnlyList<LexiconRow> rows)
    {
        if (!rows.Any(HasChoices))
        {
            return rows;
        }

        var spread = rows.Where(row => !HasChoices(row)).ToList();
        var own = spread.Select(row => Fold.Word(row.Word)).ToHashSet(StringComparer.Ordinal);
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(HasChoices))
        {
            foreach (var word in Words(row))
            {
                var folded = Fold.Word(word);
                if (folded.Length == 0)
                {
                    throw new LexiconException(row, "where nothing is chosen, nothing is left of the synonym");
                }

                if (!own.Contains(folded) && (chosen.TryAdd(folded, row.Code) || chosen[folded] != row.Code))
                {
                    // A word that two such rows give to two codes is refused as the list is made.
                    spread.Add(row with { Word = word });
                }
            }
        }

        return spread;
    }

    /// <summary>All the words that a row stands for; its own where it has no choices.</summary>
    internal static List<string> Words(LexiconRow row)
    {
        List<string> words = [""];
        for (var at = 0; at < row.Word.Length;)
        {
            var rest = row.Word.AsSpan(at);
            var opens = rest.IndexOfAny(Opens, Parts, Closes);
            if (opens != 0)
            {
                var plain = opens < 0 ? rest : rest[..opens];
                words = Longer(words, [plain.ToString()]);
                at += plain.Length;
                continue;
            }

            var length = rest.IndexOf(Closes);
            if (rest[0] != Opens || length < 0 || rest[1..length].Contains(Opens))
            {
                throw new LexiconException(row, "choices are written {one|other}, and not within one another");
            }

            words = Longer(words, rest[1..length].ToString().Split(Parts));
            at += length + 1;
            if (words.Count > MostWords)
            {
                throw new LexiconException(row, $"the choices make more than {MostWords} words");
            }
        }

        return words;
    }

    private static bool HasChoices(LexiconRow row) => row.Word.AsSpan().ContainsAny(Opens, Parts, Closes);

    private static List<string> Longer(List<string> words, string[] choices) => [.. words.SelectMany(word => choices.Select(choice => word + choice))];
}
