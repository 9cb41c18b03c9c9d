using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>A file under a folder, or a folder that could not be opened and why.</summary>
internal readonly record struct Found(string Path, string Name, string? Problem = null);

/// <summary>
/// A folder's files, by name, recursively. Hidden files and folders, Word's ~$ locks and what operating systems leave behind are
/// skipped; a link to a folder that is being walked already is not followed.
/// </summary>
internal sealed class FolderWalk(string? outputFolder)
{
    private static readonly string[] s_leftBehind = ["Thumbs.db", "desktop.ini", "__MACOSX"];

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public static bool IsSkipped(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || s_leftBehind.Contains(name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Found> Files(string folder)
    {
        var top = new DirectoryInfo(folder);
        return Files(top, RealPath(top, Path.TrimEndingDirectorySeparator(top.FullName)), "");
    }

    private IEnumerable<Found> Files(DirectoryInfo folder, string real, string lead)
    {
        if (real == outputFolder || !_open.Add(real))
        {
            yield break;
        }

        if (Entries(folder, out var problem) is not { } entries)
        {
            yield return new Found(folder.FullName, lead.TrimEnd('/') is { Length: > 0 } name ? name : folder.Name, problem);
            yield break;
        }

        foreach (var entry in entries)
        {
            if (IsSkipped(entry.Name))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                foreach (var found in Files(inner, RealPath(inner, Path.Combine(real, inner.Name)), lead + inner.Name + "/"))
                {
                    yield return found;
                }
            }
            else
            {
                yield return new Found(Path.Combine(folder.ToString(), entry.Name), lead + entry.Name);
            }
        }

        _open.Remove(real);
    }

    private static FileSystemInfo[]? Entries(DirectoryInfo folder, out string problem)
    {
        problem = "";
        try
        {
            var entries = folder.GetFileSystemInfos();
            // Ordinal, so that the order is the same on every machine and in every language.
            Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return entries;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            problem = Trouble.InPlainWords(trouble)!;
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
