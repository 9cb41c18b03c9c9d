using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx.Styles;

/// <summary>What one place (a style, a run, a numbering level) says of characters; null where it says nothing.</summary>
internal readonly record struct RunFormat(bool? Hidden, bool? Bold, double? Size, string? Font, string? Style, bool Deleted)
{
    /// <summary>Points: no eye reads smaller print than this; it is how text is hidden without saying so.</summary>
    private const double SmallestSeen = 1;

    /// <summary>The characters are as white as the paper.</summary>
    public bool? White { get; init; }

    /// <summary>There is a colour behind them.</summary>
    public bool? Shaded { get; init; }

    /// <summary>Reads <c>w:rPr</c>, which the reader stands on.</summary>
    public static RunFormat Read(WordXml xml)
    {
        var format = default(RunFormat);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "vanish":
                    format = format with { Hidden = OnOff.Of(xml) };
                    break;
                case "b":
                    format = format with { Bold = OnOff.Of(xml) };
                    break;
                case "sz":
                    format = format with { Size = Measure.HalfPoints(xml["val"]) };
                    break;
                case "color":
                    format = format with { White = Shading.IsWhite(xml["val"]) };
                    break;
                case "shd" or "highlight":
                    format = format with { Shaded = Shading.IsSeen(xml) };
                    break;
                case "rFonts":
                    format = format with { Font = xml["ascii"] ?? xml["hAnsi"] ?? xml["eastAsia"] };
                    break;
                case "rStyle":
                    format = format with { Style = xml["val"] };
                    break;
                case "del" or "moveFrom":
                    format = format with { Deleted = true };
                    break;
            }
        }

        return format;
    }

    /// <summary>This format where it speaks, the other where it is silent.</summary>
    public RunFormat Over(RunFormat other) => new(
        Hidden ?? other.Hidden, Bold ?? other.Bold, Size ?? other.Size, Font ?? other.Font, Style ?? other.Style, Deleted)
    {
        White = White ?? other.White,
        Shaded = Shaded ?? other.Shaded,
    };

    /// <summary>Whether a reader of the page cannot see the characters.</summary>
    /// <param name="onPaper">Nothing behind the text is coloured, as far as its surroundings tell.</param>
    public bool IsUnseen(bool onPaper) =>
        (Hidden ?? false) || Size <= SmallestSeen || (onPaper && (White ?? false) && !(Shaded ?? false));

    /// <summary>
    /// A character style upon a paragraph's: what both switch on is off again (17.7.3, toggle properties).
    /// </summary>
    public RunFormat Toggle(RunFormat paragraph) => Over(paragraph) with
    {
        Hidden = Both(Hidden, paragraph.Hidden),
        Bold = Both(Bold, paragraph.Bold),
    };

    private static bool? Both(bool? mine, bool? other) => mine is null ? other : other is null ? mine : mine.Value ^ other.Value;
}
