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
}
