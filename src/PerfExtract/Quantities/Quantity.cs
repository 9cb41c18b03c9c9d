namespace PerfExtract.Quantities;

public enum QuantityKind
{
    /// <summary>A figure without a unit; with 万 or 亿 alone (40 万) it may be money, see <see cref="Quantity.MayBeMoney"/>.</summary>
    Number,
    Money,
    Percent,
    Permille,
    PercentagePoint,
    Count,
    Year,

    /// <summary>Value is yyyymmdd, or yyyymm00 where no day is printed; <see cref="Dates"/> gives the calendar day.</summary>
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
/// numeral as printed, of a range both; [UnitStart, UnitEnd) the unit, empty where there is none, without its brackets.
/// </summary>
public readonly record struct Quantity(
    QuantityKind Kind, int Start, int End, int FigureStart, int FigureEnd, int UnitStart, int UnitEnd)
{
    /// <summary>The numeral's value without its unit: 34.4 for 34.4万人次 and for 34.4万元; 90 for 九成 (percent).</summary>
    public decimal Value { get; init; }

    /// <summary>What one unit is worth in yuan: 10000 for 万元 and for a bare 万; 1 for what is no money.</summary>
    public decimal Scale { get; init; } = 1m;

    public Comparator Comparator { get; init; }

    /// <summary>近, 约, 余, 多: never a fact's exact amount.</summary>
    public bool Inexact { get; init; }

    /// <summary>The upper end of a range (10-15个工作日), in the same unit; else null.</summary>
    public decimal? High { get; init; }

    /// <summary>Half a unit of the last printed digit, in the figure's own unit: what rounding may have hidden.</summary>
    public decimal Rounding { get; init; }

    /// <summary>A thousand times all the money there is, in yuan: what is more is no amount, and sums of what is less stay exact.</summary>
    public const decimal MostMoney = 1_000_000_000_000_000_000m;

    public decimal Amount => Value * Scale;

    /// <summary>The amount's own rounding, in yuan.</summary>
    public decimal AmountRounding => Rounding * Scale;

    public bool HasUnit => UnitEnd > UnitStart;

    /// <summary>Money, or 40万 with nothing after it: money where the sentence speaks of money.</summary>
    public bool MayBeMoney => Kind == QuantityKind.Money || (Kind == QuantityKind.Number && HasUnit);

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    public ReadOnlySpan<char> FigureOf(ReadOnlySpan<char> text) => text[FigureStart..FigureEnd];

    /// <summary>The unit as a word: white space gone (万 元 is 万元), ％, 百分之 and 成 are %, ¥ is 元, the 余 of 万余人 is left out.</summary>
    public string UnitOf(ReadOnlySpan<char> text)
    {
        var unit = text[UnitStart..UnitEnd];
        return Kind switch
        {
            QuantityKind.Percent => "%",
            QuantityKind.Permille => "‰",
            QuantityKind.Money when !unit.IsEmpty && UnitStart < FigureStart => "元",
            _ when Inexact => UnitWords.PlainWithoutBetween(unit),
            _ => UnitWords.Plain(unit),
        };
    }
}
