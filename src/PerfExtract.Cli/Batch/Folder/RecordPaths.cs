using System.Text;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>
/// Where each document's record stands under the output folder: its own path and .json; and its page, with .html. Two inputs of one name, or whose names
/// differ in case alone, are told apart by ~2; a part too long for a file system is cut and ends in a hash of what it was.
/// </summary>
internal sealed class RecordPaths(string extension = ".json")
{
    /// <summary>255 bytes is the limit of nearly every file system.</summary>
    private const int LongestPart = 255, HashDigits = 12;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public string Add(string name)
    {
        var parts = name.Split('/').Select(Clean).Where(part => part.Length > 0).ToArray();
        var stem = string.Join('/', parts.Length > 0 ? parts : ["_"]);
        var path = stem + extension;
        for (var again = 2; _taken.Contains(path) || _folders.Contains(path) || FoldersOf(path).Any(_taken.Contains); again++)
        {
            path = $"{stem}~{again}{extension}";
        }

        _taken.Add(path);
        _folders.UnionWith(FoldersOf(path));
        return path;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
        {
            yield return path[..at];
        }
    }

    /// <summary>Characters that Windows refuses become _, on every system, so that a run's output can be copied to any.</summary>
    private string Clean(string part)
    {
        if (part is "." or "..")
        {
            return "";
        }

        var cleaned = string.Concat(part.Select(c => c < ' ' || "<>:\"\\|?*".Contains(c, StringComparison.Ordinal) ? '_' : c)).TrimEnd('.', ' ');
        var room = LongestPart - extension.Length - "~999".Length;
        if (Encoding.UTF8.GetByteCount(cleaned) <= room)
        {
            return cleaned;
        }

        var hash = "~" + Fingerprint.Of(Encoding.UTF8.GetBytes(part))[..HashDigits];
        var kept = new StringBuilder();
        var bytes = hash.Length;
        foreach (var rune in cleaned.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > room)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept + hash;
    }
}
