namespace PerfExtract.Quantities;

public enum QuantityKind
{
    /// <summary>A bare figure without a unit.</summary>
    Number,
    Money,
    Percent,
    Permille,
    PercentagePoint,
    Count,
    Year,
    Date,
}

public enum Comparator
{
    None,
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>
/// A quantity as it stands in a text. [Start, End) is all of it, comparator words and unit too; [FigureStart, FigureEnd) the
/// numeral as printed; [UnitStart, UnitEnd) the unit, empty where there is none.
/// </summary>
public readonly record struct Quantity(
    QuantityKind Kind, int Start, int End, int FigureStart, int FigureEnd, int UnitStart, int UnitEnd)
{
    /// <summary>The numeral's value without its unit: 34.4 for 34.4万人次 and for 34.4万元; 0.9 becomes 90 for 九成 (percent).</summary>
    public decimal Value { get; init; }

    /// <summary>What one unit is worth: 10000 for 万元, 0.0001 never occurs; 1 for what is no money.</summary>
    public decimal Scale { get; init; } = 1m;

    public Comparator Comparator { get; init; }

    /// <summary>近, 约, 余, 多: never a fact's exact amount.</summary>
    public bool Inexact { get; init; }

    /// <summary>The upper end of a range (10-15个工作日), else null.</summary>
    public decimal? High { get; init; }

    /// <summary>Half a unit of the last printed digit, in the figure's own unit: what rounding may have hidden.</summary>
    public decimal Rounding { get; init; }

    public decimal Amount => Value * Scale;
}
