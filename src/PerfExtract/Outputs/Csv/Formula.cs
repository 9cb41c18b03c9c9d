using System.Globalization;

namespace PerfExtract.Outputs.Csv;

/// <summary>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. CsvHelper can do so too, but
/// it would also mark figures as printed, such as -31.40, which no spreadsheet runs.
/// </summary>
internal static class Formula
{
    private const NumberStyles PrintedFigure =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    public static string? Defuse(string? text) => text is { Length: > 0 } && MayRun(text) ? "'" + text : text;

    /// <summary>The full-width signs run too, where Excel's language is Chinese or Japanese.</summary>
    private static bool MayRun(string text) =>
        text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
        && !decimal.TryParse(text.AsSpan().TrimEnd('%'), PrintedFigure, CultureInfo.InvariantCulture, out _);
}
