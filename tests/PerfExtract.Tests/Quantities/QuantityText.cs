using System.Globalization;
using System.Text;
using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

/// <summary>Quantities as the spec rows write them: [quote] kind op value..high*scale unit ~, parted by |; none for none.</summary>
internal static class QuantityText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var all = QuantityReader.ReadAll(text);
        if (all.Count == 0)
        {
            return "none";
        }

        var written = new StringBuilder();
        foreach (var quantity in all)
        {
            _ = written.Append(written.Length > 0 ? " | " : "").Append(Of(text, quantity));
        }

        return written.ToString();
    }

    public static string Of(ReadOnlySpan<char> text, Quantity quantity)
    {
        var op = quantity.Comparator switch
        {
            Comparator.Equal => " =",
            Comparator.Less => " <",
            Comparator.LessOrEqual => " <=",
            Comparator.Greater => " >",
            Comparator.GreaterOrEqual => " >=",
            _ => "",
        };
        var high = quantity.High is { } end ? ".." + Number(end) : "";
        var scale = quantity.Scale == 1m ? "" : "*" + Number(quantity.Scale);
        var unit = quantity.HasUnit ? " " + quantity.UnitOf(text) : "";
        return $"[{quantity.Of(text)}] {quantity.Kind}{op} {Number(quantity.Value)}{high}{scale}{unit}{(quantity.Inexact ? " ~" : "")}";
    }

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
