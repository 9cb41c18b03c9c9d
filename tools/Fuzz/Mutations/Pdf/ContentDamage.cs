namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>A page's content, or a code table, with words taken out, doubled, moved, or put in the place of others.</summary>
internal static class ContentDamage
{
    private const int MostChanges = 8, LongestRange = 60;

    public static string Of(string content, Random random)
    {
        var tokens = PdfTokens.Of(content);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && tokens.Count > 0; changes--)
        {
            Change(tokens, random);
        }

        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        var length = Math.Min(random.Next(1, LongestRange), tokens.Count - at);
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveRange(at, length);
                break;
            case 1:
                var range = tokens.GetRange(at, length);
                for (var copies = random.Next(40) == 0 ? random.Next(2_000) : random.Next(1, 4); copies > 0; copies--)
                {
                    tokens.InsertRange(at, range);
                }

                break;
            case 2:
                var moved = tokens.GetRange(at, length);
                tokens.RemoveRange(at, length);
                tokens.InsertRange(random.Next(tokens.Count + 1), moved);
                break;
            case 3 or 4 when tokens.FindIndex(at, PdfTokens.IsNumber) is >= 0 and var number:
                tokens[number] = HostileWords.Number(random);
                break;
            case 5 when tokens.FindIndex(at, PdfTokens.IsWord) is >= 0 and var word:
                tokens[word] = HostilePdfWords.Operator(random);
                break;
            case 6 when tokens.FindIndex(at, PdfTokens.IsString) is >= 0 and var text:
                tokens[text] = HostilePdfWords.String(random);
                break;
            default:
                tokens.Insert(at, HostilePdfWords.Drawing(random));
                break;
        }
    }
}
