using PerfExtract.Pdf.Files.Filters;

namespace PerfExtract.Pdf.Files;

/// <summary>A page with what it inherits from the page tree.</summary>
/// <param name="Number">From 1, in reading order.</param>
/// <param name="Resources">Fonts, forms, images … by name; empty where the page has none.</param>
/// <param name="CropBox">What a viewer shows, within the <paramref name="MediaBox"/>.</param>
/// <param name="Rotate">Clockwise: 0, 90, 180 or 270.</param>
public sealed record PdfPage(
    int Number, PdfDictionary Dictionary, PdfDictionary Resources, PdfRectangle MediaBox, PdfRectangle CropBox, int Rotate)
{
    /// <summary>A4, for a page that says no size.</summary>
    internal static readonly PdfRectangle DefaultBox = new(0, 0, 595, 842);

    internal PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>Points a unit of user space (1.6: large drawings).</summary>
    public double UserUnit => Dictionary.GetNumber("UserUnit", 1) is > 0 and var unit ? unit : 1;

    /// <summary>Whether a content stream that the page names is not there.</summary>
    public bool MissesContent => Dictionary["Contents"] switch
    {
        { Array: { } parts } => Enumerable.Range(0, parts.Count).Any(i => parts.GetStream(i) is null),
        var content => content.Stream is null && Dictionary.Contains("Contents"),
    };

    /// <summary>The page's content streams decoded, one after another, parted by a line feed (7.8.2). Decoded at each call.</summary>
    /// <exception cref="PdfException">A stream grows past a limit.</exception>
    public ReadOnlyMemory<byte> ReadContent()
    {
        PdfObject contents = Dictionary["Contents"];
        if (contents.Stream is { } single)
        {
            return single.Decode();
        }

        if (contents.Array is not { } array)
        {
            return default;
        }

        if (array.Count == 1)
        {
            return array.GetStream(0)?.Decode() ?? default;
        }

        var all = new Output(Limits.StreamBytes, 0);
        for (int i = 0; i < array.Count; i++)
        {
            if (array.GetStream(i) is { } part)
            {
                all.Add(part.Decode().Span);
                all.Add((byte)'\n');
            }
        }

        return all.Memory;
    }
}
