using System.Text.Json;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>
/// perfextract.manifest.ndjson: a line is appended as soon as a document's record stands, in the order of finishing; a run that
/// comes to its end writes it anew in the order of the inputs.
/// </summary>
internal static class Manifest
{
    public const string FileName = "perfextract.manifest.ndjson";

    private static readonly ManifestJsonContext s_json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = PlainEncoder.Instance,
    });

    /// <summary>The entries by input, a later line last. A line that is none, as a killed run may leave its last, is passed over.</summary>
    public static ILookup<string, ManifestEntry> Read(string path) =>
        (File.Exists(path) ? File.ReadLines(path) : [])
        .Select(TryParse)
        .OfType<ManifestEntry>()
        .ToLookup(entry => entry.Input, StringComparer.Ordinal);

    /// <summary>The manifest to add to. A disk that filled up may have cut its last line, which must not swallow the next.</summary>
    public static FileStream Continue(OutputFolder folder)
    {
        var path = folder.At(FileName);
        var isCut = File.Exists(path) && IsCut(path);
        var manifest = folder.Append(FileName);
        if (isCut)
        {
            folder.Guard(FileName, () => manifest.WriteByte((byte)'\n'));
        }

        return manifest;
    }

    public static void Write(Stream output, ManifestEntry entry)
    {
        // One write a line: two lines never run into each other, whoever dies between.
        output.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, s_json.ManifestEntry), (byte)'\n']);
    }

    private static bool IsCut(string path)
    {
        using var manifest = File.OpenRead(path);
        return manifest.Length > 0 && manifest.Seek(-1, SeekOrigin.End) >= 0 && manifest.ReadByte() != '\n';
    }

    private static ManifestEntry? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, s_json.ManifestEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
