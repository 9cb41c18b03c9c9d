using System.Text;

namespace PerfExtract.Pdf.Fonts.Encodings;

/// <summary>The tables of Fonts/Data as they are embedded: rows of cells parted by tabs under one row of titles.</summary>
internal static class FontTable
{
    public static string[] Lines(string file)
    {
        using Stream stream = typeof(FontTable).Assembly.GetManifestResourceStream("PerfExtract.Pdf.Fonts." + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
