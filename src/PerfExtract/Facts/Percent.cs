namespace PerfExtract.Facts;

/// <summary>What part of a whole an amount is.</summary>
public static class Percent
{
    /// <summary>An amount so many times its whole is of something else; a decimal does not hold every such share.</summary>
    private const decimal MostTimes = 1_000_000m;

    /// <summary>Null where no share can be told.</summary>
    public static decimal? Of(decimal part, decimal whole) =>
        whole == 0 || Math.Abs(part) / MostTimes > Math.Abs(whole) ? null : part / whole * 100;

    public static decimal Rounded(decimal percent) => decimal.Round(percent, 2, MidpointRounding.AwayFromZero);
}
