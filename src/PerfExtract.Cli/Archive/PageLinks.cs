using System.Text;
using PerfExtract.Cli.Batch.Folder;

namespace PerfExtract.Cli.Archive;

/// <summary>
/// Where a summary's links lead: to a document's evidence page in the folder beside the summary if it stands there, else to its
/// record, else nowhere. A link is never dead, and a page of an older state of the document is none of it.
/// </summary>
internal sealed class PageLinks(string summary)
{
    private const string Extension = ".html";

    /// <summary>A page names its document's hash among its first lines.</summary>
    private const int Beginning = 2048;

    private readonly RecordPaths _paths = new(Extension);
    private readonly string _home = Path.GetDirectoryName(Path.GetFullPath(summary))!;

    /// <summary>"summary.pages" beside summary.html.</summary>
    private string Folder => Path.GetFileNameWithoutExtension(summary) + ".pages";

    /// <summary>Where the page of the next document goes, relative to the summary; each document of the archive in its turn.</summary>
    public string Next(string name) => $"{Folder}/{_paths.Add(name)}";

    public string FileOf(string link) => Path.Combine(_home, link);

    public string? To(string page, RecordEntry entry) =>
        IsOf(FileOf(page), entry.Record!.Source.Sha256) ? page : entry.Path is not null ? Relative(entry.Path) : null;

    private static bool IsOf(string page, string sha256)
    {
        if (!File.Exists(page))
        {
            return false;
        }

        using var file = File.OpenRead(page);
        var beginning = new byte[Beginning];
        return beginning.AsSpan(0, file.ReadAtLeast(beginning, Beginning, throwOnEndOfStream: false)).IndexOf(Encoding.UTF8.GetBytes($"\"{sha256}\"")) >= 0;
    }

    /// <summary>Null where no relative path leads there, as to another drive.</summary>
    private string? Relative(string record)
    {
        var path = Path.GetRelativePath(_home, Path.GetFullPath(record));
        return Path.IsPathRooted(path) ? null : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
