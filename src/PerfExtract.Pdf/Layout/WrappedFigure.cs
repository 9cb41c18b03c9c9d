namespace PerfExtract.Pdf.Layout;

/// <summary>One figure over two lines of a narrow cell.</summary>
internal static class WrappedFigure
{
    private const int Group = 3;

    /// <summary>What follows 99.0 as 5%.</summary>
    private const int LastDigit = 2;

    /// <summary>12,345,|678.90 and 2,000,00|0.00 and 99.0|5% and 98|%: the first is no whole figure, or the second none.</summary>
    public static bool Is(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return false;
        }

        var point = first.IndexOf('.');
        var whole = point < 0 ? first.TrimEnd('%') : first[..point];
        var comma = whole.LastIndexOf(',');
        return (comma >= 0 && whole.Length - comma - 1 != Group) || first[^1] is '.' or ',' || second[0] is '.' or ',' or '%'
            || (point >= 0 && first[^1] != '%' && second[^1] == '%' && second.Length == LastDigit);
    }

    /// <summary>Digits before the point of a figure long enough for its column to be too narrow.</summary>
    private const int FewestOfLong = 7;

    /// <summary>13502418.|36 and 13502418|.36: no whole figure ends or begins so, however far the lines are set apart.</summary>
    public static bool IsTorn(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        !first.IsEmpty && !second.IsEmpty
        && (first[^1] is ',' || (first[^1] is '.' && !second.TrimEnd('%').ContainsAnyExceptInRange('0', '9')) || second[0] is '.' or ',' or '%');

    /// <summary>13502418.3|6 and 1350241|8.36: money has two digits behind its point, or none, and a column has one manner.</summary>
    public static bool MayBe(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.IndexOfAnyExceptInRange('0', '9') switch
        {
            -1 => first.Length >= FewestOfLong && second.IndexOf('.') is > 0 and <= Group,
            >= FewestOfLong and var end => first[end] == '.' && first.Length == end + 2 && second.Length == 1 && char.IsAsciiDigit(second[0]),
            _ => false,
        };
}
