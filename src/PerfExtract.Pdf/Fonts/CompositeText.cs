using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.CMaps;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts;

/// <summary>
/// What the codes of a composite font read as: by ToUnicode; else by the predefined CMap's encoding; else by the embedded
/// program's own cmap or glyph names; else by the character collection.
/// </summary>
internal sealed class CompositeText
{
    private readonly CMap? _toUnicode;
    private readonly FontDescription _description;
    private readonly IReadOnlyList<string?>? _symbols;
    private readonly string? _ordering;
    private readonly ReadOnlyMemory<byte>? _glyphsByCid;

    public CompositeText(FontDescription description, PdfDictionary descendant, CMap? toUnicode)
    {
        _toUnicode = toUnicode;
        _description = description;
        _symbols = CodeTables.OfSymbolFont(description.Name);
        _ordering = descendant.GetDictionary("CIDSystemInfo")?.GetString("Ordering") is { } bytes
            ? System.Text.Encoding.Latin1.GetString(bytes)
            : null;
        _glyphsByCid = descendant.GetStream("CIDToGIDMap")?.Decode();
    }

    public string? OfCode(uint code) => _toUnicode?.ToText(code, _symbols);

    public string? OfCid(int cid)
    {
        if (_description.TrueType is { } program)
        {
            int glyph = _description.Cff is { } cff ? cff.GlyphOf(cid) : GlyphOf(cid);
            if (program.ToText(glyph) is { } text)
            {
                return text;
            }

            if (_symbols is not null && program.SymbolCodeOf(glyph) is >= 0 and var code)
            {
                return _symbols[code];
            }
        }

        return _description.Cff?.ToText(cid) ?? (_ordering == "GB1" ? GbCollection.ToText(cid) : null);
    }

    private int GlyphOf(int cid)
    {
        if (_glyphsByCid is not { } map)
        {
            return cid;
        }

        ReadOnlySpan<byte> glyphs = map.Span;
        return (2 * cid) + 1 < glyphs.Length ? (glyphs[2 * cid] << 8) | glyphs[(2 * cid) + 1] : 0;
    }
}
