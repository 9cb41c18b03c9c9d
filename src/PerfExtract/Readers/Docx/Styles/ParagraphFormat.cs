using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx.Styles;

internal enum Alignment
{
    Start,
    Center,
    End,
}

/// <summary>What one place (a style, a paragraph) says of a paragraph; null where it says nothing.</summary>
internal readonly record struct ParagraphFormat(
    string? Style, Alignment? Alignment, int? OutlineLevel, bool? PageBreakBefore, int? NumberId, int? NumberLevel)
{
    /// <summary>First-line indent in characters; hanging is negative.</summary>
    public double? IndentCharacters { get; init; }

    /// <summary>First-line indent in points, where no characters are said.</summary>
    public double? IndentPoints { get; init; }

    /// <summary>How far its left edge is moved in, in characters; in points where no characters are said.</summary>
    public double? LeftCharacters { get; init; }

    public double? LeftPoints { get; init; }

    /// <summary>There is a colour behind it.</summary>
    public bool? Shaded { get; init; }

    /// <summary>What the style says of the paragraph's characters; of a paragraph itself, of its mark alone.</summary>
    public RunFormat Run { get; init; }

    /// <summary>
    /// Takes in the property that the reader stands on, if it is one of these. <c>w:sectPr</c> and <c>w:rPr</c> are the caller's.
    /// </summary>
    public ParagraphFormat With(WordXml xml) => xml.Word switch
    {
        "pStyle" => this with { Style = xml["val"] },
        "jc" => this with { Alignment = AlignmentOf(xml["val"]) },
        "outlineLvl" => this with { OutlineLevel = Measure.Whole(xml["val"]) is { } level and >= 0 and < 9 ? level + 1 : 0 },
        "pageBreakBefore" => this with { PageBreakBefore = OnOff.Of(xml) },
        "shd" => this with { Shaded = Shading.IsSeen(xml) },
        "ind" => Indented(xml),
        "numPr" => Numbered(xml),
        _ => this,
    };

    public ParagraphFormat Over(ParagraphFormat other) => new(
        Style ?? other.Style, Alignment ?? other.Alignment, OutlineLevel ?? other.OutlineLevel,
        PageBreakBefore ?? other.PageBreakBefore, NumberId ?? other.NumberId, NumberLevel ?? other.NumberLevel)
    {
        IndentCharacters = IndentCharacters ?? (IndentPoints is null ? other.IndentCharacters : null),
        IndentPoints = IndentPoints ?? other.IndentPoints,
        LeftCharacters = LeftCharacters ?? (LeftPoints is null ? other.LeftCharacters : null),
        LeftPoints = LeftPoints ?? other.LeftPoints,
        Shaded = Shaded ?? other.Shaded,
        Run = Run.Over(other.Run),
    };

    /// <summary>The first line's indent in characters of that size.</summary>
    public double? Indent(double? size) => IndentCharacters ?? (size is > 0 ? IndentPoints / size : null);

    /// <summary>How far the first line's beginning is from the edge, in characters of that size.</summary>
    public double FirstLineStart(double? size) =>
        (LeftCharacters ?? (size is > 0 ? LeftPoints / size : null) ?? 0) + (Indent(size) ?? 0);

    private static Alignment AlignmentOf(string? value) => value switch
    {
        "center" => Styles.Alignment.Center,
        "right" or "end" => Styles.Alignment.End,
        _ => Styles.Alignment.Start,
    };

    private ParagraphFormat Indented(WordXml xml)
    {
        const double hundredths = 100;
        return this with
        {
            IndentCharacters = Measure.Whole(xml["firstLineChars"]) / hundredths ?? -Measure.Whole(xml["hangingChars"]) / hundredths,
            IndentPoints = Measure.Twips(xml["firstLine"]) ?? -Measure.Twips(xml["hanging"]),
            LeftCharacters = Measure.Whole(xml["leftChars"] ?? xml["startChars"]) / hundredths,
            LeftPoints = Measure.Twips(xml["left"] ?? xml["start"]),
        };
    }

    private ParagraphFormat Numbered(WordXml xml)
    {
        var format = this;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            format = xml.Word switch
            {
                "numId" => format with { NumberId = Measure.Whole(xml["val"]) },
                "ilvl" => format with { NumberLevel = Measure.Whole(xml["val"]) },
                _ => format,
            };
        }

        return format;
    }
}
