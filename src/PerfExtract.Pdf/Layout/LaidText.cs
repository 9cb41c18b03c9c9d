namespace PerfExtract.Pdf.Layout;

/// <summary>A text put together from drawn lines; offsets are UTF-16 offsets into <paramref name="Value"/>.</summary>
public sealed record LaidText(string Value, IReadOnlyList<LaidLine> Lines)
{
    public static readonly LaidText Empty = new("", []);
}

/// <summary>
/// One drawn line: the characters [Start, End) stand on <paramref name="Page"/> within <paramref name="Bounds"/>.
/// <paramref name="Edges"/> holds the x of each character's left side and of the last one's right side; turned text has none.
/// </summary>
public sealed record LaidLine(int Start, int End, int Page, Bounds Bounds, IReadOnlyList<float> Edges);
