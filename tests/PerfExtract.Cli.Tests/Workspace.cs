using System.IO.Compression;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("perfextract-test-").FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Lets another user walk in, read, and write beside what is there.</summary>
    public void OpenToOthers() => Shell.Run(Path, "chmod -R a+rX . && chmod a+rwx .");

    public void Zip(string relative, params (string Name, string Text)[] members)
    {
        using var zip = new ZipArchive(File.Create(At(relative)), ZipArchiveMode.Create);
        foreach (var (name, text) in members)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    /// <summary>The folder's files by relative path, for comparing two runs byte for byte; what is not for people left out.</summary>
    public SortedDictionary<string, string> Contents(string relative)
    {
        var root = At(relative);
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(root, file);
            if (!name.StartsWith(".perfextract", StringComparison.Ordinal))
            {
                contents[name] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return contents;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
