namespace PerfExtract.Pdf.Fonts;

/// <summary>
/// What a font says of single CIDs and of ranges of them; what was said first holds. However much a file says, it is kept in
/// bounds, and a look-up is short.
/// </summary>
internal sealed class CidTable<T>
{
    /// <summary>CIDs end here.</summary>
    private const int MostCids = 65536;

    /// <summary>Short ranges go to the table: there are files with every width a range, and a list is slow.</summary>
    private const int ShortRange = 128;

    /// <summary>More long ranges than these overlap; nothing is lost with them.</summary>
    private const int MostRanges = MostCids / ShortRange;

    private readonly Dictionary<int, T> _single = [];
    private readonly List<(int First, int Last, T Value)> _ranges = [];

    public void Add(long cid, T value)
    {
        if (cid is >= 0 and < MostCids)
        {
            _single.TryAdd((int)cid, value);
        }
    }

    public void AddRange(int first, int last, T value)
    {
        (first, last) = (Math.Max(first, 0), Math.Min(last, MostCids - 1));
        if (last - first < ShortRange)
        {
            for (int cid = first; cid <= last; cid++)
            {
                _single.TryAdd(cid, value);
            }
        }
        else if (_ranges.Count < MostRanges)
        {
            _ranges.Add((first, last, value));
        }
    }

    public bool TryGet(int cid, out T value)
    {
        if (_single.TryGetValue(cid, out value!))
        {
            return true;
        }

        foreach ((int first, int last, T shared) in _ranges)
        {
            if (cid >= first && cid <= last)
            {
                value = shared;
                return true;
            }
        }

        return false;
    }
}
