using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>The number of a column in a row of such numbers: 1, （2）, ③, 栏4, 3=2/1.</summary>
internal static class ColumnNumber
{
    /// <summary>No table has a thousand columns.</summary>
    private const int MostDigits = 3;

    public static int? Of(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("栏（(");
        if (text.IsEmpty)
        {
            return null;
        }

        var (number, digits) = (0, 0);
        if (Digits.IsCircled(text[0]))
        {
            (number, digits) = ((int)char.GetNumericValue(text[0]), 1);
        }
        else
        {
            while (digits < text.Length && digits <= MostDigits && char.IsDigit(text[digits]))
            {
                number = (number * 10) + (int)char.GetNumericValue(text[digits++]);
            }
        }

        var rest = text[digits..].TrimStart("）)栏");
        return digits is > 0 and <= MostDigits && (rest.IsEmpty || rest is "." or "．" or "、" || rest[0] is '=' or '＝') ? number : null;
    }
}
