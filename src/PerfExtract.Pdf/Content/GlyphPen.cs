using PerfExtract.Pdf.Fonts;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>Puts the glyphs of one string on the canvas: what is the same for all of them is worked out once.</summary>
internal readonly struct GlyphPen
{
    /// <summary>Writing turned less than this (a tangent: about 10°) from level or upright is a page scanned askew.</summary>
    private const double MostSkew = 0.18;

    /// <summary>Of a glyph's box: with less of it left by the clip, nobody can read it.</summary>
    private const float LeastSeen = 0.25f;

    /// <summary>Render modes: 1 strokes, 2 fills and strokes, 3 and 7 do neither; 4 to 7 also clip.</summary>
    private const int StrokeMode = 1;
    private const int FillStrokeMode = 2;
    private const int InvisibleMode = 3;

    /// <summary>Some programs make the text of an OCR layer wholly transparent instead.</summary>
    private const float InvisibleAlpha = 0.02f;

    private readonly PageCanvas _canvas;
    private readonly Matrix _matrix;
    private readonly Bounds _clip;
    private readonly double _size;
    private readonly double _stretch;
    private readonly float _drawnSize;
    private readonly byte _angle;
    private readonly int _font;
    private readonly bool _bold;
    private readonly bool _vertical;
    private readonly bool _slanted;
    private readonly bool _invisible;
    private readonly bool _white;

    public GlyphPen(in GraphicsState state, in Matrix textMatrix, PageCanvas canvas)
    {
        _canvas = canvas;
        _clip = state.Clip;
        _matrix = textMatrix.Moved(0, state.Rise) * state.Matrix;
        _size = state.FontSize;
        _stretch = state.Stretch;
        _drawnSize = (float)(Math.Abs(_size) * Math.Sqrt((_matrix.C * _matrix.C) + (_matrix.D * _matrix.D))) * state.Font!.Em;
        double sign = Math.Sign(_size * _stretch);
        (_angle, _slanted) = Direction(_matrix.A * sign, _matrix.B * sign);
        _font = state.FontIndex;
        _vertical = state.Font.Vertical;
        int mode = state.RenderMode & 3;
        float alpha = mode == StrokeMode ? state.StrokeAlpha : state.FillAlpha;
        _invisible = mode == InvisibleMode || alpha < InvisibleAlpha;
        _bold = state.Font.Bold || mode == FillStrokeMode;
        _white = !_invisible && !state.Font.Painted && mode switch
        {
            StrokeMode => state.Stroke.White,
            FillStrokeMode => state.Fill.White && state.Stroke.White,
            _ => state.Fill.White,
        };
    }

    /// <param name="x">The pen's place in text space.</param>
    public void Draw(in FontGlyph glyph, double x, double y, HiddenReason reason)
    {
        if (_vertical)
        {
            x -= glyph.OriginX * _size * _stretch;
            y -= glyph.OriginY * _size;
        }

        double advance = glyph.Width * _size * _stretch;
        (float x1, float y1) = _matrix.Apply(x, y);
        (float x2, float y2) = _matrix.Apply(x + advance, y);
        if (!float.IsFinite(x1 + y1 + x2 + y2 + _drawnSize) || _drawnSize <= 0)
        {
            return;
        }

        (float left, float right, float baseline) = _angle switch
        {
            1 => (y1, y2, _canvas.Width - x1),
            2 => (_canvas.Width - x1, _canvas.Width - x2, _canvas.Height - y1),
            3 => (_canvas.Height - y1, _canvas.Height - y2, x1),
            _ => (x1, x2, y1),
        };
        var drawn = new Glyph(
            glyph.Text, Math.Min(left, right), baseline, Math.Max(left, right), _drawnSize, _font, _angle, _bold, _vertical,
            _invisible, _slanted);
        reason = reason != HiddenReason.None ? reason : Outside(drawn);
        if (reason != HiddenReason.None)
        {
            _canvas.Hidden.Add(glyph.Text, reason);
            return;
        }

        if (_white)
        {
            _canvas.WhiteGlyphs.Add(_canvas.Glyphs.Count);
        }

        _canvas.Glyphs.Add(drawn);
    }

    private static (byte Angle, bool Slanted) Direction(double a, double b)
    {
        bool level = Math.Abs(a) >= Math.Abs(b);
        byte angle = level ? (byte)(a >= 0 ? 0 : 2) : (byte)(b >= 0 ? 1 : 3);
        return (angle, Math.Min(Math.Abs(a), Math.Abs(b)) > MostSkew * Math.Max(Math.Abs(a), Math.Abs(b)));
    }

    private HiddenReason Outside(in Glyph glyph)
    {
        Bounds ink = Coverage.Ink(glyph, _canvas.Width, _canvas.Height);
        if (_clip.Holds(ink) || IsCutToFit(ink, glyph.Size))
        {
            return HiddenReason.None;
        }

        if (Share(ink, _clip) >= LeastSeen)
        {
            return HiddenReason.None;
        }

        return Share(ink, _canvas.Page) >= LeastSeen ? HiddenReason.Clipped : HiddenReason.OffPage;
    }

    /// <summary>A clip within the glyph's own box was cut to the ink that shows: of 一 that is little.</summary>
    private bool IsCutToFit(in Bounds ink, float size) =>
        _clip.Width > 0 && _clip.Height > 0 && ink.Grown(Slack * size).Holds(_clip);

    /// <summary>Of the size: a clip that reaches out of the box cuts off a cell's lines, and shows an edge of the glyph at most.</summary>
    private const float Slack = 0.03f;

    /// <summary>How much of a box lies in another; a box without width counts by its height.</summary>
    private static float Share(in Bounds box, in Bounds within)
    {
        Bounds met = box.Meet(within);
        return met.Empty ? 0
            : (box.Width > 0 ? met.Width / box.Width : 1) * (box.Height > 0 ? met.Height / box.Height : 1);
    }
}
