using System.Globalization;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Views;

/// <summary>Figures as a person reads them, exact.</summary>
public static class Figures
{
    private const decimal Wan = 10_000;

    /// <summary>Yuan as a number of 万元.</summary>
    public static string TenThousand(decimal yuan) => Plain(yuan / Wan);

    /// <summary>The same with two decimals at least, so that a column's points stand under each other.</summary>
    public static string TenThousandInColumn(decimal yuan) => (yuan / Wan).ToString("0.00##########", CultureInfo.InvariantCulture);

    public static string TenThousandGrouped(decimal yuan) => (yuan / Wan).ToString("#,0.00##########", CultureInfo.InvariantCulture);

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => Plain(value) + "%";

    /// <summary>With thousands parted, as counts of an archive are read.</summary>
    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>万元 from ten thousand yuan on, as the messages of the audits have it.</summary>
    public static Phrase Money(decimal yuan) => new(
        Math.Abs(yuan) < Wan ? Plain(yuan) + "元" : TenThousand(yuan) + "万元",
        yuan.ToString("#,0.######", CultureInfo.InvariantCulture) + " yuan");

    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
