using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts;

namespace PerfExtract.Pdf.Content;

/// <summary>What the pages of a file share: fonts, layers, the content of forms drawn on many pages.</summary>
internal sealed class FileContext(PdfDictionary catalog)
{
    /// <summary>Decoded forms kept: letterheads and stamps are small and come back on every page.</summary>
    private const int LargestKeptForm = 1 << 18;
    private const int MostKeptBytes = 1 << 24;

    private readonly Dictionary<PdfDictionary, Font> _fonts = [];
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _forms = [];
    private int _keptBytes;

    /// <summary>Drawing operators and characters of all pages so far.</summary>
    public long Operators { get; set; }

    public int Glyphs { get; set; }

    public NamePool Names { get; } = new();

    public OptionalContent Layers { get; } = new(catalog);

    public Font Font(PdfDictionary dictionary)
    {
        if (!_fonts.TryGetValue(dictionary, out Font? font))
        {
            font = FontReader.Read(dictionary);
            _fonts.Add(dictionary, font);
        }

        return font;
    }

    public ReadOnlyMemory<byte> FormContent(PdfStream form)
    {
        if (_forms.TryGetValue(form, out ReadOnlyMemory<byte> content))
        {
            return content;
        }

        content = form.Decode();
        if (content.Length <= LargestKeptForm && _keptBytes + content.Length <= MostKeptBytes)
        {
            _forms.Add(form, content);
            _keptBytes += content.Length;
        }

        return content;
    }
}
