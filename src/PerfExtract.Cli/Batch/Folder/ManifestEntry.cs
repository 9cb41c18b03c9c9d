using System.Text.Json.Serialization;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>One line of the manifest: an input, what it was, what read it, what became of it.</summary>
/// <param name="Input">The document's name, as its record has it.</param>
/// <param name="Tool">The version that read it; with the lexicon and the options, what its record depends on beside its bytes.</param>
/// <param name="Record">Where its record stands, relative to the output folder; null where there is none.</param>
internal sealed record ManifestEntry(
    string Input, string? Sha256, long? Bytes, string Tool, string Lexicon, string Options, string Outcome, string? Message,
    Tally Tally, string? Record)
{
    [JsonIgnore]
    public bool IsRead => Outcome == Outcomes.Read;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestEntry))]
internal sealed partial class ManifestJsonContext : JsonSerializerContext;
