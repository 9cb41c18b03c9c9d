using System.Buffers;
using System.Text.Encodings.Web;
using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Outputs.Json;

/// <summary>
/// Escapes what JSON must escape and what steers a terminal, nothing else. The framework's relaxed encoder was not taken because it
/// still writes rare Chinese characters (outside the basic plane) and private-use ones as \u pairs.
/// </summary>
public sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    public static readonly PlainEncoder Instance = new();

    /// <summary>U+2028/9, among the steering ones, end a line in some readers of NDJSON.</summary>
    private static readonly CharSet s_escaped = new(Steering.All + "\"\\");

    /// <summary>The longest escape of one UTF-16 unit: \uXXXX.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' or (>= 0xD800 and <= 0xDFFF) => true,
        _ => unicodeScalar <= char.MaxValue && Steering.Is((char)unicodeScalar),
    };

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var at = 0;
        while (MaybeEscaped(span[at..]) is >= 0 and var step)
        {
            at += step;
            if (Rune.DecodeFromUtf16(span[at..], out var rune, out var units) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            at += units;
        }

        return -1;
    }

    /// <summary>A surrogate may be half of a character.</summary>
    private static int MaybeEscaped(ReadOnlySpan<char> text)
    {
        var escaped = text.IndexOfAny(s_escaped);
        var surrogate = text[..(escaped < 0 ? text.Length : escaped)].IndexOfAnyInRange('\uD800', '\uDFFF');
        return surrogate < 0 ? escaped : surrogate;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> target = new(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => $"\\u{unicodeScalar:x4}",
        };
        numberOfCharactersWritten = escape.Length;
        return escape.TryCopyTo(target);
    }
}
