using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfExtract.Forge.Writers;

/// <summary>Pages as a PDF: objects one after the other, and the table of where each begins.</summary>
internal static class PdfFile
{
    public const string Regular = "F1", Bold = "F2";

    /// <summary>The catalog, the tree of pages, and three objects a font.</summary>
    private const int Catalog = 1, Tree = 2, FirstFont = 3, ObjectsPerFont = 3, FirstPage = FirstFont + (2 * ObjectsPerFont);

    public static byte[] Write(IReadOnlyList<string> contents, bool packs)
    {
        var kids = string.Join(' ', Enumerable.Range(0, contents.Count).Select(i => $"{FirstPage + (2 * i)} 0 R"));
        var objects = new List<byte[]>
        {
            Ascii($"<< /Type /Catalog /Pages {Tree} 0 R >>"),
            Ascii(FormattableString.Invariant(
                $"<< /Type /Pages /Kids [{kids}] /Count {contents.Count} /MediaBox [0 0 {PdfSheet.Width} {PdfSheet.Height}] /Resources << /Font << /{Regular} {FirstFont} 0 R /{Bold} {FirstFont + ObjectsPerFont} 0 R >> >> >>")),
        };
        objects.AddRange(Font("STSong-Light", FirstFont));
        objects.AddRange(Font("STSong-Light,Bold", FirstFont + ObjectsPerFont));
        foreach (var content in contents)
        {
            objects.Add(Ascii($"<< /Type /Page /Parent {Tree} 0 R /Contents {objects.Count + 2} 0 R >>"));
            objects.Add(packs ? Packed(content) : Ascii($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        }

        return Numbered(objects);
    }

    /// <summary>A font that every reader of Chinese has a stand-in for and none is embedded of. CIDs 1 to 95 are ASCII, half an em wide.</summary>
    private static IEnumerable<byte[]> Font(string name, int number) =>
    [
        Ascii($"<< /Type /Font /Subtype /Type0 /BaseFont /{name}-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [{number + 1} 0 R] >>"),
        Ascii($"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor {number + 2} 0 R >>"),
        Ascii($"<< /Type /FontDescriptor /FontName /{name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"),
    ];

    private static byte[] Packed(string content)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Ascii(content));
        }

        return [.. Ascii($"<< /Length {memory.Length} /Filter /FlateDecode >>\nstream\n"), .. memory.ToArray(), .. "\nendstream"u8];
    }

    private static byte[] Numbered(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        // The comment's high bytes tell programs that move files that this one is no text.
        file.Write([.. "%PDF-1.4\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:0000000000} 00000 n \n");
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }

        var start = file.Position;
        file.Write(Ascii($"{table}trailer\n<< /Size {objects.Count + 1} /Root {Catalog} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
