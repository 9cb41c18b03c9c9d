namespace PerfExtract.Readers.Txt;

/// <summary>Page numbers and running heads: lines that a page carries and the text does not.</summary>
internal static class PageFurniture
{
    /// <summary>A line is a running head when it stands beside a page's end so often.</summary>
    private const int FewestRepeats = 3;

    /// <summary>Shorter ones repeat in tables: 合计, 小计, 0.00.</summary>
    private const int ShortestHead = 4;

    /// <summary>A running head is one line of a page's width at most.</summary>
    private const int LongestHead = 60;

    /// <summary>For each line what it is to the page.</summary>
    public static LineKind[] Kinds(IReadOnlyList<TextLine> lines)
    {
        var kinds = new LineKind[lines.Count];
        foreach (var number in PageNumbers.Find(lines))
        {
            kinds[number] = LineKind.Footer;
        }

        MarkHeads(lines, kinds);
        return kinds;
    }

    private static void MarkHeads(IReadOnlyList<TextLine> lines, LineKind[] kinds)
    {
        var repeats = new Dictionary<string, List<(int Line, LineKind Kind)>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var opens = kinds[i] == LineKind.Body && OpensPage(lines, kinds, i);
            var closes = kinds[i] == LineKind.Body && !opens && ClosesPage(lines, kinds, i);
            var text = lines[i].Text;
            if ((!opens && !closes) || text.Length is < ShortestHead or > LongestHead)
            {
                continue;
            }

            var key = text.ToString();
            if (!repeats.TryGetValue(key, out var places))
            {
                repeats[key] = places = [];
            }

            places.Add((i, opens ? LineKind.Header : LineKind.Footer));
        }

        foreach (var (line, kind) in repeats.Values.Where(places => places.Count >= FewestRepeats).SelectMany(places => places))
        {
            kinds[line] = kind;
        }
    }

    private static bool OpensPage(IReadOnlyList<TextLine> lines, LineKind[] kinds, int at) =>
        lines[at].Gap == Gap.Page || (at > 0 && kinds[at - 1] == LineKind.Footer);

    private static bool ClosesPage(IReadOnlyList<TextLine> lines, LineKind[] kinds, int at) =>
        at + 1 < lines.Count && (lines[at + 1].Gap == Gap.Page || kinds[at + 1] == LineKind.Footer);
}
