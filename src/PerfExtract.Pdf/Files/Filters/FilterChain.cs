namespace PerfExtract.Pdf.Files.Filters;

/// <summary>Undoes the filters of a stream in their order. An image's own coding is left as it is.</summary>
internal static class FilterChain
{
    /// <summary>Writers use one or two; a long chain can only be meant to make the reader work.</summary>
    private const int LongestChain = 8;

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> bytes, PdfDictionary dictionary, Budget budget)
    {
        PdfObject filters = First(dictionary, "Filter", "F"), parameters = First(dictionary, "DecodeParms", "DP");
        if (filters.Name is { } single)
        {
            return Undo(single, bytes, parameters.Dictionary ?? parameters.Array?.GetDictionary(0), budget, out _);
        }

        if (filters.Array is not { Count: > 0 and <= LongestChain } names)
        {
            return bytes;
        }

        for (int i = 0; i < names.Count; i++)
        {
            PdfDictionary? own = parameters.Array?.GetDictionary(i) ?? (names.Count == 1 ? parameters.Dictionary : null);
            bytes = Undo(names.GetName(i), bytes, own, budget, out bool undone);
            if (!undone)
            {
                break;
            }
        }

        return bytes;
    }

    /// <summary>The short keys are those of inline images; /F of a stream is a file name, never a name or an array of names.</summary>
    private static PdfObject First(PdfDictionary dictionary, string key, string shortKey) =>
        dictionary[key] is { IsNull: false } value ? value : dictionary[shortKey];

    private static ReadOnlyMemory<byte> Undo(
        string? filter, ReadOnlyMemory<byte> bytes, PdfDictionary? parameters, Budget budget, out bool undone)
    {
        undone = true;
        if (filter is not ("FlateDecode" or "Fl" or "LZWDecode" or "LZW" or "ASCII85Decode" or "A85" or "ASCIIHexDecode" or "AHx"
            or "RunLengthDecode" or "RL"))
        {
            // Crypt is undone before the chain; all others hold a picture.
            undone = filter == "Crypt";
            return bytes;
        }

        var output = new Output(budget.Room(bytes.Length), Expected(filter, bytes.Length));
        bool whole = true;
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                whole = Flate.Decode(bytes, output);
                break;
            case "LZWDecode" or "LZW":
                whole = Lzw.Decode(bytes.Span, parameters?.GetInteger("EarlyChange", 1) == 0 ? 0 : 1, output);
                break;
            case "ASCII85Decode" or "A85":
                Ascii.Decode85(bytes.Span, output);
                break;
            case "ASCIIHexDecode" or "AHx":
                Ascii.DecodeHex(bytes.Span, output);
                break;
            default:
                RunLength.Decode(bytes.Span, output);
                break;
        }

        budget.Inflated(output.Length);
        if (!whole)
        {
            budget.NoteDamage();
        }

        bool predicts = filter is "FlateDecode" or "Fl" or "LZWDecode" or "LZW";
        return predicts && parameters is not null ? Predictor.Undo(output.Memory, parameters) : output.Memory;
    }

    /// <summary>A first guess that seldom has to grow: drawn pages deflate to a quarter or less.</summary>
    private static int Expected(string filter, int encoded) => filter switch
    {
        "ASCII85Decode" or "A85" or "ASCIIHexDecode" or "AHx" => encoded,
        _ => (int)Math.Min(encoded * 4L, int.MaxValue),
    };
}
