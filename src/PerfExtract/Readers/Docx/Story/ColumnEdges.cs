namespace PerfExtract.Readers.Docx.Story;

/// <summary>
/// The grid columns that a table really has. A grid column within which no cell begins or ends is none that a reader sees, and
/// one of a few points' width comes of lines dragged by hand that miss each other: both fall together with their neighbour.
/// </summary>
internal sealed class ColumnEdges
{
    /// <summary>Points: half a character of the smallest print. No column that holds anything is so narrow.</summary>
    private const double ThinnestColumn = 5;

    private readonly bool[] _used;
    private readonly int[] _columns;
    private readonly List<double?> _widths;
    private readonly List<(int Start, int End)> _cells = [];

    private ColumnEdges(List<double?> widths, int most)
    {
        _widths = widths;
        _used = new bool[most + 1];
        _columns = new int[most + 1];
    }

    /// <summary>The number of columns left.</summary>
    public int Count { get; private set; }

    /// <summary>The column that begins at the file's edge.</summary>
    public int this[int edge] => _columns[edge];

    public static ColumnEdges Of(List<double?> widths, int most) => new(widths, most);

    public void Use(int start, int end)
    {
        _used[start] = _used[end] = true;
        _cells.Add((start, end));
    }

    public void Settle()
    {
        Number(thin: true);
        foreach (var (start, end) in _cells)
        {
            if (_columns[start] == _columns[end])
            {
                // A cell as thin as that: then thin columns are meant.
                Number(thin: false);
                return;
            }
        }
    }

    private void Number(bool thin)
    {
        var count = -1;
        double? sinceUsed = null;
        for (var edge = 0; edge < _used.Length; edge++)
        {
            sinceUsed += edge > 0 && edge <= _widths.Count ? _widths[edge - 1] : null;
            if (!_used[edge])
            {
                _columns[edge] = Math.Max(count, 0);
                continue;
            }

            var near = thin && sinceUsed is > 0 and < ThinnestColumn;
            count += near ? 0 : 1;
            _columns[edge] = count;
            sinceUsed = near ? sinceUsed : 0;
        }

        Count = count;
    }
}
