using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts;

/// <summary>Type 1, TrueType and Type 3 fonts: each byte is a code.</summary>
internal sealed class SimpleFont(FontDescription description, SimpleWidths widths, SimpleText text) : Font(description)
{
    private readonly FontGlyph[] _glyphs = new FontGlyph[256];

    public override float Em => widths.Em;

    public override bool Painted => text.OfType3;

    public override ref readonly FontGlyph Next(ReadOnlySpan<byte> codes, int at)
    {
        byte code = codes[at];
        ref FontGlyph glyph = ref _glyphs[code];
        if (glyph.Text is null)
        {
            string? read = text.Of(code);
            float width = widths.Of(code, read);
            glyph = new FontGlyph(read ?? CharacterText.Unmapped, width, width, 0, 0, 1, code == ' ');
        }

        return ref glyph;
    }
}
