using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>One level of a list: what its numbers look like and when they start anew.</summary>
/// <param name="Text">The pattern, in which <c>%2</c> stands for the second level's number.</param>
/// <param name="RestartAfter">The 1-based level whose use restarts this one; 0 never; null the level above.</param>
/// <param name="Legal">All levels in Arabic numerals.</param>
/// <param name="Suffix">What stands between number and text: tab, space, nothing.</param>
internal sealed record NumberLevel(
    int Start, string Format, string? Custom, string Text, int? RestartAfter, bool Legal, string Suffix, string? ParagraphStyle,
    string? Font, bool Hidden)
{
    /// <summary>A level that a list leaves out.</summary>
    public static readonly NumberLevel Silent = new(0, "none", null, "", null, false, "tab", null, null, false);

    /// <summary>Reads <c>w:lvl</c>, which the reader stands on.</summary>
    public static NumberLevel Read(WordXml xml)
    {
        var level = Silent with { Format = "decimal" };
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            level = xml.IsAlternate ? level.Alternate(xml) : level.With(xml);
        }

        return level;
    }

    private NumberLevel With(WordXml xml)
    {
        switch (xml.Word)
        {
            case "start":
                return this with { Start = Measure.Count(xml["val"]) ?? 0 };
            case "numFmt":
                return this with { Format = xml["val"] ?? "decimal", Custom = xml["format"] };
            case "lvlText":
                return this with { Text = xml["null"] is { } silent && OnOff.IsOn(silent) ? "" : xml["val"] ?? "" };
            case "lvlRestart":
                return this with { RestartAfter = Measure.Whole(xml["val"]) };
            case "isLgl":
                return this with { Legal = OnOff.Of(xml) };
            case "suff":
                return this with { Suffix = xml["val"] ?? "tab" };
            case "pStyle":
                return this with { ParagraphStyle = xml["val"] };
            case "rPr":
                var run = RunFormat.Read(xml);
                return this with { Font = run.Font, Hidden = run.Hidden ?? false };
            default:
                return this;
        }
    }

    /// <summary>A format newer than the first edition stands as a choice, before a plain one for older programs.</summary>
    private NumberLevel Alternate(WordXml xml)
    {
        var level = this;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            var branch = xml.Depth;
            while (level == this && xml.NextChild(branch))
            {
                level = level.With(xml);
            }
        }

        return level;
    }
}
