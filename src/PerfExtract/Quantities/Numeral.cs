namespace PerfExtract.Quantities;

/// <summary>A numeral before its unit is known: [Start, End) with its sign, and the value of the printed digits.</summary>
/// <param name="Plain">Digits alone: no sign, separator or fraction.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value, decimal Rounding, bool Chinese, bool Plain)
{
    public int Length => End - Start;
}
