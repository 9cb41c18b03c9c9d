namespace PerfExtract.Facts;

/// <summary>21949800 for 2194.98万元, not 21949800.00: a sum of yuan has no printed digits of its own to keep.</summary>
public static class PlainDecimal
{
    /// <summary>Division by one at the type's full scale leaves the shortest form of the same value.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Of(decimal value) => value / One;
}
