using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Writers;

namespace PerfExtract.Forge.Sources;

/// <summary>The samples: each source under <c>sources/</c> is written beside that folder, as Word file and as text.</summary>
public static class SampleFolder
{
    public static void Write(string folder)
    {
        foreach (var source in Directory.GetFiles(Path.Combine(folder, "sources"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var (extension, bytes) in Files(File.ReadAllText(source)))
            {
                File.WriteAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(source) + extension), bytes);
            }
        }
    }

    /// <summary>What a source is written as: extension and bytes.</summary>
    public static IEnumerable<(string Extension, byte[] Bytes)> Files(string source)
    {
        Report report = SourceParser.Parse(source);
        yield return (".docx", DocxWriter.Write(report, DocxLook.Plain));
        yield return (".txt", TxtWriter.Write(report, TxtLook.Plain));
    }
}
