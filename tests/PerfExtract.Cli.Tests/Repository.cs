namespace PerfExtract.Cli.Tests;

/// <summary>The project's own files: the folder above the tests that holds the solution.</summary>
internal static class Repository
{
    private static readonly string s_root = Find(AppContext.BaseDirectory);

    public static string At(string relative) => Path.Combine(s_root, relative);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PerfExtract.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PerfExtract.sln is nowhere above the tests"));
}
