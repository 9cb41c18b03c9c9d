using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Fonts;

/// <summary>Widths by CID: W and DW, and for vertical writing W2 and DW2 (9.7.4.3), in thousandths of the size.</summary>
internal sealed class CidWidths
{
    private const float DefaultWidth = 1000;
    private const float DefaultOriginY = 880;
    private const float DefaultAdvanceY = -1000;

    /// <summary>CIDs end here.</summary>
    private const int MostCids = 65536;

    private readonly Dictionary<int, float> _widths = [];
    private readonly List<(int First, int Last, float Width)> _ranges = [];
    private readonly List<(int First, int Last, float Advance, float X, float Y)> _vertical = [];
    private readonly float _width;
    private readonly float _originY;
    private readonly float _advanceY;

    public CidWidths(PdfDictionary descendant)
    {
        _width = (float)descendant.GetNumber("DW", DefaultWidth);
        PdfArray? vertical = descendant.GetArray("DW2");
        _originY = (float)(vertical?.GetNumber(0, DefaultOriginY) ?? DefaultOriginY);
        _advanceY = (float)(vertical?.GetNumber(1, DefaultAdvanceY) ?? DefaultAdvanceY);
        ReadWidths(descendant.GetArray("W"));
        ReadVertical(descendant.GetArray("W2"));
    }

    public float Of(int? cid)
    {
        if (cid is not { } known)
        {
            return _width;
        }

        if (_widths.TryGetValue(known, out float width))
        {
            return width;
        }

        foreach ((int first, int last, float shared) in _ranges)
        {
            if (known >= first && known <= last)
            {
                return shared;
            }
        }

        return _width;
    }

    /// <summary>The advance down the line, and the origin as seen from the horizontal origin.</summary>
    public (float Advance, float X, float Y) Vertical(int? cid)
    {
        foreach ((int first, int last, float advance, float x, float y) in _vertical)
        {
            if (cid >= first && cid <= last)
            {
                return (advance, x, y);
            }
        }

        return (_advanceY, Of(cid) / 2, _originY);
    }

    private void ReadWidths(PdfArray? array)
    {
        for (int i = 0; array is not null && i + 1 < array.Count;)
        {
            int first = array.GetInteger(i);
            if (array.GetArray(i + 1) is { } list)
            {
                for (int k = 0; k < list.Count; k++)
                {
                    _widths.TryAdd(first + k, (float)list.GetNumber(k));
                }

                i += 2;
            }
            else
            {
                int last = Math.Min(array.GetInteger(i + 1), MostCids);
                AddRange(first, last, (float)array.GetNumber(i + 2));
                i += 3;
            }
        }
    }

    /// <summary>Short ranges go to the table: there are files with every width a range, and a list is slow.</summary>
    private void AddRange(int first, int last, float width)
    {
        const int Short = 128;
        if (last - first >= Short)
        {
            _ranges.Add((first, last, width));
            return;
        }

        for (int cid = first; cid <= last; cid++)
        {
            _widths.TryAdd(cid, width);
        }
    }

    private void ReadVertical(PdfArray? array)
    {
        for (int i = 0; array is not null && i + 1 < array.Count;)
        {
            int first = array.GetInteger(i);
            if (array.GetArray(i + 1) is { } list)
            {
                for (int k = 0; k + 2 < list.Count; k += 3)
                {
                    int cid = first + (k / 3);
                    _vertical.Add(
                        (cid, cid, (float)list.GetNumber(k), (float)list.GetNumber(k + 1), (float)list.GetNumber(k + 2)));
                }

                i += 2;
            }
            else
            {
                _vertical.Add((first, array.GetInteger(i + 1), (float)array.GetNumber(i + 2), (float)array.GetNumber(i + 3),
                    (float)array.GetNumber(i + 4)));
                i += 5;
            }
        }
    }
}
