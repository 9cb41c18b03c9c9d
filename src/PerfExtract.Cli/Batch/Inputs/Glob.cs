using System.IO.Enumeration;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>
/// Patterns that the shell left as they were (quoted, or on Windows): * and ? within a name, ** over folders. A match is named by
/// its path under the part of the pattern that has no wildcard.
/// </summary>
internal static class Glob
{
    private const string AnyFolders = "**";

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    public static IEnumerable<(string Path, string Name)> Files(string pattern, string? output)
    {
        var parts = pattern.Split('/', OperatingSystem.IsWindows() ? '\\' : '/');
        var fixedParts = parts.TakeWhile(part => !IsPattern(part)).Count();
        var root = string.Join('/', parts[..fixedParts]);
        root = root.Length > 0 ? root : fixedParts > 0 ? "/" : ".";
        var wanted = parts[fixedParts..];
        return from found in new FolderWalk(output).Files(root)
               where found.Problem is null && Matches(found.Name.Split('/'), wanted)
               select (root == "." ? found.Name : found.Path, found.Name);
    }

    private static bool Matches(ReadOnlySpan<string> names, ReadOnlySpan<string> wanted)
    {
        if (wanted.IsEmpty)
        {
            return names.IsEmpty;
        }

        if (wanted[0] == AnyFolders)
        {
            return Matches(names, wanted[1..]) || (!names.IsEmpty && Matches(names[1..], wanted));
        }

        return !names.IsEmpty
            && FileSystemName.MatchesSimpleExpression(wanted[0], names[0], ignoreCase: OperatingSystem.IsWindows())
            && Matches(names[1..], wanted[1..]);
    }
}
