namespace PerfExtract.Pdf.Pages;

/// <summary>A filled area or a picture: where it lies, and whether it is white paper to the eye.</summary>
public readonly record struct Area(float Left, float Top, float Right, float Bottom, bool Image, bool White);

/// <summary>What one page draws: glyphs in drawing order, rules, areas, and what went wrong in words.</summary>
/// <param name="Number">The page's number from 1.</param>
public sealed record PageContent(
    int Number, float Width, float Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Rule> Rules, IReadOnlyList<Area> Areas,
    IReadOnlyList<string> FontNames, IReadOnlyList<PageNotice> Notices);

/// <summary>
/// Trouble on a page as a value: a code (unmapped-font, missing-font, hidden-text, slanted-text, scanned-page, page-limit) and
/// a sentence.
/// </summary>
public sealed record PageNotice(string Code, string Message);
