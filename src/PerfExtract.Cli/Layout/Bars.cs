namespace PerfExtract.Cli.Layout;

/// <summary>Bars of whole cells, which every terminal's font has.</summary>
internal static class Bars
{
    public const int Cells = 20;

    /// <summary>A bar for a share of 100 %. Only what reaches 100 is full, only what is nothing is empty, and more than 100 ends in a plus.</summary>
    public static string Percent(decimal percent, int cells = Cells)
    {
        var full = percent <= 0 ? 0 : percent >= 100 ? cells : Math.Clamp((int)Math.Floor(percent / 100 * cells), 1, cells - 1);
        var bar = new string('█', full) + new string('░', cells - full);
        return percent > 100 ? bar[..^1] + '+' : bar;
    }

    /// <summary>A bar for a count among others, the most of which fills it.</summary>
    public static string Count(int count, int most, int cells = Cells) =>
        count == 0 || most == 0 ? "" : new string('█', Math.Max(1, (int)Math.Round((decimal)count / most * cells, MidpointRounding.AwayFromZero)));
}
