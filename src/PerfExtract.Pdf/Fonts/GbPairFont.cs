using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts;

/// <summary>A simple font whose strings are read as GBK where they decode strictly, and as its encoding says elsewhere.</summary>
internal sealed class GbPairFont(FontDescription description, SimpleWidths widths, SimpleText text) : Font(description)
{
    private readonly SimpleFont _single = new(description, widths, text);
    private readonly FontGlyph[]?[] _pairs = new FontGlyph[]?[256];

    private bool _paired;

    /// <summary>A string is decided on where it begins.</summary>
    public override ref readonly FontGlyph Next(ReadOnlySpan<byte> codes, int at)
    {
        _paired = at == 0 ? GbPairs.AreIn(codes) : _paired;
        byte lead = codes[at];
        if (!_paired || lead < 0x80 || at + 1 >= codes.Length)
        {
            return ref _single.Next(codes, at);
        }

        ref FontGlyph glyph = ref (_pairs[lead] ??= new FontGlyph[256])[codes[at + 1]];
        if (glyph.Text is null)
        {
            string? read = GbPairs.Decode(codes.Slice(at, 2));
            float width = widths.Of(lead, null) + widths.Of(codes[at + 1], null);
            glyph = new FontGlyph(read ?? CharacterText.Unmapped, width, width, 0, 0, 2, false);
        }

        return ref glyph;
    }
}
