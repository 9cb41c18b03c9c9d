using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>
/// Whether a third party wrote the report: it signed, the cover names it as the 评价机构, or the text says that it was commissioned
/// (受…委托) and speaks as a company.
/// </summary>
internal sealed class ThirdParty(Lexicon.Lexicon lexicon)
{
    /// <summary>受云岭县财政局绩效评价中心委托 and its like.</summary>
    private const int LongestClient = 40;

    private static readonly CharSet s_stops = new("，。；,;：:");

    private readonly Lexicon.WordList _names = lexicon["evaluator-names"];
    private readonly Lexicon.WordList _cues = lexicon["evaluations"];

    public bool IsAuthor(IReadOnlyList<HeadLine> lines, IReadOnlyList<FormField> fields, Signature signature, out Place? place)
    {
        foreach (var field in fields)
        {
            if (field.Code == "author" && IsCompany(field.Value))
            {
                place = field.Place;
                return true;
            }
        }

        place = signature.Organization?.Place;
        if (signature.Organization is { } signed && IsCompany(signed.Text))
        {
            return true;
        }

        foreach (var line in lines)
        {
            if ((Commission(line) ?? Commissioned(line)) is { } commission)
            {
                place = commission;
                return true;
            }
        }

        place = null;
        return false;
    }

    private Place? Commission(HeadLine line)
    {
        var text = line.Text.AsSpan();
        for (var from = 0; text[from..].IndexOf('受') is >= 0 and var step;)
        {
            var at = from + step;
            var client = text.Slice(at, Math.Min(LongestClient, text.Length - at));
            var given = client.IndexOf("委托");
            if (given > 1 && client[..given].IndexOfAny("，。；,;") < 0 && (HasAgent(text[(at + given)..]) || IsCompany(Before(text, at))))
            {
                return line.Place.Slice(at, at + given + 2);
            }

            from = at + 1;
        }

        return null;
    }

    /// <summary>北方会计师事务所（普通合伙）|受县财政局委托: who was commissioned may stand before.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int commission)
    {
        var before = text[..commission];
        return before[(before.LastIndexOfAny(s_stops) + 1)..];
    }

    /// <summary>县财政局委托北方会计师事务所对…开展绩效评价: the client tells whom it commissioned, at the report's beginning.</summary>
    private Place? Commissioned(HeadLine line)
    {
        var text = line.Text.AsSpan();
        var at = text.IndexOf("委托");
        if (at < 1 || text.IndexOf("评价") < at)
        {
            return null;
        }

        var rest = text[at..];
        rest = rest[..Math.Min(LongestClient, rest.Length)];
        return rest.IndexOf('对') is > 2 and var end && (IsCompany(rest[2..end].Trim()) || HasAgent(rest[..end]))
            ? line.Place.Slice(at, at + end)
            : null;
    }

    private bool HasAgent(ReadOnlySpan<char> text)
    {
        foreach (var word in _cues.FindAll(text))
        {
            if (word.Code == "agent")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCompany(ReadOnlySpan<char> name)
    {
        for (var at = 0; _names.TryNext(name, at, out var word); at = word.End)
        {
            if (word.Code == "holds" || word.End == name.Length)
            {
                return true;
            }
        }

        return false;
    }
}
