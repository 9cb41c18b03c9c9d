namespace PerfExtract.Acceptance;

/// <summary>The samples of this repository: files to read, each beside its expected record.</summary>
public static class SampleFiles
{
    public const string ExpectedEnding = ".expected.json";

    public static string Folder { get; } = At("samples");

    /// <summary>A file or folder of this repository.</summary>
    public static string At(string relative) => Path.Combine(Root(), relative);

    /// <summary>Every sample, by its name within the folder.</summary>
    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder)
        .Where(path => !path.EndsWith(ExpectedEnding, StringComparison.Ordinal))
        .Select(path => Path.GetFileName(path))
        .Where(name => Path.GetExtension(name) is ".docx" or ".txt" or ".pdf")
        .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string ExpectedPath(string name) => Path.Combine(Folder, name + ExpectedEnding);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfExtract.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("PerfExtract.sln is in no folder above the tests");
    }
}
