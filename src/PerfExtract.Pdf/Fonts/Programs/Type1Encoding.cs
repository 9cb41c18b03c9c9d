using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>The encoding that a Type 1 font program states in its clear part: `dup 65 /A put` after /Encoding.</summary>
internal static class Type1Encoding
{
    /// <summary>Glyph names by code; null where the program has the standard encoding or says none.</summary>
    public static string?[]? Read(ReadOnlySpan<byte> program)
    {
        int at = program.IndexOf("/Encoding"u8);
        if (at < 0)
        {
            return null;
        }

        var lexer = new Lexer(program, at + "/Encoding"u8.Length);
        var codes = new string?[256];
        long code = -1;
        bool any = false;
        while (lexer.Read())
        {
            switch (lexer.Kind)
            {
                case TokenKind.Integer:
                    code = lexer.Integer;
                    break;
                case TokenKind.Name when code is >= 0 and < 256:
                    codes[code] = Encoding.Latin1.GetString(lexer.Text);
                    code = -1;
                    any = true;
                    break;
                case TokenKind.Keyword when lexer.IsKeyword("def"u8) || lexer.IsKeyword("readonly"u8)
                    || lexer.IsKeyword("eexec"u8) || lexer.IsKeyword("StandardEncoding"u8):
                    return any ? codes : null;
                case TokenKind.Keyword when lexer.Text[0] == '#' && code is 8 or 10 or 16:
                    code = ReadRadix(lexer.Text[1..], (int)code);
                    break;
                default:
                    break;
            }
        }

        return any ? codes : null;
    }

    /// <summary>`8#101`: a code written in another base; -1 for what is none.</summary>
    private static int ReadRadix(ReadOnlySpan<byte> digits, int radix)
    {
        int value = 0;
        foreach (byte b in digits)
        {
            int digit = Characters.Hex(b);
            if (digit < 0 || digit >= radix || value > byte.MaxValue)
            {
                return -1;
            }

            value = (value * radix) + digit;
        }

        return value;
    }
}
