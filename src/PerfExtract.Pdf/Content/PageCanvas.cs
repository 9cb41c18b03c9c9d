using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>Why a glyph that is drawn cannot be seen.</summary>
internal enum HiddenReason : byte
{
    None,
    OffPage,
    Clipped,
    Covered,
    White,
    Invisible,
    LayerOff,
    Repeated,
}

/// <summary>Collects what the interpreter draws; then takes away what cannot be seen.</summary>
internal sealed class PageCanvas(float width, float height, int expectedGlyphs)
{
    /// <summary>A stroke wider than this, and a filled bar as thick, is an area and no line.</summary>
    private const float ThickestRule = 4f;

    /// <summary>A rule is longer than it is thick; how many times is what tells it from a dot.</summary>
    private const float LeastSlimness = 2f;

    /// <summary>A dot of a dotted line, or the corner where borders meet: part of a line either way, or of none.</summary>
    private const float LargestDot = 2f;

    /// <summary>Filled areas kept: a chart's or map's thousands are no table's.</summary>
    private const int MostAreas = 1 << 17;
    private const int MostRules = 1 << 18;

    private readonly List<PaintedArea> _areas = [];

    public float Width { get; } = width;

    public float Height { get; } = height;

    public Bounds Page => new(0, 0, Width, Height);

    public List<Glyph> Glyphs { get; } = new(expectedGlyphs);

    /// <summary>Places in <see cref="Glyphs"/> of what is written in white.</summary>
    public List<int> WhiteGlyphs { get; } = [];

    public IReadOnlyList<PaintedArea> PaintedAreas => _areas;

    public List<Rule> Rules { get; } = [];

    /// <summary>Lines drawn in white.</summary>
    public PaleRules PaleRules { get; } = new();

    public HiddenText Hidden { get; } = new();

    /// <summary>A stroked segment.</summary>
    public void AddStroke(float x1, float y1, float x2, float y2, float width, in GraphicsState state)
    {
        const float Skew = 0.5f;
        bool level = Math.Abs(y2 - y1) <= Skew && Math.Abs(x2 - x1) > Math.Abs(y2 - y1);
        if (!level && Math.Abs(x2 - x1) > Skew)
        {
            return;
        }

        float half = width / 2;
        var box = level
            ? new Bounds(Math.Min(x1, x2), ((y1 + y2) / 2) - half, Math.Max(x1, x2), ((y1 + y2) / 2) + half)
            : new Bounds(((x1 + x2) / 2) - half, Math.Min(y1, y2), ((x1 + x2) / 2) + half, Math.Max(y1, y2));
        AddBar(box, level, width, state.Stroke, state.StrokeAlpha, state);
    }

    /// <summary>A filled box: a rule where it is thin, else an area.</summary>
    public void AddBox(in Bounds box, in GraphicsState state, bool certain)
    {
        bool level = box.Width >= box.Height;
        float thickness = level ? box.Height : box.Width, length = level ? box.Width : box.Height;
        if (thickness <= ThickestRule && length >= thickness * LeastSlimness)
        {
            AddBar(box, level, thickness, state.Fill, state.FillAlpha, state);
        }
        else if (length <= LargestDot)
        {
            AddBar(box, true, thickness, state.Fill, state.FillAlpha, state);
            AddBar(box, false, thickness, state.Fill, state.FillAlpha, state);
        }
        else
        {
            AddArea(box, state.Fill, state.FillAlpha, false, certain, state);
        }
    }

    /// <summary>A filled shape that is no box: of use only to tell whether white text has something dark behind it.</summary>
    public void AddShape(in Bounds box, in Paint paint, in GraphicsState state) =>
        AddArea(box, paint, state.FillAlpha, false, false, state, shape: true);

    public void AddImage(in Bounds box, bool opaque, in GraphicsState state)
    {
        bool level = box.Width >= box.Height;
        float thickness = level ? box.Height : box.Width;
        if (thickness <= ThickestRule / 2 && (level ? box.Width : box.Height) >= thickness * LeastSlimness)
        {
            AddBar(box, level, thickness, Paint.Black, state.FillAlpha, state);
        }
        else
        {
            AddArea(box, Paint.Black, state.FillAlpha, true, opaque, state);
        }
    }

    public bool HasGlyphIn(Bounds box) => Glyphs.Exists(glyph => box.Holds(Coverage.Ink(glyph, Width, Height)));

    public IEnumerable<Area> Areas() => _areas
        .Where(a => !a.Shape)
        .Select(a => new Area(a.Box.Left, a.Box.Top, a.Box.Right, a.Box.Bottom, a.Image, a.White));

    private void AddBar(in Bounds box, bool level, float thickness, in Paint paint, float alpha, in GraphicsState state)
    {
        const float Invisible = 0.05f;
        if (thickness > ThickestRule)
        {
            AddArea(box, paint, alpha, false, true, state);
            return;
        }

        // A hairline may lie exactly on the edge of its clip and is drawn all the same.
        const float Hairline = 0.5f;
        Bounds seen = box.Meet(state.Clip.Grown(Hairline));
        if (alpha < Invisible || seen.Empty || Rules.Count >= MostRules)
        {
            return;
        }

        float x = (box.Left + box.Right) / 2, y = (box.Top + box.Bottom) / 2;
        Rule rule = level
            ? new Rule(seen.Left, y, seen.Right, y, thickness)
            : new Rule(x, seen.Top, x, seen.Bottom, thickness);
        bool seenOnInk = !paint.White || OnInk(seen);
        if (seenOnInk)
        {
            Rules.Add(rule);
        }

        if (paint.White)
        {
            PaleRules.Add(rule, seenOnInk);
        }
    }

    /// <summary>Whether the last areas painted have something darker than paper there: white lines part coloured cells.</summary>
    private bool OnInk(in Bounds box)
    {
        const int LookedAt = 128;
        float x = (box.Left + box.Right) / 2, y = (box.Top + box.Bottom) / 2;
        for (int i = _areas.Count - 1; i >= Math.Max(0, _areas.Count - LookedAt); i--)
        {
            if (_areas[i].Box.Grown(1).Holds(x, y))
            {
                return !_areas[i].White;
            }
        }

        return false;
    }

    private void AddArea(
        in Bounds box, in Paint paint, float alpha, bool image, bool opaque, in GraphicsState state, bool shape = false)
    {
        const float SeenThrough = 0.95f;
        const float Invisible = 0.02f;
        Bounds seen = box.Meet(state.Clip);
        if (seen.Empty || alpha < Invisible || _areas.Count >= MostAreas)
        {
            return;
        }

        bool covers = opaque && !paint.Unknown && alpha >= SeenThrough 
            && !state.Blended && !state.Veiled && !state.ClipShaped;
        _areas.Add(new PaintedArea(seen, Glyphs.Count, Rules.Count, image, !image && paint.White, covers, shape));
    }
}
