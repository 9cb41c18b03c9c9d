using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Fuzz;

/// <summary>Touches everything that a PDF file holds: every page's content, every value that the catalog leads to, every stream.</summary>
internal static class FileWalk
{
    /// <returns>How many values and bytes were seen.</returns>
    public static long Visit(byte[] bytes, PdfOpenOptions? options = null)
    {
        PdfFile file = PdfFile.Open(bytes, options);
        long seen = 0;
        var reader = new PageReader(file);
        foreach (PdfPage page in file.Pages)
        {
            seen += reader.Read(page).Glyphs.Count;
        }

        var known = new HashSet<PdfReference>();
        var ahead = new Stack<PdfObject>([PdfObject.Of(file.Trailer), PdfObject.Of(file.Catalog)]);
        while (ahead.TryPop(out PdfObject value))
        {
            if (value.Reference is { } reference && !known.Add(reference))
            {
                continue;
            }

            value = file.Resolve(value);
            seen += value.ToString().Length + (value.Stream?.Decode().Length ?? 0);
            for (int i = 0; i < (value.Array?.Count ?? 0); i++)
            {
                ahead.Push(value.Array!.Raw(i));
            }

            foreach (string key in value.Dictionary?.Keys ?? [])
            {
                ahead.Push(value.Dictionary!.Raw(key));
            }
        }

        return seen;
    }
}
