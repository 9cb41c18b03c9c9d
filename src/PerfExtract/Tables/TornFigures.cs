namespace PerfExtract.Tables;

/// <summary>
/// 248,721,800. at a page's foot and 00 on the next, 13502418 above .36 in a column too narrow: one row's figures, and neither half is one.
/// </summary>
internal static class TornFigures
{
    /// <summary>What is left of a figure behind its point.</summary>
    private const int LongestEnd = 3;

    /// <summary>Digits before the point of a figure long enough for its column to be too narrow.</summary>
    private const int FewestOfLong = 7;

    private const int Group = 3;

    /// <param name="named">Both rows have names of their own: one figure that may be cut is chance, and .36 below 12 is printed without its nought.</param>
    public static bool GoOn(IReadOnlyList<GridCell?> above, IReadOnlyList<GridCell?> below, bool named)
    {
        var (cut, maybe, ends) = (0, 0, 0);
        for (var i = 0; i < below.Count; i++)
        {
            if (below[i] is not { IsBlank: false } lower || above[i] is not { IsBlank: false } upper)
            {
                continue;
            }

            var first = upper.Text.AsSpan().Trim();
            var rest = lower.Text.AsSpan().Trim();
            if (!char.IsAsciiDigit(first[0]))
            {
                return false;
            }

            if (IsCut(first, rest) && !(named && rest[0] == '.' && first.Length < FewestOfLong))
            {
                cut++;
            }
            else if (MayBeCut(first, rest))
            {
                maybe++;
            }
            else if (IsEnd(rest))
            {
                ends++;
            }
            else
            {
                return false;
            }
        }

        return cut > 0 || (ends == 0 && maybe > (named ? 1 : 0));
    }

    /// <summary>Pieces that white space parts, each of which goes on with those before it.</summary>
    /// <param name="plain">The same without white space.</param>
    public static bool AreOne(ReadOnlySpan<char> pieces, ReadOnlySpan<char> plain)
    {
        var read = 0;
        for (var at = 0; at < pieces.Length;)
        {
            var end = at;
            while (end < pieces.Length && !LabelText.IsBlank(pieces[end]))
            {
                end++;
            }

            if (end > at && read > 0 && !GoesOn(plain[..read], pieces[at..end]))
            {
                return false;
            }

            read += end - at;
            at = end + 1;
        }

        return true;
    }

    /// <summary>99.0|5%, ≥|95: signs and percents are torn off too.</summary>
    private static bool GoesOn(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) =>
        rest[0] is ',' or '，' or '%' or '％' || !char.IsAsciiDigit(first[^1]) || IsCut(first, rest) || MayBeCut(first, rest) || (first.Contains('.') && rest is [_, '%' or '％']);

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.Length <= LongestEnd && !rest.ContainsAnyExceptInRange('0', '9');

    /// <summary>13502418.|36, 13502418|.36, 13,502,|418.36, 13,50|2,418.36: no whole figure ends or begins so.</summary>
    private static bool IsCut(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) =>
        rest[0] is '.' || (first[^1] is ',' && char.IsAsciiDigit(rest[0])) || (first[^1] is '.' && IsEnd(rest))
        || (first.LastIndexOf(',') is > 0 and var comma && !first.Contains('.') && first.Length - comma - 1 < Group && char.IsAsciiDigit(rest[0]));

    /// <summary>13502418.3|6 and 1350241|8.36: money has two digits behind its point, or none, and a column has one manner.</summary>
    private static bool MayBeCut(ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        var point = first.IndexOf('.');
        return (point < 0 ? first : first[..point]).Length >= FewestOfLong && (point < 0
            ? !first.ContainsAnyExceptInRange('0', '9') && rest.IndexOf('.') is > 0 and <= Group
            : first.Length == point + 2 && rest.Length == 1 && char.IsAsciiDigit(rest[0]));
    }
}
