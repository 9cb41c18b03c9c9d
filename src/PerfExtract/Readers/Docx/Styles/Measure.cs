using System.Globalization;

namespace PerfExtract.Readers.Docx.Styles;

/// <summary>Lengths as a file states them: numbers of a unit the attribute implies, or (strict) with a unit.</summary>
internal static class Measure
{
    private const double TwipsPerPoint = 20;
    private const int LargestCount = 1_000_000_000;

    private static readonly (string Unit, double Points)[] s_units =
        [("pt", 1), ("cm", 72 / 2.54), ("mm", 72 / 25.4), ("in", 72), ("pc", 12), ("pi", 12)];

    /// <summary>Font sizes count half points.</summary>
    public static double? HalfPoints(string? value) => Points(value, 2);

    public static double? Twips(string? value) => Points(value, TwipsPerPoint);

    /// <summary>Where a list starts; what is out of all reason is brought within it.</summary>
    public static int? Count(string? value) => Whole(value) is { } number ? Math.Clamp(number, 0, LargestCount) : null;

    public static int? Whole(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Points(string? value, double perPoint)
    {
        if (value is null)
        {
            return null;
        }

        foreach (var (unit, points) in s_units)
        {
            if (value.EndsWith(unit, StringComparison.Ordinal))
            {
                return Number(value[..^unit.Length]) * points;
            }
        }

        return Number(value) / perPoint;
    }

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
