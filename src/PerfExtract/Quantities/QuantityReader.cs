using PerfExtract.Documents;

namespace PerfExtract.Quantities;

/// <summary>Finds figures with their units and comparators in running text. Never throws, whatever the text.</summary>
public static class QuantityReader
{
    /// <summary>The quantity that begins exactly at <paramref name="at"/>, its comparator words too.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Quantity quantity) =>
        TryRead(text, at, QuantityWords.Default, whole: false, out quantity);

    /// <summary>The first quantity that begins at or after <paramref name="from"/>.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int from, out Quantity quantity) =>
        TryNext(text, from, QuantityWords.Default, out quantity);

    public static bool TryNext(ReadOnlySpan<char> text, int from, Lexicon.Lexicon lexicon, out Quantity quantity) =>
        TryNext(text, from, QuantityWords.Of(lexicon), out quantity);

    /// <summary>All quantities, left to right; none overlaps another.</summary>
    public static IReadOnlyList<Quantity> ReadAll(ReadOnlySpan<char> text) => ReadAll(text, Lexicon.Lexicon.Default);

    public static IReadOnlyList<Quantity> ReadAll(ReadOnlySpan<char> text, Lexicon.Lexicon lexicon)
    {
        var words = QuantityWords.Of(lexicon);
        List<Quantity>? found = null;
        for (var from = 0; TryNext(text, from, words, out var quantity); from = quantity.End)
        {
            (found ??= []).Add(quantity);
        }

        return found ?? [];
    }

    /// <summary>The whole text, but for white space around it, is one quantity: a cell. Here 三百五十 needs no unit.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out Quantity quantity) =>
        TryWhole(text, Lexicon.Lexicon.Default, out quantity);

    public static bool TryWhole(ReadOnlySpan<char> text, Lexicon.Lexicon lexicon, out Quantity quantity)
    {
        var end = text.TrimEnd().Length;
        var start = text.Length - text.TrimStart().Length;
        if (start < end && TryRead(text[..end], start, QuantityWords.Of(lexicon), whole: true, out quantity)
            && quantity.End == end)
        {
            return true;
        }

        quantity = default;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, QuantityWords words, bool whole, out Quantity quantity)
    {
        quantity = default;
        var figure = at;
        for (var passed = 0; figure < text.Length && !Digits.Beginning.Contains(text[figure]); passed++)
        {
            if (figure + 1 < text.Length && Digits.IsArabic(text[figure + 1])
                && (Digits.IsMinus(text[figure]) || text[figure] is '+' or '＋'))
            {
                figure++;
                break;
            }

            // No figure takes more: without the bound a line of <<<<<< would be gone through from each of its signs.
            if (passed == Affixes.MostBefore || !Affixes.TryPassBefore(text, figure, words, out var end))
            {
                return false;
            }

            figure = Digits.PassGap(text, end);
        }

        return figure < text.Length
            && FigureReading.TryRead(text, at, figure, words, whole, out quantity, out _)
            && quantity.Start == at;
    }

    private static bool TryNext(ReadOnlySpan<char> text, int from, QuantityWords words, out Quantity quantity)
    {
        for (var at = from; at < text.Length;)
        {
            var step = text[at..].IndexOfAny(Digits.Beginning);
            if (step < 0)
            {
                break;
            }

            at += step;
            if (FigureReading.TryRead(text, from, at, words, whole: false, out quantity, out var next))
            {
                return true;
            }

            at = Math.Max(next, at + 1);
        }

        quantity = default;
        return false;
    }
}
