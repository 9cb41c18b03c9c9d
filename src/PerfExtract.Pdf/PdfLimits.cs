namespace PerfExtract.Pdf;

/// <summary>
/// How much a hostile file may cost before it is refused. The defaults are several times what a 300-page book needs. None is of time: what
/// is read of a file must not depend on the machine.
/// </summary>
public sealed record PdfLimits
{
    public static readonly PdfLimits Default = new();

    /// <summary>Bytes that all streams of a file together may inflate to: a 300-page book holds under 100 MB. As drawing they take some seconds.</summary>
    public long InflatedBytes { get; init; } = 1L << 29;

    /// <summary>Bytes that one stream may inflate to. The largest seen are embedded Chinese fonts, about 20 MB.</summary>
    public int StreamBytes { get; init; } = 64 << 20;

    /// <summary>
    /// How many times its encoded length a stream may grow, once past <see cref="FreeInflation"/>. Drawn pages grow tenfold;
    /// only runs of one byte reach deflate's thousandfold.
    /// </summary>
    public int InflationRatio { get; init; } = 250;

    /// <summary>Bytes that any stream may inflate to, whatever its ratio: a blank page or an empty form is no bomb.</summary>
    public int FreeInflation { get; init; } = 4 << 20;

    /// <summary>Bytes of object streams kept decoded while the file is open.</summary>
    public long ObjectStreamBytes { get; init; } = 64L << 20;

    /// <summary>Numbered objects in a file: a tagged 1,000-page book has about 200,000.</summary>
    public int Objects { get; init; } = 2_000_000;

    /// <summary>Values (numbers, names, arrays …) held in memory at once, over all objects read.</summary>
    public int Values { get; init; } = 4_000_000;

    /// <summary>Arrays and dictionaries within one another. Real files stay under 20; the parser's stack holds thousands.</summary>
    public int Nesting { get; init; } = 200;

    /// <summary>Pages in a file.</summary>
    public int Pages { get; init; } = 50_000;

    /// <summary>Drawing operators of a page, its forms' included: a full page of a table has about 20,000, a drawn map a million.</summary>
    public int PageOperators { get; init; } = 5_000_000;

    /// <summary>Drawing operators of all pages: a 300-page book has a few million.</summary>
    public long FileOperators { get; init; } = 50_000_000;

    /// <summary>Characters on a page, seen or not: a full page of a newspaper has 15,000.</summary>
    public int PageGlyphs { get; init; } = 500_000;

    /// <summary>Characters on all pages: a 300-page book has half a million, a collection of 2,000 pages three.</summary>
    public int FileGlyphs { get; init; } = 4_000_000;

    /// <summary>Fonts that one page sets text in: a full page of a magazine has twenty. Each change of font looks among them.</summary>
    public int PageFonts { get; init; } = 1_000;
}
