using System.Globalization;

namespace PerfExtract.Cli.Inspect;

/// <summary>Figures as a person reads them: yuan as 万元, exact.</summary>
internal static class Figures
{
    private const int BarCells = 20;

    public static string TenThousand(decimal yuan) => Plain(yuan / 10000);

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A bar of twenty cells for 100 %; more than that stays full.</summary>
    public static string Bar(decimal percent)
    {
        var full = (int)Math.Clamp(decimal.Round(percent / 100 * BarCells), 0, BarCells);
        return new string('█', full) + new string('░', BarCells - full);
    }
}
