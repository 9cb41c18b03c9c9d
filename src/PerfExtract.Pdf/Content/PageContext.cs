using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts;
using PerfExtract.Pdf.Fonts.Encodings;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>What running one page's content needs beside it: fonts, layers, and how much may still be spent.</summary>
internal sealed class PageContext(FileContext file, PdfLimits limits, CancellationToken cancel)
{
    /// <summary>Operators between two looks at the limits.</summary>
    private const int Interval = 2048;

    private readonly List<PageFont> _fonts = [];
    private readonly Dictionary<(string, PdfDictionary), ColorSpace> _spaces = [];
    private int _operators;
    private int _glyphs;
    private int _lastFont;
    private long _bytesWithoutFont;

    public NamePool Names => file.Names;

    public OptionalContent Layers => file.Layers;

    /// <summary>Whether a limit was met: the rest of the page is not read.</summary>
    public bool Exhausted => Notice is not null;

    public PageNotice? Notice { get; private set; }

    public IReadOnlyList<string> FontNames => [.. _fonts.Select(f => f.Font.Name)];

    public void Count()
    {
        if (++_operators % Interval != 0)
        {
            return;
        }

        cancel.ThrowIfCancellationRequested();
        file.Operators += Interval;
        if (_operators > limits.PageOperators)
        {
            Stop("more drawing operators than are read of one page");
        }
        else if (file.Operators > limits.FileOperators)
        {
            Stop("with those before it more drawing operators than are read of one file");
        }
    }

    /// <summary>False once there are more glyphs than a page may have.</summary>
    public bool CountGlyph(int font, string text)
    {
        PageFont counts = _fonts[font];
        counts.Unmapped += text == CharacterText.Unmapped ? 1 : 0;
        if (++_glyphs > limits.PageGlyphs)
        {
            Stop("more characters than are read of one page");
        }
        else if (++file.Glyphs > limits.FileGlyphs)
        {
            Stop("with those before it more characters than are read of one file");
        }

        return !Exhausted;
    }

    /// <summary>A string set in a font that the page does not have: no viewer shows it.</summary>
    public void CountWithoutFont(int bytes) => _bytesWithoutFont += bytes;

    /// <summary>What the fonts left untold.</summary>
    public IEnumerable<PageNotice> FontNotices() => _bytesWithoutFont == 0 ? UnmappedFonts() : UnmappedFonts().Append(
        new PageNotice("missing-font", $"{_bytesWithoutFont} bytes of text have no font and are not shown."));

    /// <summary>A glyph that was counted without Unicode got it after all.</summary>
    public void Mapped(int font) => _fonts[font].Unmapped--;

    /// <summary>The font of that name, kept for the page: content names its fonts again and again.</summary>
    public (Font? Font, int Index) Font(PdfDictionary resources, ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _fonts.Count; i++)
        {
            int at = (_lastFont + i) % _fonts.Count;
            if (ReferenceEquals(_fonts[at].Resources, resources) && name.SequenceEqual(_fonts[at].ResourceName))
            {
                _lastFont = at;
                return (_fonts[at].Font, at);
            }
        }

        PdfDictionary? dictionary = resources.GetDictionary("Font")?.GetDictionary(Names.Get(name));
        return Add(dictionary, resources, name.ToArray());
    }

    /// <summary>A font given by itself, in an extended graphics state.</summary>
    public (Font? Font, int Index) Font(PdfDictionary? dictionary)
    {
        int known = _fonts.FindIndex(f => ReferenceEquals(f.Dictionary, dictionary));
        return known >= 0 ? (_fonts[known].Font, known) : Add(dictionary, null, []);
    }

    public ColorSpace Space(string name, PdfDictionary resources)
    {
        if (!_spaces.TryGetValue((name, resources), out ColorSpace? space))
        {
            space = ColorSpace.Named(name, resources);
            _spaces.Add((name, resources), space);
        }

        return space;
    }

    public ReadOnlyMemory<byte> FormContent(PdfStream form) => file.FormContent(form);

    /// <summary>Fonts whose glyphs have no Unicode, with their share of the page.</summary>
    private IEnumerable<PageNotice> UnmappedFonts() => !_fonts.Exists(f => f.Unmapped > 0) ? [] : _fonts
        .GroupBy(f => f.Font.Name)
        .Select(g => (Name: g.Key, Unmapped: g.Sum(f => f.Unmapped)))
        .Where(g => g.Unmapped > 0)
        .Select(g => new PageNotice(
            "unmapped-font",
            $"The font “{g.Name}” does not say which characters {g.Unmapped} of the page's {_glyphs} glyphs are "
            + $"({100.0 * g.Unmapped / _glyphs:0.0} %)."));

    private (Font? Font, int Index) Add(PdfDictionary? dictionary, PdfDictionary? resources, byte[] name)
    {
        if (dictionary is null)
        {
            return (null, -1);
        }

        if (_fonts.Count == limits.PageFonts)
        {
            Stop("more fonts than are read of one page");
            return (null, -1);
        }

        Font font = file.Font(dictionary);
        _fonts.Add(new PageFont(font, dictionary, resources, name));
        return (font, _fonts.Count - 1);
    }

    private void Stop(string what) =>
        Notice ??= new PageNotice("page-limit", $"The page has {what}; the rest of it is not read.");

    private sealed class PageFont(Font font, PdfDictionary dictionary, PdfDictionary? resources, byte[] name)
    {
        public Font Font => font;

        public PdfDictionary Dictionary => dictionary;

        public PdfDictionary? Resources => resources;

        public byte[] ResourceName => name;

        public int Unmapped { get; set; }
    }
}
