using System.Text;
using PerfExtract.Outputs;

namespace PerfExtract.Cli.Layout;

/// <summary>How many columns of a terminal a text fills: two for a Chinese character, none for a mark that combines.</summary>
internal static class DisplayWidth
{
    private const char Dot = '·';

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The text cut to a width, with … where something was cut.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var cut = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Of(rune);
            if (used + next > width - 1)
            {
                break;
            }

            cut.Append(rune);
            used += next;
        }

        return cut.Append('…').ToString();
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>What a report holds may not steer a terminal: what would, or has no width, becomes a visible dot; a line end is a blank.</summary>
    public static string Safe(string? text) => text is null ? "" : Steering.Shown(
        text.Replace('\n', ' ').Replace('\t', ' ').Replace('\u200B', Dot).Replace('\u200C', Dot).Replace('\u200D', Dot), Dot);

    /// <summary>East Asian Wide and Fullwidth (UAX 11), as blocks: finer than that no terminal agrees.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        >= 0x0300 and <= 0x036F or >= 0xFE00 and <= 0xFE0F => 0,
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
