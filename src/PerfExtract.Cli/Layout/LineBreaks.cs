using System.Text;

namespace PerfExtract.Cli.Layout;

/// <summary>
/// Breaks a text into lines of a width as Chinese is broken: between any two characters, but not inside a number or a Latin word, not
/// before a mark that closes and not after one that opens.
/// </summary>
internal static class LineBreaks
{
    /// <summary>However narrow a page, a column of single characters is no text.</summary>
    private const int Narrowest = 8;

    private const string Closing = "，。；：、！？）》】〕”’％…", Opening = "（《【〔“‘";

    public static List<string> Of(string text, int width)
    {
        width = Math.Max(width, Narrowest);
        List<string> lines = [];
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var wide = DisplayWidth.Of(piece);
            if (used + wide > width && used > 0)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            if (wide <= width)
            {
                if (used > 0 || piece != " ")
                {
                    line.Append(piece);
                    used += wide;
                }

                continue;
            }

            // Longer than a line by itself: broken wherever the line ends.
            foreach (var rune in piece.EnumerateRunes())
            {
                if (used + DisplayWidth.Of(rune) > width && used > 0)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(rune.ToString());
                used += DisplayWidth.Of(rune);
            }
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>The stretches that stay together.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            before = rune;
        }

        yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after) =>
        !Has(Closing, after) && !Has(Opening, before) && !(IsNarrow(before) && IsNarrow(after));

    private static bool IsNarrow(Rune rune) => rune.Value != ' ' && DisplayWidth.Of(rune) < 2 && !Has(Opening, rune) && !Has(Closing, rune);

    private static bool Has(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
