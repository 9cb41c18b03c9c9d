using System.IO.Compression;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>The documents inside a .zip, and inside zips within it, read in place. An Office file is a zip too, and stays one document.</summary>
internal static class ZipMembers
{
    private const string OfficeMark = "[Content_Types].xml";

    /// <summary>A year's archive of each unit's archive is usual; what nests deeper is made to do harm.</summary>
    private const int Deepest = 3;

    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Input> Of(string path, string name) =>
        Of(new ZipFileSource(path), name, () => new FileInput(name, path, new FileInfo(path).Length));

    /// <param name="document">The archive itself as an input, for when it is an Office file.</param>
    private static IEnumerable<Input> Of(ZipSource source, string name, Func<Input> document)
    {
        try
        {
            using var zip = source.Open();
            return zip.GetEntry(OfficeMark) is not null ? [document()] : [.. Members(zip, source, name)];
        }
        catch (InvalidDataException)
        {
            return [new NoInput(name, source.Path, Outcomes.Unreadable, "the zip archive is damaged")];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [NoInput.Of(name, source.Path, problem)];
        }
    }

    private static IEnumerable<Input> Members(ZipArchive zip, ZipSource source, string name) => zip.Entries
        .Select((entry, index) => (Entry: entry, Index: index, Name: SafeName(entry.FullName)))
        .Where(member => member.Entry.Name.Length > 0 && member.Name.Length > 0 && !member.Name.Split('/').Any(FolderWalk.IsSkipped))
        .OrderBy(member => member.Name, StringComparer.Ordinal)
        .Select(member => new ZipMember($"{name}/{member.Name}", source, member.Entry.FullName, member.Index, member.Entry.Length))
        .SelectMany(member => IsArchive(member.Name) ? Nested(member, source.Depth + 1) : [member]);

    private static IEnumerable<Input> Nested(ZipMember member, int depth) =>
        depth > Deepest || member.Bytes > NestedZip.Largest
            ? [new NoInput(member.Name, member.Path, Outcomes.TooLarge, "this archive lies too deep in others, or is too large, to be read in place; unpack it")]
            : Of(new NestedZip(member, depth), member.Name, () => member);

    /// <summary>An archive may name its members ../../x or C:\x; a record's path must stay under its folder.</summary>
    private static string SafeName(string member) =>
        string.Join('/', member.Split('/', '\\').Where(part => part is not ("" or "." or "..")));
}
