namespace PerfExtract.Pdf.Tests;

/// <summary>Files that other programs made, beside the tests.</summary>
internal static class Fixtures
{
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures");

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    public static byte[] Read(string name) => File.ReadAllBytes(Path(name));

    public static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Path(folder)).Select(path => $"{folder}/{System.IO.Path.GetFileName(path)}").Order(StringComparer.Ordinal);
}
