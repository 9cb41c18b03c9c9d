using System.Text;
using System.Text.Unicode;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>A decoded text, the encoding it was read in, and how sure that choice is (0.5 is a coin's toss).</summary>
internal sealed record DecodedText(string Value, string Encoding, double Confidence, IReadOnlyList<Notice> Notices);

/// <summary>
/// Bytes to text: a byte-order mark decides; else strict decoding leaves out what cannot be, and the characters' likeliness
/// chooses among the rest.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Statistics settle within a few thousand characters; more would only cost time.</summary>
    private const int SampleBytes = 64 << 10;

    /// <summary>No encoding here needs more bytes for a character: so many may be missing at a sample's or a cut file's end.</summary>
    private const int LongestCharacter = 4;

    /// <summary>GB18030's pairs pass as one three-byte character about once in a hundred places.</summary>
    private const int FewestThrees = 32;

    /// <summary>Below this the runner-up was near: the reader is told.</summary>
    private const double Sure = 0.75;

    /// <summary>Bytes that hold no text decode too, as a heap of rare characters; any language's letters score more.</summary>
    private const double LeastLikely = 0.1;

    /// <summary>Damage up to a hundredth of the text is read around and said; more is no text.</summary>
    private const double BearableDamage = 0.01;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? wanted)
    {
        if (wanted is not null)
        {
            return As(bytes, TextEncodings.Named(wanted) ?? throw new ReadException(
                ReadErrors.UnknownEncoding, $"the encoding {wanted} is not known; known are utf-8, utf-16le, utf-16be, gb18030, big5"));
        }

        foreach (var encoding in TextEncodings.Marked)
        {
            if (encoding.Mark.Length > 0 && bytes.StartsWith(encoding.Mark))
            {
                return Whole(bytes, encoding, 1, []);
            }
        }

        return Guess(bytes);
    }

    private static DecodedText As(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        var decoded = Whole(bytes, encoding, 1, []);
        return decoded.Notices.Count == 0 || Damage(decoded.Value) <= BearableDamage
            ? decoded
            : throw new ReadException(ReadErrors.WrongEncoding, $"the text is not written in {encoding.Name}") { Format = "txt" };
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        if (sample.IsEmpty)
        {
            return Whole(bytes, TextEncodings.Utf8, 1, []);
        }

        if (IsSurelyUtf8(sample))
        {
            return Whole(bytes, TextEncodings.Utf8, 1, []);
        }

        var ranked = TextEncodings.Unmarked
            .Select((encoding, order) => (Encoding: encoding, order, Score: 0d))
            .ToArray();
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i].Score = TryDecode(sample, ranked[i].Encoding, out var text) ? Likeliness.Of(text, ranked[i].Encoding) : -1;
        }

        Array.Sort(ranked, (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.order.CompareTo(b.order));
        var (best, _, score) = ranked[0];
        if (score < LeastLikely)
        {
            return Damaged(bytes);
        }

        var second = Math.Max(0, ranked[1].Score);
        var confidence = Math.Round(score / (score + second), 2);
        var close = confidence < Sure
            ? [Notice.Warning("encoding-guess",
                $"the encoding was taken for {best.Name} (confidence {confidence:0.00}); {ranked[1].Encoding.Name} was near")]
            : Array.Empty<Notice>();
        return Whole(bytes, best, confidence, close);
    }

    /// <summary>Valid UTF-8 over so many three-byte characters, most of all that is no ASCII: no other encoding's text is that by chance.</summary>
    private static bool IsSurelyUtf8(ReadOnlySpan<byte> sample)
    {
        int wide = 0, threes = 0;
        foreach (var b in sample)
        {
            wide += b >= 0xC0 ? 1 : 0;
            threes += b is >= 0xE0 and <= 0xEF ? 1 : 0;
        }

        return threes >= FewestThrees && threes * 2 > wide && IsValidUtf8(sample);
    }

    private static bool IsValidUtf8(ReadOnlySpan<byte> sample)
    {
        for (var cut = 0; cut < LongestCharacter && cut <= sample.Length; cut++)
        {
            if (Utf8.IsValid(sample[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// From the first byte that is no ASCII: all before it reads the same in every encoding but UTF-16, whose pairs begin at even bytes.
    /// A text of ASCII alone has none.
    /// </summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)1, (byte)0x7F);
        return first < 0 ? [] : bytes.Slice(first & ~1, Math.Min(SampleBytes, bytes.Length - (first & ~1)));
    }

    /// <summary>Nothing decodes strictly: the encoding that leaves least behind, if that is little.</summary>
    private static DecodedText Damaged(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        TextEncoding? best = null;
        var least = BearableDamage;
        foreach (var encoding in TextEncodings.Unmarked)
        {
            var text = encoding.Lenient().GetString(sample);
            var damage = Damage(text);
            if (damage < least && Likeliness.Of(text, encoding) >= LeastLikely)
            {
                (best, least) = (encoding, damage);
            }
        }

        return best is null ? throw NoText() : Whole(bytes, best, 1 - least, []);
    }

    private static DecodedText Whole(ReadOnlySpan<byte> bytes, TextEncoding encoding, double confidence, IReadOnlyList<Notice> notices)
    {
        var body = encoding.Mark.Length > 0 && bytes.StartsWith(encoding.Mark) ? bytes[encoding.Mark.Length..] : bytes;
        if (TryStrict(body, encoding, out var strict))
        {
            return new(strict, encoding.Name, confidence, notices);
        }

        var text = encoding.Lenient().GetString(body);
        return new(text, encoding.Name, confidence,
            [.. notices, Notice.Warning("encoding-damage", $"some bytes mean nothing in {encoding.Name} and are shown as U+FFFD")]);
    }

    private static bool TryDecode(ReadOnlySpan<byte> sample, TextEncoding encoding, out string text)
    {
        for (var cut = 0; cut < LongestCharacter && cut <= sample.Length; cut++)
        {
            if (TryStrict(sample[..^cut], encoding, out text))
            {
                return true;
            }
        }

        text = "";
        return false;
    }

    private static bool TryStrict(ReadOnlySpan<byte> bytes, TextEncoding encoding, out string text)
    {
        try
        {
            text = encoding.Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static double Damage(string text) => text.Length == 0 ? 0 : (double)text.AsSpan().Count('\uFFFD') / text.Length;

    private static ReadException NoText() =>
        new(ReadErrors.UnknownFormat, "this is neither a Word document nor a PDF file nor a readable text");
}
