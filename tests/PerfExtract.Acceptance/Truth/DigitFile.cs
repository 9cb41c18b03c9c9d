using System.Text;
using System.Text.RegularExpressions;
using PerfExtract.Fuzz.Mutations.Zip;

namespace PerfExtract.Acceptance.Truth;

/// <summary>A sample whose digits can be changed one at a time in the file itself.</summary>
internal sealed partial class DigitFile
{
    private const string MainPart = "word/document.xml";

    private readonly List<ZipPart>? _parts;
    private readonly string _text;

    private readonly Encoding _encoding;

    private DigitFile(string text, Encoding encoding, List<ZipPart>? parts, IReadOnlyList<int> digits) =>
        (_text, _encoding, _parts, Digits) = (text, encoding, parts, digits);

    /// <summary>Where in the file's text its digits stand.</summary>
    public IReadOnlyList<int> Digits { get; }

    public static DigitFile Of(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            var drawn = Encoding.Latin1.GetString(bytes);
            var codes = DrawnText().Matches(drawn).SelectMany(match => Enumerable.Range(0, match.Groups[1].Length / CodeLength).Select(i => match.Groups[1].Index + (i * CodeLength)));
            return new DigitFile(drawn, Encoding.Latin1, null, [.. codes.Where(at => IsDigit(drawn.AsSpan(at, CodeLength))).Select(at => at + CodeLength - 1)]);
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            var plain = Encoding.UTF8.GetString(bytes);
            return new DigitFile(plain, Encoding.UTF8, null, [.. Enumerable.Range(0, plain.Length).Where(at => char.IsAsciiDigit(plain[at]))]);
        }

        var parts = ZipText.Read(bytes).ConvertAll(part => part with { Stored = true });
        var xml = Encoding.UTF8.GetString(parts.Find(part => part.Name == MainPart)!.Data);
        var digits = WordText().Matches(xml).SelectMany(match => Enumerable.Range(match.Groups[1].Index, match.Groups[1].Length)).Where(at => char.IsAsciiDigit(xml[at]));
        return new DigitFile(xml, Encoding.UTF8, parts, [.. digits]);
    }

    public char At(int digit) => _text[digit];

    public byte[] With(int digit, char other)
    {
        var bytes = _encoding.GetBytes(string.Concat(_text.AsSpan(0, digit), [other], _text.AsSpan(digit + 1)));
        return _parts is null ? bytes : ZipText.Write(_parts.ConvertAll(part => part.Name == MainPart ? part with { Data = bytes } : part));
    }

    /// <summary>A character in a string of UTF-16, written in sixteens; the last of a digit's is the digit itself.</summary>
    private const int CodeLength = 4;

    private static bool IsDigit(ReadOnlySpan<char> code) => code.StartsWith("003") && char.IsAsciiDigit(code[^1]);

    [GeneratedRegex("<([0-9A-F]+)> Tj")]
    private static partial Regex DrawnText();

    [GeneratedRegex("<w:t(?: [^>]*)?>([^<]*)</w:t>")]
    private static partial Regex WordText();
}
