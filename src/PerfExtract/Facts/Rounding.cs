using PerfExtract.Quantities;

namespace PerfExtract.Facts;

/// <summary>What the last printed digit of a figure may hide: half a unit of it, in yuan.</summary>
public static class Rounding
{
    public static decimal Of(string figure, string? unit)
    {
        var scale = unit is null ? 1m : MoneyUnit.ScaleOf(unit);
        var digits = 0;
        var point = figure.AsSpan().LastIndexOfAny('.', '．');
        for (var i = point + 1; point >= 0 && i < figure.Length; i++)
        {
            digits += char.IsDigit(figure[i]) ? 1 : 0;
        }

        var step = scale / 2;
        for (; digits > 0; digits--)
        {
            step /= 10;
        }

        return step;
    }
}
