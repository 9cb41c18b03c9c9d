using System.Text;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>
/// Reads CMap streams, of which real ones are sloppy: counts are wrong, ends are missing, strings touch each other,
/// values have one byte or an odd number of digits. What stands between a `begin` and the next word counts.
/// </summary>
internal static class CMapReader
{
    /// <summary>A code has four bytes at most; more text than a ligature's for one code is no character's.</summary>
    private const int MostTextBytes = 64;

    /// <summary>CMaps may name a CMap that names a CMap; real ones stop at two.</summary>
    private const int MostBases = 8;

    private enum Section
    {
        None,
        Spaces,
        TextSingles,
        TextRanges,
        CidSingles,
        CidRanges,
    }

    public static CMap Read(PdfStream stream) => Read(stream, 0);

    public static CMap Read(ReadOnlySpan<byte> data)
    {
        var map = new CMap();
        var lexer = new Lexer(data);
        var section = Section.None;
        string? name = null;
        bool modeFollows = false;
        while (lexer.Read())
        {
            switch (lexer.Kind)
            {
                case TokenKind.Name:
                    name = Encoding.Latin1.GetString(lexer.Text);
                    modeFollows = name == "WMode";
                    break;
                case TokenKind.Integer when modeFollows:
                    map.Vertical = lexer.Integer == 1;
                    modeFollows = false;
                    break;
                case TokenKind.Keyword:
                    section = SectionOf(lexer.Text);
                    if (lexer.IsKeyword("usecmap"u8))
                    {
                        map.Base = name;
                    }

                    break;
                case TokenKind.String when section != Section.None:
                    ReadEntry(map, section, ref lexer);
                    break;
                default:
                    break;
            }
        }

        return map;
    }

    private static CMap Read(PdfStream stream, int depth)
    {
        CMap map = Read(stream.Decode().Span);
        map.Vertical |= stream.Dictionary.GetInteger("WMode") == 1;
        PdfObject under = stream.Dictionary["UseCMap"];
        if (under.Stream is { } other && depth < MostBases)
        {
            map.AddAll(Read(other, depth + 1));
        }
        else if (under.Name is { } name)
        {
            map.Base = name;
        }

        return map;
    }

    private static Section SectionOf(ReadOnlySpan<byte> word) => word switch
    {
        _ when word.SequenceEqual("begincodespacerange"u8) => Section.Spaces,
        _ when word.SequenceEqual("beginbfchar"u8) => Section.TextSingles,
        _ when word.SequenceEqual("beginbfrange"u8) => Section.TextRanges,
        _ when word.SequenceEqual("begincidchar"u8) => Section.CidSingles,
        _ when word.SequenceEqual("begincidrange"u8) => Section.CidRanges,
        _ => Section.None,
    };

    private static void ReadEntry(CMap map, Section section, ref Lexer lexer)
    {
        int length = lexer.Text.Length;
        uint low = Code(lexer.Text);
        uint high = low;
        if (section is Section.Spaces or Section.TextRanges or Section.CidRanges)
        {
            if (!lexer.Read() || lexer.Kind != TokenKind.String)
            {
                return;
            }

            high = Code(lexer.Text);
        }

        if (section == Section.Spaces)
        {
            if (length is >= 1 and <= 4)
            {
                map.AddSpace(new CodeSpace(length, low, high));
            }

            return;
        }

        if (!lexer.Read())
        {
            return;
        }

        if (section is Section.CidSingles or Section.CidRanges)
        {
            if (lexer.Kind == TokenKind.Integer)
            {
                map.AddCids(low, high, (uint)Math.Clamp(lexer.Integer, 0, ushort.MaxValue));
            }
        }
        else if (lexer.Kind == TokenKind.ArrayStart)
        {
            ReadTexts(map, low, high, ref lexer);
        }
        else
        {
            AddText(map, low, high, lexer);
        }
    }

    private static void ReadTexts(CMap map, uint low, uint high, ref Lexer lexer)
    {
        for (uint code = low; lexer.Read() && lexer.Kind is TokenKind.String or TokenKind.Name; code++)
        {
            if (code <= high && code >= low)
            {
                AddText(map, code, code, lexer);
            }
        }
    }

    /// <summary>The value of a run of codes: UTF-16 whose last character counts up, or a glyph's name.</summary>
    private static void AddText(CMap map, uint low, uint high, in Lexer lexer)
    {
        ReadOnlySpan<byte> value = lexer.Text;
        if (lexer.Kind == TokenKind.Name)
        {
            if (GlyphNames.ToText(Encoding.Latin1.GetString(value)) is { } named)
            {
                map.AddText(low, named);
            }

            return;
        }

        if (lexer.Kind != TokenKind.String || value.Length is 0 or > MostTextBytes)
        {
            return;
        }

        string text = value.Length == 1
            ? CharacterText.Of((char)value[0])
            : Encoding.BigEndianUnicode.GetString(value[..(value.Length & ~1)]);
        if (text.Length == 1)
        {
            map.AddCharacters(low, high, text[0]);
        }
        else if (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]))
        {
            map.AddCharacters(low, high, (uint)char.ConvertToUtf32(text[0], text[1]));
        }
        else
        {
            // A run of ligatures counts up in its last character; a longer run than a byte's is no such run.
            for (uint i = 0; i <= high - low && high >= low && i <= byte.MaxValue; i++)
            {
                map.AddText(low + i, text[..^1] + (char)(text[^1] + i));
            }
        }
    }

    private static uint Code(ReadOnlySpan<byte> bytes)
    {
        uint code = 0;
        foreach (byte b in bytes)
        {
            code = (code << 8) | b;
        }

        return code;
    }
}
