using System.Text;

namespace PerfExtract.Readers;

/// <summary>Tells a file's format by its content; its name says too often what it is not.</summary>
public static class FormatSniffer
{
    /// <summary>PDF readers accept a header anywhere in the first kilobyte (ISO 32000, note to 7.5.2).</summary>
    private const int PdfHeaderWindow = 1024;

    /// <summary>A web page may open with comments and declarations before its first tag.</summary>
    private const int MarkupWindow = 1024;

    public static FileFormat Sniff(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        var span = bytes.Span;
        return span switch
        {
            _ when span.StartsWith("PK"u8) && span.Length > 3 && span[2] is 3 or 5 or 7 => ZipContent.Sniff(bytes, limits),
            _ when CompoundContent.IsCompound(span) => CompoundContent.Sniff(span),
            _ when span[..Math.Min(span.Length, PdfHeaderWindow)].IndexOf("%PDF-"u8) >= 0 => FileFormat.Pdf,
            _ when span.StartsWith("{\\rtf"u8) => FileFormat.Rtf,
            _ when IsArchive(span) => FileFormat.Archive,
            _ when IsImage(span) => FileFormat.Image,
            _ => Markup(span) ?? FileFormat.Text,
        };
    }

    private static bool IsArchive(ReadOnlySpan<byte> span) =>
        span.StartsWith("Rar!"u8) || span is [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..];

    private static bool IsImage(ReadOnlySpan<byte> span) =>
        span.StartsWith("GIF8"u8) || span is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..];

    /// <summary>Tags are ASCII in every encoding that matters; the zeros of UTF-16 are passed over.</summary>
    private static FileFormat? Markup(ReadOnlySpan<byte> span)
    {
        var head = new StringBuilder();
        foreach (var b in span[..Math.Min(span.Length, MarkupWindow)])
        {
            if (b is > 0 and < 0x80 && (head.Length > 0 || b > ' '))
            {
                head.Append(char.ToLowerInvariant((char)b));
            }
        }

        var text = head.ToString();
        return text switch
        {
            _ when text.StartsWith("mime-version:", StringComparison.Ordinal) => FileFormat.Mhtml,
            _ when !text.StartsWith('<') => null,
            _ when text.Contains("<html", StringComparison.Ordinal) || text.StartsWith("<!doctype html", StringComparison.Ordinal)
                => FileFormat.Html,
            _ when text.Contains("schemas.microsoft.com/office/2006/xmlpackage", StringComparison.Ordinal)
                || text.Contains("schemas.microsoft.com/office/word/2003", StringComparison.Ordinal) => FileFormat.WordXml,
            _ => null,
        };
    }
}
