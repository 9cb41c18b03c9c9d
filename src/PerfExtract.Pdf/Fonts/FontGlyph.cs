namespace PerfExtract.Pdf.Fonts;

/// <summary>What a font says of one code, in text space of size 1.</summary>
/// <param name="Text">U+FFFD where the font says no character; empty for a glyph that is nothing to read.</param>
/// <param name="Width">The character's own width; also the advance in horizontal writing.</param>
/// <param name="Advance">Along the line: to the right, or in vertical writing (negative) down.</param>
/// <param name="OriginX">Vertical writing's origin, as seen from the horizontal one.</param>
/// <param name="Length">Bytes of the code.</param>
/// <param name="Space">The one-byte code 32, which word spacing widens.</param>
internal readonly record struct FontGlyph(
    string Text, float Width, float Advance, float OriginX, float OriginY, byte Length, bool Space);
