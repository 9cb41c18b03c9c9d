using System.IO.Compression;
using System.Text;
using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>Reports as Word files. The same report gives the same bytes, so that a sample changes only where its source does.</summary>
public static class DocxWriter
{
    private static readonly DateTimeOffset s_noTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Report report, DocxLook look)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", DocxParts.ContentTypes(look));
            Add(zip, "_rels/.rels", DocxParts.PackageRelations(look));
            Add(zip, "word/document.xml", new DocxBody(look).Write(report));
            Add(zip, "word/_rels/document.xml.rels", DocxParts.DocumentRelations(look));
            Add(zip, "word/styles.xml", DocxParts.Styles(look));
            Add(zip, "word/numbering.xml", DocxParts.Numbering(look));
            if (look.Header is { } header)
            {
                Add(zip, "word/header1.xml", DocxParts.Header(look, header));
            }

            if (look.PageNumbers)
            {
                Add(zip, "word/footer1.xml", DocxParts.Footer(look));
            }
        }

        return memory.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_noTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content));
    }
}
