namespace PerfExtract.Pdf;

/// <summary>How much a hostile file may cost before it is refused.</summary>
public sealed record PdfLimits
{
    public static readonly PdfLimits Default = new();

    /// <summary>Bytes that all streams of a file together may inflate to: a 300-page book holds under 100 MB.</summary>
    public long InflatedBytes { get; init; } = 1L << 30;
}
