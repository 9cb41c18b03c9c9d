using System.IO.Compression;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>The documents inside a .zip, read in place. An Office file is a zip too, and stays one document.</summary>
internal static class ZipMembers
{
    private const string OfficeMark = "[Content_Types].xml";

    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Input> Of(string path, string name)
    {
        try
        {
            using var zip = OpenZip(path);
            if (zip.GetEntry(OfficeMark) is not null)
            {
                return [new FileInput(name, path, new FileInfo(path).Length)];
            }

            return
            [
                .. zip.Entries
                    .Select((entry, index) => (Entry: entry, Index: index, Name: SafeName(entry.FullName)))
                    .Where(member => member.Entry.Name.Length > 0 && member.Name.Length > 0 && !member.Name.Split('/').Any(FolderWalk.IsSkipped))
                    .OrderBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => new ZipMember($"{name}/{member.Name}", path, member.Entry.FullName, member.Index, member.Entry.Length)),
            ];
        }
        catch (InvalidDataException)
        {
            return [new NoInput(name, path, Outcomes.Unreadable, "the zip archive is damaged")];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [new NoInput(name, path, Outcomes.Unreadable, Terminal.Trouble.InPlainWords(problem)!)];
        }
    }

    internal static ZipArchive OpenZip(string path) => new(
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
        ZipArchiveMode.Read, leaveOpen: false, ZipNameEncoding.Instance);

    /// <summary>An archive may name its members ../../x or C:\x; a record's path must stay under its folder.</summary>
    private static string SafeName(string member) =>
        string.Join('/', member.Split('/', '\\').Where(part => part is not ("" or "." or "..")));
}

