using System.Globalization;

namespace PerfExtract.Forge.Words;

/// <summary>A unit of money and how figures are printed in it.</summary>
public sealed record Money(string Unit, decimal Scale, int Places, bool Separators)
{
    /// <summary>0.01万元: no amount is finer, so that each prints exactly in every unit.</summary>
    public const decimal Step = 100m;

    public static readonly Money Wan = new("万元", 10_000m, 2, false);
    public static readonly Money WanSeparated = new("万元", 10_000m, 2, true);
    public static readonly Money Yuan = new("元", 1m, 2, true);
    public static readonly Money PlainYuan = new("元", 1m, 2, false);

    /// <summary>The figure without its unit.</summary>
    public string Print(decimal yuan) =>
        (yuan / Scale).ToString((Separators ? "#,##0." : "0.") + new string('0', Places), CultureInfo.InvariantCulture);

    /// <summary>The figure without zeros behind its point: 12.5, 300.</summary>
    public string PrintShort(decimal yuan) => (yuan / Scale).ToString(Separators ? "#,##0.####" : "0.####", CultureInfo.InvariantCulture);

    public static Money Of(Dice dice) => dice.Pick(Wan, Wan, WanSeparated, Yuan, PlainYuan);

    /// <summary>Rounded half up to two places, as reports round.</summary>
    public static decimal Percent(decimal part, decimal whole) => Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero);

    public static string PrintPercent(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
