namespace PerfExtract.Tables;

/// <summary>What stands in the order of its rows is found by halving: a grid may hold thousands of forms.</summary>
internal static class RowOrder
{
    /// <summary>How many stand before the first that is not before.</summary>
    public static int CountBefore<T>(IReadOnlyList<T> items, Func<T, bool> isBefore)
    {
        var (first, end) = (0, items.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = isBefore(items[middle]) ? (middle + 1, end) : (first, middle);
        }

        return first;
    }

    /// <summary>Those between what is before and what is behind.</summary>
    public static IEnumerable<T> Between<T>(IReadOnlyList<T> items, Func<T, bool> isBefore, Func<T, bool> isBehind)
    {
        for (var i = CountBefore(items, isBefore); i < items.Count && !isBehind(items[i]); i++)
        {
            yield return items[i];
        }
    }
}
