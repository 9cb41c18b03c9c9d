using PerfExtract.Cli.Batch.Folder;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>A file under a folder, or a folder that could not be opened and why.</summary>
internal readonly record struct Found(string Path, string Name, Exception? Problem = null);

/// <summary>
/// A folder's files, by name, recursively. Hidden files and folders, Word's ~$ locks, what operating systems leave behind and the folders
/// that earlier runs wrote are skipped; a link to a folder that is being walked already is not followed.
/// </summary>
/// <param name="output">A folder or file of this run, never read; null without one.</param>
internal sealed class FolderWalk(string? output)
{
    private static readonly string[] s_leftBehind = ["Thumbs.db", "desktop.ini", "__MACOSX"];

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public static bool IsSkipped(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || s_leftBehind.Contains(name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Found> Files(string folder)
    {
        var top = new DirectoryInfo(folder);
        return Files(folder, RealPath(top, Path.TrimEndingDirectorySeparator(top.FullName)), "");
    }

    /// <param name="folder">As a person finds it.</param>
    /// <param name="real">As it is once links are followed.</param>
    /// <param name="lead">Its path under the top, with a slash at the end.</param>
    private IEnumerable<Found> Files(string folder, string real, string lead)
    {
        if (real == output || !_open.Add(real))
        {
            yield break;
        }

        if (Entries(folder, out var problem) is not { } entries)
        {
            yield return new Found(folder, lead.TrimEnd('/') is { Length: > 0 } name ? name : Path.GetFileName(real), problem);
            yield break;
        }

        var isOutput = lead.Length > 0 && entries.Any(entry => entry.Name == Manifest.FileName);
        foreach (var entry in isOutput ? [] : entries)
        {
            if (IsSkipped(entry.Name) || Path.Combine(real, entry.Name) == output)
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                foreach (var found in Files(Path.Combine(folder, inner.Name), RealPath(inner, Path.Combine(real, inner.Name)), lead + inner.Name + "/"))
                {
                    yield return found;
                }
            }
            else
            {
                yield return new Found(Path.Combine(folder, entry.Name), lead + entry.Name);
            }
        }

        _open.Remove(real);
    }

    private static FileSystemInfo[]? Entries(string folder, out Exception? problem)
    {
        problem = null;
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            // Ordinal, so that the order is the same on every machine and in every language.
            Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return entries;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            problem = trouble;
            return null;
        }
    }

    /// <summary>Where the folder really is: two ways to one folder are one.</summary>
    private static string RealPath(DirectoryInfo folder, string apparent)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? apparent);
        }
        catch (IOException)
        {
            // A chain of links without end; opening it will say so.
            return apparent;
        }
    }
}
