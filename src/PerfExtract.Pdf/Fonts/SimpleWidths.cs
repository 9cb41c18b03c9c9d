using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts;

/// <summary>Widths of a simple font: its own, else its program's, else those of the standard font it is or resembles.</summary>
internal sealed class SimpleWidths
{
    /// <summary>A Type 3 font whose box is outside of this, in ems, does not mean an em by its size 1.</summary>
    private const float LeastEm = 0.5f;
    private const float MostEm = 2f;

    private readonly PdfArray? _widths;
    private readonly int _first;
    private readonly float _scale = 0.001f;
    private readonly FontDescription _description;
    private readonly bool _ownCodes;

    public SimpleWidths(PdfDictionary font, FontDescription description)
    {
        _widths = font.GetArray("Widths");
        _first = font.GetInteger("FirstChar");
        _description = description;
        _ownCodes = CodeTables.OfSymbolFont(description.Name) is not null;
        if (font.GetName("Subtype") == "Type3")
        {
            Span<double> matrix = stackalloc double[6];
            Span<double> box = stackalloc double[4];
            bool scaled = font.GetArray("FontMatrix")?.TryGetNumbers(matrix) == true;
            _scale = scaled ? (float)Math.Abs(matrix[0] != 0 ? matrix[0] : matrix[1]) : _scale;
            float height = scaled && font.GetArray("FontBBox")?.TryGetNumbers(box) == true
                ? (float)Math.Abs((box[3] - box[1]) * (matrix[3] != 0 ? matrix[3] : matrix[2]))
                : 1;
            Em = height is > 0 and (< LeastEm or > MostEm) ? height : 1;
        }
    }

    public float Em { get; } = 1;

    public float Of(byte code, string? text)
    {
        int index = code - _first;
        if (_widths is not null)
        {
            bool given = index >= 0 && index < _widths.Count;
            return (given ? (float)_widths.GetNumber(index) : _description.MissingWidth ?? 0) * _scale;
        }

        if (_description.TrueType is { } program && program.WidthOf(program.GlyphOf(code)) is { } own)
        {
            return own * _scale;
        }

        int standard = text is [var c] && c < 256 && !_ownCodes ? c : code;
        return _scale * StandardWidths.Of(
            _description.Name, standard, _description.Serif, _description.Bold, _description.Italic);
    }
}
