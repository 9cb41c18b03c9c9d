using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Fonts;

/// <summary>Widths by CID: W and DW, and for vertical writing W2 and DW2 (9.7.4.3), in thousandths of the size.</summary>
internal sealed class CidWidths
{
    private const float DefaultWidth = 1000;
    private const float DefaultOriginY = 880;
    private const float DefaultAdvanceY = -1000;

    private readonly CidTable<float> _widths = new();
    private readonly CidTable<(float Advance, float X, float Y)> _vertical = new();
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

    public float Of(int? cid) => cid is { } known && _widths.TryGet(known, out float width) ? width : _width;

    /// <summary>The advance down the line, and the origin as seen from the horizontal origin.</summary>
    public (float Advance, float X, float Y) Vertical(int? cid) =>
        cid is { } known && _vertical.TryGet(known, out (float Advance, float X, float Y) metrics) ? metrics : (_advanceY, Of(cid) / 2, _originY);

    private void ReadWidths(PdfArray? array)
    {
        for (int i = 0; array is not null && i + 1 < array.Count;)
        {
            int first = array.GetInteger(i);
            if (array.GetArray(i + 1) is { } list)
            {
                for (int k = 0; k < list.Count; k++)
                {
                    _widths.Add((long)first + k, (float)list.GetNumber(k));
                }

                i += 2;
            }
            else
            {
                _widths.AddRange(first, array.GetInteger(i + 1), (float)array.GetNumber(i + 2));
                i += 3;
            }
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
                    _vertical.Add(
                        (long)first + (k / 3), ((float)list.GetNumber(k), (float)list.GetNumber(k + 1), (float)list.GetNumber(k + 2)));
                }

                i += 2;
            }
            else
            {
                _vertical.AddRange(
                    first, array.GetInteger(i + 1), ((float)array.GetNumber(i + 2), (float)array.GetNumber(i + 3), (float)array.GetNumber(i + 4)));
                i += 5;
            }
        }
    }
}
