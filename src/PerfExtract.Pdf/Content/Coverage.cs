using System.Runtime.InteropServices;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Finds text that a later area covers, and white text with nothing darker under it. Careful: only where the whole glyph lies
/// under one area that surely hides it.
/// </summary>
internal sealed class Coverage
{
    /// <summary>Glyphs are looked up by the band of the page that they begin in.</summary>
    private const float BandHeight = 16;

    /// <summary>Comparisons a page: areas times the glyphs of their bands. Beyond it, text counts as seen.</summary>
    private const long MostWork = 40_000_000;

    /// <summary>Of the page: a picture this large is a scan, and the text under it what a reader made of it.</summary>
    private const float ScanShare = 0.6f;

    private readonly PageCanvas _canvas;
    private readonly HiddenReason[] _reasons;
    private int[] _bands = [];
    private int[] _members = [];
    private float _tallest;
    private long _work;

    public Coverage(PageCanvas canvas, HiddenReason[] reasons)
    {
        _canvas = canvas;
        _reasons = reasons;
    }

    public void Find()
    {
        foreach (PaintedArea area in _canvas.PaintedAreas)
        {
            if (area.Covers && area.GlyphsBefore > 0)
            {
                Cover(area);
            }
        }

        foreach (int glyph in _canvas.WhiteGlyphs)
        {
            if (_reasons[glyph] == HiddenReason.None && IsOnPaper(glyph))
            {
                _reasons[glyph] = HiddenReason.White;
            }
        }
    }

    /// <summary>Where a glyph's ink may be, on the page as shown.</summary>
    public static Bounds Ink(in Glyph glyph, float width, float height)
    {
        const float Ascent = 0.75f, Descent = 0.05f;
        float top = glyph.Baseline - (Ascent * glyph.Size), bottom = glyph.Baseline + (Descent * glyph.Size);
        return glyph.Angle switch
        {
            1 => new Bounds(width - bottom, glyph.Left, width - top, glyph.Right),
            2 => new Bounds(width - glyph.Right, height - bottom, width - glyph.Left, height - top),
            3 => new Bounds(top, height - glyph.Right, bottom, height - glyph.Left),
            _ => new Bounds(glyph.Left, top, glyph.Right, bottom),
        };
    }

    private Bounds Ink(int glyph) => Ink(_canvas.Glyphs[glyph], _canvas.Width, _canvas.Height);

    private void Cover(in PaintedArea area)
    {
        if (_members.Length == 0)
        {
            FillBands();
        }

        bool scan = area.Image && area.Box.Width * area.Box.Height >= ScanShare * _canvas.Width * _canvas.Height;
        int first = Band(area.Box.Top - _tallest), last = Band(area.Box.Bottom);
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(_canvas.Glyphs);
        for (int at = _bands[first]; at < _bands[last + 1] && _work < MostWork; at++, _work++)
        {
            int glyph = _members[at];
            if (glyph < area.GlyphsBefore && _reasons[glyph] == HiddenReason.None && area.Box.Holds(Ink(glyph)))
            {
                if (scan)
                {
                    glyphs[glyph] = glyphs[glyph] with { Invisible = true };
                }
                else
                {
                    _reasons[glyph] = HiddenReason.Covered;
                }
            }
        }
    }

    private bool IsOnPaper(int glyph)
    {
        Bounds ink = Ink(glyph);
        float x = (ink.Left + ink.Right) / 2, y = (ink.Top + ink.Bottom) / 2;
        IReadOnlyList<PaintedArea> areas = _canvas.PaintedAreas;
        for (int i = areas.Count - 1; i >= 0 && _work < MostWork; i--, _work++)
        {
            if (areas[i].GlyphsBefore > glyph || !areas[i].Box.Holds(x, y))
            {
                continue;
            }

            if (!areas[i].White)
            {
                return false;
            }

            if (areas[i].Covers)
            {
                return true;
            }
        }

        return _work < MostWork;
    }

    private int Band(float y) => (int)Math.Clamp(y / BandHeight, 0, _bands.Length - 2);

    /// <summary>Sorts the glyphs by band: counts first, then places.</summary>
    private void FillBands()
    {
        int count = _canvas.Glyphs.Count;
        _bands = new int[(int)Math.Clamp(_canvas.Height / BandHeight, 1, 4096) + 2];
        _members = new int[count];
        var band = new int[count];
        for (int i = 0; i < count; i++)
        {
            Bounds ink = Ink(i);
            _tallest = Math.Max(_tallest, ink.Height);
            band[i] = Band(ink.Top);
            _bands[band[i] + 1]++;
        }

        for (int i = 1; i < _bands.Length; i++)
        {
            _bands[i] += _bands[i - 1];
        }

        int[] next = [.. _bands];
        for (int i = 0; i < count; i++)
        {
            _members[next[band[i]]++] = i;
        }
    }
}
