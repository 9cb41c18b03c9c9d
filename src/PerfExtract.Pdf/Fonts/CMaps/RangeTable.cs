namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>Ranges of codes that run in step with ranges of values; of two that hold a code the later added one counts.</summary>
internal sealed class RangeTable
{
    private readonly List<(uint Low, uint High, uint Value)> _ranges = [];
    private uint[] _starts = [];
    private uint[] _ends = [];
    private uint[] _values = [];
    private bool _built = true;

    public int Count => _ranges.Count;

    public void Add(uint low, uint high, uint value)
    {
        if (high >= low)
        {
            _ranges.Add((low, high, value));
            _built = false;
        }
    }

    /// <summary>Ranges that count only where this table says nothing.</summary>
    public void AddUnder(RangeTable other)
    {
        _ranges.InsertRange(0, other._ranges);
        _built = false;
    }

    public uint? Find(uint code)
    {
        if (!_built)
        {
            Build();
        }

        int at = Array.BinarySearch(_starts, code);
        at = at >= 0 ? at : ~at - 1;
        return at >= 0 && code <= _ends[at] ? _values[at] + (code - _starts[at]) : null;
    }

    /// <summary>Cuts the ranges so that none overlaps: a sweep over their ends, the latest open range holding.</summary>
    private void Build()
    {
        var order = new int[_ranges.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => (_ranges[a].Low, a).CompareTo((_ranges[b].Low, b)));
        var pieces = new List<(uint Low, uint High, uint Value)>(order.Length);
        var open = new PriorityQueue<int, int>();
        int next = 0;
        ulong from = 0;
        while (next < order.Length || open.Count > 0)
        {
            while (open.TryPeek(out int top, out _) && _ranges[top].High < from)
            {
                open.Dequeue();
            }

            if (open.Count == 0)
            {
                if (next >= order.Length)
                {
                    break;
                }

                from = Math.Max(from, _ranges[order[next]].Low);
            }

            for (; next < order.Length && _ranges[order[next]].Low <= from; next++)
            {
                open.Enqueue(order[next], -order[next]);
            }

            if (!open.TryPeek(out int holder, out _) || _ranges[holder].High < from)
            {
                continue;
            }

            (uint low, uint high, uint value) = _ranges[holder];
            uint end = next < order.Length ? Math.Min(high, _ranges[order[next]].Low - 1) : high;
            pieces.Add(((uint)from, end, value + ((uint)from - low)));
            from = (ulong)end + 1;
        }

        _starts = [.. pieces.Select(p => p.Low)];
        _ends = [.. pieces.Select(p => p.High)];
        _values = [.. pieces.Select(p => p.Value)];
        _built = true;
    }
}
