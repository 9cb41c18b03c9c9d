using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch;

/// <summary>Where -o leads and in which formats: a folder takes any number of them, a file or stdout one.</summary>
internal static class OutputTarget
{
    private static readonly Dictionary<string, Formats> s_files = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = Formats.Json,
        [".ndjson"] = Formats.Ndjson,
        [".jsonl"] = Formats.Ndjson,
        [".xlsx"] = Formats.Xlsx,
        [".csv"] = Formats.Csv,
    };

    /// <summary>A name with a known extension is a file, unless a folder of that name stands there.</summary>
    public static bool IsFolder(string? output) =>
        output is not (null or "-")
        && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output) || !s_files.ContainsKey(Path.GetExtension(output)));

    public static OutputChoice Choose(ExtractRequest request, IReadOnlyList<Input> inputs)
    {
        var asked = request.Choice.Formats;
        if (IsFolder(request.Output))
        {
            return request.Choice with { Formats = asked == Formats.None ? Formats.Json : asked };
        }

        var one = inputs is [FileInput or StandardInput or NoInput] && request.Paths is [var path] && inputs[0].Path == path;
        var implied = request.Output is null or "-"
            ? one ? Formats.Json : Formats.Ndjson
            : s_files[Path.GetExtension(request.Output)];
        var chosen = asked == Formats.None ? implied : asked;
        Refuse(request, chosen, inputs.Count);
        return request.Choice with { Formats = chosen };
    }

    private static void Refuse(ExtractRequest request, Formats chosen, int documents)
    {
        var file = request.Output is not (null or "-");
        if ((chosen & (chosen - 1)) != 0)
        {
            throw new UsageException("several formats need a folder: -o DIR");
        }

        if (chosen == Formats.Csv)
        {
            throw new UsageException("csv is a file a kind and needs a folder: -o DIR");
        }

        if (chosen == Formats.Xlsx && !file)
        {
            throw new UsageException("xlsx needs a file or a folder: -o FILE.xlsx");
        }

        if (chosen == Formats.Json && file && documents > 1)
        {
            throw new UsageException("json is a file a document; for several name a folder (-o DIR) or an .ndjson file");
        }

        if (request.Resume != ResumeMode.Anew)
        {
            throw new UsageException("--resume and --retry-failed need a folder: -o DIR");
        }
    }
}
