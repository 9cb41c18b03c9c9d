using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>An image within the content (8.9.7): BI, its entries, ID, its bytes, EI.</summary>
internal static class InlineImage
{
    /// <summary>After a true EI come operators: this many bytes are looked at for being text.</summary>
    private const int LookAhead = 12;

    /// <summary>Reads on from behind BI to behind EI; returns whether the image hides what lies under it.</summary>
    public static bool Skip(ref Lexer lexer)
    {
        bool mask = false;
        long width = 0, height = 0, bits = 8;
        int components = 1;
        bool encoded = false;
        string key = "";
        while (lexer.Read() && !lexer.IsKeyword("ID"u8))
        {
            string word = lexer.Kind is TokenKind.Name or TokenKind.Keyword ? Encoding.Latin1.GetString(lexer.Text) : "";
            if (lexer.Kind == TokenKind.Name && key.Length == 0)
            {
                key = word;
                continue;
            }

            switch (key)
            {
                case "W" or "Width":
                    width = lexer.Integer;
                    break;
                case "H" or "Height":
                    height = lexer.Integer;
                    break;
                case "BPC" or "BitsPerComponent":
                    bits = lexer.Integer;
                    break;
                case "IM" or "ImageMask":
                    mask = word == "true";
                    break;
                case "CS" or "ColorSpace":
                    components = word switch { "RGB" or "DeviceRGB" => 3, "CMYK" or "DeviceCMYK" => 4, _ => 1 };
                    break;
                case "F" or "Filter":
                    encoded = true;
                    break;
                default:
                    break;
            }

            SkipRest(ref lexer);
            key = "";
        }

        long row = ((width * components * (mask ? 1 : bits)) + 7) / 8;
        lexer.Position = FindEnd(lexer.Data, lexer.Position, encoded ? 0 : row * height);
        return !mask;
    }

    /// <summary>The rest of an array or dictionary whose first bracket was read.</summary>
    private static void SkipRest(ref Lexer lexer)
    {
        int open = lexer.Kind is TokenKind.ArrayStart or TokenKind.DictionaryStart ? 1 : 0;
        while (open > 0 && lexer.Read())
        {
            open += lexer.Kind switch
            {
                TokenKind.ArrayStart or TokenKind.DictionaryStart => 1,
                TokenKind.ArrayEnd or TokenKind.DictionaryEnd => -1,
                _ => 0,
            };
        }
    }

    /// <summary>Behind the EI that ends the image: set apart by white space and followed by what may be operators.</summary>
    private static int FindEnd(ReadOnlySpan<byte> data, int at, long length)
    {
        if (length > 0 && at + length < data.Length)
        {
            at += (int)length;
        }

        while (at < data.Length)
        {
            int found = data[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            at += found + 2;
            bool apart = (at < 3 || Characters.IsWhite(data[at - 3])) && (at == data.Length || Characters.IsWhite(data[at]));
            if (apart && IsText(data[at..Math.Min(at + LookAhead, data.Length)]))
            {
                return at;
            }
        }

        return data.Length;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            if (!Characters.IsWhite(b) && b is < (byte)' ' or > (byte)'~')
            {
                return false;
            }
        }

        return true;
    }
}
