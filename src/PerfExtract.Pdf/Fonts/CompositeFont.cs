using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts;

/// <summary>A Type 0 font: codes of one to four bytes that stand for CIDs. Glyphs are worked out once a code.</summary>
internal sealed class CompositeFont(FontDescription description, CodeReader codes, CompositeText text, CidWidths widths)
    : Font(description)
{
    private const float Thousandth = 0.001f;

    private readonly FontGlyph[] _single = new FontGlyph[256];
    private readonly FontGlyph[]?[] _double = new FontGlyph[]?[256];
    private readonly Dictionary<uint, FontGlyph[]> _longer = [];

    public override bool Vertical => codes.Vertical;

    public override ref readonly FontGlyph Next(ReadOnlySpan<byte> from, int at)
    {
        ReadOnlySpan<byte> rest = from[at..];
        int length = codes.Length(rest);
        ref FontGlyph glyph = ref Slot(rest[..length]);
        if (glyph.Text is null)
        {
            glyph = Read(rest[..length]);
        }

        return ref glyph;
    }

    private ref FontGlyph Slot(ReadOnlySpan<byte> code)
    {
        switch (code.Length)
        {
            case 1:
                return ref _single[code[0]];
            case 2:
                return ref (_double[code[0]] ??= new FontGlyph[256])[code[1]];
            default:
                uint number = Number(code);
                if (!_longer.TryGetValue(number, out FontGlyph[]? slot))
                {
                    slot = new FontGlyph[1];
                    _longer.Add(number, slot);
                }

                return ref slot[0];
        }
    }

    private FontGlyph Read(ReadOnlySpan<byte> code)
    {
        uint number = Number(code);
        string? read = text.OfCode(number) ?? codes.ToText(code);
        int? cid = codes.ToCid(code, number, null);
        read ??= cid is { } known ? text.OfCid(known) : null;
        bool space = code.Length == 1 && code[0] == ' ';
        float width = widths.Of(cid) * Thousandth;
        string shown = read ?? CharacterText.Unmapped;
        if (!codes.Vertical)
        {
            return new FontGlyph(shown, width, width, 0, 0, (byte)code.Length, space);
        }

        (float advance, float x, float y) = widths.Vertical(cid);
        return new FontGlyph(
            shown, width, advance * Thousandth, x * Thousandth, y * Thousandth, (byte)code.Length, space);
    }

    private static uint Number(ReadOnlySpan<byte> code)
    {
        uint number = 0;
        foreach (byte b in code)
        {
            number = (number << 8) | b;
        }

        return number;
    }
}
