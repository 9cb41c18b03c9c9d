using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli;

/// <summary>
/// What every extraction needs, loaded on a second core while the first reads the command line: most of a short run is loading. Nothing
/// depends on it; what is asked for earlier is loaded by who asks.
/// </summary>
internal static class Preload
{
    public static void BeginFor(string? command)
    {
        if (Environment.ProcessorCount > 1 && command is "extract" or "inspect" or "check")
        {
            new Thread(Load) { IsBackground = true, Name = "preload" }.Start();
        }
    }

    private static void Load()
    {
        Extraction.Prepare(ExtractionOptions.Default);
        RecordJson.Line(Extraction.Run(ReadOnlyMemory<byte>.Empty, "", ExtractionOptions.Default));
    }
}
