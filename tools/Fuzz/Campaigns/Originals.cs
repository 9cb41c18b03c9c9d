using PerfExtract.Fuzz.Mutations.Pdf;
using PerfExtract.Fuzz.Mutations.Zip;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>The files that copies are damaged of, read and unpacked once.</summary>
internal sealed class Originals
{
    private Originals(IEnumerable<string> paths)
    {
        foreach (var path in paths.SelectMany(Files).Order(StringComparer.Ordinal))
        {
            var (name, bytes) = (Path.GetFileName(path), File.ReadAllBytes(path));
            switch (Path.GetExtension(path).ToLowerInvariant())
            {
                case ".docx":
                    Docx.Add((name, bytes));
                    Packages.Add((name, ZipText.Read(bytes)));
                    break;
                case ".pdf":
                    Pdf.Add((name, bytes));
                    if (TryUnpack(bytes) is { } unpacked)
                    {
                        Unpacked.Add((name, unpacked));
                    }

                    break;
                case ".txt":
                    Txt.Add((name, bytes));
                    break;
            }
        }
    }

    public List<(string Name, byte[] Bytes)> Docx { get; } = [];

    public List<(string Name, byte[] Bytes)> Pdf { get; } = [];

    public List<(string Name, byte[] Bytes)> Txt { get; } = [];

    public List<(string Name, List<ZipPart> Parts)> Packages { get; } = [];

    /// <summary>A locked file is damaged as bytes alone.</summary>
    public List<(string Name, PdfDamage Objects)> Unpacked { get; } = [];

    /// <param name="paths">Files and folders.</param>
    public static Originals Of(IEnumerable<string> paths) => new(paths);

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];

    private static PdfDamage? TryUnpack(byte[] bytes)
    {
        try
        {
            return PdfDamage.For(bytes);
        }
        catch (PdfException)
        {
            return null;
        }
    }
}
