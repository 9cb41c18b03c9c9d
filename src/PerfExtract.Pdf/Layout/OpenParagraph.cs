namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A paragraph as its lines come in, from one column or page to the next. It goes on while its last line is full (its end
/// left no room for the next line's first word) and the next line begins where its own lines begin.
/// </summary>
internal sealed class OpenParagraph
{
    /// <summary>Distances in characters of the paragraph's size.</summary>
    private const float SameEdge = 0.5f;

    private const float FirstLineIndent = 1f;

    /// <summary>A centred line's margins differ by less than this; those of a full first line with its indent of two by more.</summary>
    private const float Symmetry = 0.8f;

    /// <summary>What justified setting and a squeezed point leave open at the end of a full line.</summary>
    private const float EndSlack = 0.5f;

    /// <summary>The quarter that typesetters put between Han and Latin.</summary>
    private const float MixedSpace = 0.25f;

    /// <summary>A first line that begins further in than this share of the column is set to the right, or is a label.</summary>
    private const float DeepestIndent = 0.3f;

    /// <summary>Lines of one paragraph are spaced evenly, but for a taller character.</summary>
    private const float Spacing = 1.35f;

    /// <summary>Without a line to compare with: double spacing and a little more.</summary>
    private const float WidestSpacing = 2.6f;

    private const float SameSize = 0.08f;

    /// <summary>Lines of a title set in the middle.</summary>
    private const int MostTitleLines = 4;

    private readonly List<PlacedText> _lines = [];

    /// <summary>How far each line stands in from the left edge of the room that it was set in.</summary>
    private readonly List<float> _begins = [];

    private readonly TextArea _area;
    private TextArea _last;
    private readonly TextArea _page;
    private readonly bool _startsPage;
    private readonly LaidLayer _layer;
    private float _pitch;

    /// <param name="pageWidth">A title may be set in the middle of the page where its text area is not.</param>
    public OpenParagraph(PlacedText first, TextArea area, float pageWidth, LaidLayer layer, bool startsPage)
    {
        _lines.Add(first);
        _begins.Add(first.Line.Left - area.Left);
        (_area, _last, _page, _layer, _startsPage) = (area, area, new TextArea(0, pageWidth), layer, startsPage);
    }

    private PlacedText Last => _lines[^1];

    /// <summary>Takes the line if it goes on with this paragraph.</summary>
    /// <param name="area">The room that the line was set in.</param>
    /// <param name="after">The line after it, where the page has one: it shows whether the line is a first one.</param>
    public bool TryAdd(PlacedText next, TextArea area, TextLine? after)
    {
        var (last, line) = (Last.Line, next.Line);
        var samePlace = next.Page == Last.Page && line.Baseline > last.Baseline;
        if (last.WideGaps || last.Angle != 0 || line.Angle != 0
            || Math.Abs(line.Size - last.Size) > SameSize * last.Size
            || (samePlace && !IsSpacedAlike(line.Baseline - last.Baseline, line.Size))
            || !IsFull(last, line, area))
        {
            return false;
        }

        var centred = _lines.Count < MostTitleLines
            && ((IsCentred(line, area) && IsSymmetric(_lines[0].Line, _area)) || (IsInset(line, area) && IsSymmetric(line, _page) && IsSymmetric(_lines[0].Line, _page)))
            && !Typography.EndsSentence(last.Text) && !Typography.StartsPoint(line.Text);
        if (!centred && !(_begins[^1] <= DeepestIndent * _last.Width && BeginsInside(line, area, after)))
        {
            return false;
        }

        // A title in bold that fills its line, and the text under it.
        if (last.Bold != line.Bold && (((Typography.StartsPoint(line.Text) || Typography.StartsPoint(last.Text)) && _lines.Count == 1) || IsHeadingUnder(last, line, area)))
        {
            return false;
        }

        if (samePlace)
        {
            _pitch = _pitch == 0 ? line.Baseline - last.Baseline : Math.Min(_pitch, line.Baseline - last.Baseline);
        }

        _lines.Add(next);
        _begins.Add(line.Left - area.Left);
        _last = area;
        return true;
    }

    public LaidParagraph Close(TextWeave weave)
    {
        var bold = 0;
        foreach (var line in _lines)
        {
            weave.Add(line);
            bold += line.Line.Bold ? line.Line.Text.Length : -line.Line.Text.Length;
        }

        var first = _lines[0].Line;
        var centred = !IsIndented(first) && !first.WideGaps
            && (IsCentredIn(_area) || (_layer == LaidLayer.Body && IsCentredIn(_page) && _begins.TrueForAll(begin => begin > first.Size / 2)));
        var right = !centred && _lines.Count == 1 && first.Left - _area.Left > _area.Width / 2
            && Math.Abs(_area.Right - first.Right) <= FirstLineIndent * 4 * first.Size;
        return new LaidParagraph(
            _layer, _lines[0].Page, weave.Take(), first.Size, bold > 0, centred, right,
            Math.Max(0, (first.Left - _area.Left) / first.Size), _startsPage);
    }

    /// <summary>A short line in bold that ends in no stop, under a sentence that fills its line to the end.</summary>
    private static bool IsHeadingUnder(TextLine last, TextLine line, TextArea area) =>
        line.Bold && Typography.EndsSentence(last.Text) && !Typography.EndsSentence(line.Text) && area.Right - line.Right > 2 * line.Size;

    private bool IsSpacedAlike(float pitch, float size) => pitch <= (_pitch > 0 ? Spacing * _pitch : WidestSpacing * size);

    /// <summary>Of two centred lines the first is full when the next one's first word had no room on both sides taken together.</summary>
    private bool IsFull(TextLine last, TextLine next, TextArea area)
    {
        var mixed = Typography.IsWide(last.Text[^1]) != Typography.IsWide(next.Text[0]);
        var needed = next.FirstWordWidth + ((EndSlack + (mixed ? MixedSpace : 0)) * last.Size);
        var room = IsCentred(last, _last) && IsCentred(next, area) ? _last.Width - last.Bounds.Width : _last.Right - last.Right;
        return room < needed;
    }

    /// <summary>Set in the middle of its room, with room left on both sides.</summary>
    private static bool IsCentred(TextLine line, TextArea area) => IsInset(line, area) && IsSymmetric(line, area);

    private static bool IsInset(TextLine line, TextArea area) =>
        line.Left - area.Left > FirstLineIndent * line.Size && area.Right - line.Right > FirstLineIndent * line.Size;

    /// <summary>A title's first lines may fill their room; its last one shows that it is centred.</summary>
    private bool IsCentredIn(TextArea area) => IsCentred(Last.Line, area) && _lines.TrueForAll(line => IsSymmetric(line.Line, area));

    /// <summary>A line that begins with the usual indent of two characters is centred by chance only.</summary>
    private bool IsIndented(TextLine line) => Math.Abs(line.Left - _area.Left - (2 * line.Size)) < line.Size / 8 && line.Right > _area.Middle + (_area.Width / 4);

    private static bool IsSymmetric(TextLine line, TextArea area) =>
        Math.Abs(line.Left - area.Left - (area.Right - line.Right)) <= Symmetry * line.Size;

    /// <summary>The line begins where the paragraph's lines after its first begin.</summary>
    private bool BeginsInside(TextLine line, TextArea area, TextLine? after)
    {
        var slack = SameEdge * line.Size;
        var first = _begins[0];
        var begin = line.Left - area.Left;
        if (_lines.Count > 1)
        {
            return Math.Abs(begin - _begins[1]) <= slack;
        }

        if (begin < first - slack)
        {
            // The paragraph's first line stood in, as is usual.
            return true;
        }

        if (begin > first + slack)
        {
            // A hanging indent: under the words that follow the point's number.
            return Typography.StartsPoint(_lines[0].Line.Text) && begin - first <= 4 * line.Size
                && (after is null || Math.Abs(after.Left - line.Left) <= slack);
        }

        // Both begin alike: set without indent unless both stand in, or the next but one shows this to be a first line.
        return first <= FirstLineIndent * line.Size
            ? !(Typography.StartsPoint(line.Text) && Typography.EndsSentence(Last.Line.Text))
            : after is not null && Math.Abs(after.Left - line.Left) <= slack
                && !Typography.EndsSentence(Last.Line.Text) && !Typography.StartsPoint(line.Text);
    }

}
