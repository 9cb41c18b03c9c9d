namespace PerfExtract.Documents;

/// <summary>
/// One drawn line of a text: the characters [Start, End) stand on <paramref name="Page"/> within <paramref name="Box"/>.
/// <paramref name="Edges"/> holds the x of each character's left side and of the last one's right side, or is empty.
/// </summary>
public sealed record PlacedLine(int Start, int End, int Page, Box Box, IReadOnlyList<float> Edges)
{
    /// <summary>The part of the line's box that the characters [from, to) fill.</summary>
    public Box BoxOf(int from, int to)
    {
        from = Math.Max(from, Start);
        to = Math.Min(to, End);
        return Edges.Count == End - Start + 1 && from < to
            ? Box with { Left = Edges[from - Start], Right = Edges[to - Start] }
            : Box;
    }
}
