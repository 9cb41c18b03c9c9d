namespace PerfExtract.Readers.Txt;

/// <summary>Page numbers and running heads: lines that a page carries and the text does not.</summary>
internal static class PageFurniture
{
    /// <summary>A running head says the same on every page.</summary>
    private const int FewestRepeats = 2;

    /// <summary>Shorter ones repeat in tables: 合计, 小计, 0.00.</summary>
    private const int ShortestHead = 4;

    /// <summary>A running head is one line of a page's width at most.</summary>
    private const int LongestHead = 60;

    /// <summary>A running head has two lines at most.</summary>
    private const int HeadLines = 2;

    /// <summary>A line shorter than this may be a heading or a cell: it does not show that a sentence was cut.</summary>
    private const int ShortestCut = 15;

    /// <summary>So many of its places cut a sentence; a form's title, said again on every page, cuts none.</summary>
    private const double CutShare = 0.15;

    /// <summary>For each line what it is to the page.</summary>
    public static LineKind[] Kinds(IReadOnlyList<TextLine> lines)
    {
        var kinds = new LineKind[lines.Count];
        foreach (var number in PageNumbers.Find(lines))
        {
            kinds[number] = LineKind.Footer;
        }

        for (var i = 0; i < HeadLines; i++)
        {
            MarkHeads(lines, kinds);
        }

        return kinds;
    }

    private static void MarkHeads(IReadOnlyList<TextLine> lines, LineKind[] kinds)
    {
        var repeats = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        TextLine? before = null;
        // The title of a report, again at a page's edge; a form's title begins its form there.
        var title = kinds[0] == LineKind.Body && LineStarts.IsTitle(lines[0].Text) ? lines[0].Text.ToString() : null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Body)
            {
                continue;
            }

            var text = lines[i].Text;
            var kind = OpensPage(lines, kinds, i) ? LineKind.Header : ClosesPage(lines, kinds, i) ? LineKind.Footer : LineKind.Body;
            if (i > 0 && kind != LineKind.Body && title is not null && text.SequenceEqual(title))
            {
                kinds[i] = kind;
                continue;
            }

            if (kind != LineKind.Body && text.Length is >= ShortestHead and <= LongestHead)
            {
                Add(repeats, text.ToString(), new Place(i, kind, before is not null && IsCut(before)));
            }

            before = lines[i];
        }

        foreach (var places in repeats.Values)
        {
            if (places.Count >= FewestRepeats && places.Count(place => place.Cuts) >= places.Count * CutShare)
            {
                places.ForEach(place => kinds[place.Line] = place.Kind);
            }
        }
    }

    private static void Add(Dictionary<string, List<Place>> repeats, string text, Place place)
    {
        if (!repeats.TryGetValue(text, out var places))
        {
            repeats[text] = places = [];
        }

        places.Add(place);
    }

    private static bool OpensPage(IReadOnlyList<TextLine> lines, LineKind[] kinds, int at) =>
        lines[at].Gap == Gap.Page || (at > 0 && kinds[at - 1] is LineKind.Footer or LineKind.Header);

    private static bool ClosesPage(IReadOnlyList<TextLine> lines, LineKind[] kinds, int at) =>
        at + 1 < lines.Count && (lines[at + 1].Gap == Gap.Page || kinds[at + 1] == LineKind.Footer);

    private static bool IsCut(TextLine line) =>
        line.Text.Length >= ShortestCut && !line.HasWideGap
        && !LineStarts.EndsSentence(line.Text) && !LineStarts.EndsClause(line.Text);

    /// <param name="Cuts">The body's line before it does not end a sentence.</param>
    private readonly record struct Place(int Line, LineKind Kind, bool Cuts);
}
