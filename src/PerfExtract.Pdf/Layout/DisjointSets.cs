namespace PerfExtract.Pdf.Layout;

/// <summary>Union and find, with paths halved: near constant time a step.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parents[i] = i;
        }
    }

    public int Count => _parents.Length;

    /// <summary>The set's smallest member: sets keep the order of what they hold.</summary>
    public int Find(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }

        return member;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a != b)
        {
            _parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
