using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts;

/// <summary>Quantities as the contract writes them.</summary>
internal static class QuantityRecords
{
    /// <summary>A range or an inexact figure has its text alone: no one value would be its.</summary>
    public static QuantityRecord Of(ReadOnlySpan<char> text, Quantity quantity)
    {
        var printed = quantity.Of(text).Trim().ToString();
        return quantity.Inexact || quantity.High is not null
            ? new QuantityRecord(printed, null, null, null)
            : new QuantityRecord(
                printed, CodeOf(quantity.Comparator), quantity.Value, quantity.HasUnit ? quantity.UnitOf(text) : null);
    }

    public static string CodeOf(Comparator comparator) => comparator switch
    {
        Comparator.Less => Comparators.Less,
        Comparator.LessOrEqual => Comparators.LessOrEqual,
        Comparator.Greater => Comparators.Greater,
        Comparator.GreaterOrEqual => Comparators.GreaterOrEqual,
        _ => Comparators.Equal,
    };
}
