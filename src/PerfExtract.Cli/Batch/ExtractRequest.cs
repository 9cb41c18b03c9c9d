using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch;

/// <summary>What `perfextract extract` was asked for.</summary>
/// <param name="Paths">As given; see InputList for what they lead to.</param>
/// <param name="Output">A folder, a file, or null and - for stdout.</param>
/// <param name="Isolate">Null: where there are many documents.</param>
internal sealed record ExtractRequest(
    IReadOnlyList<string> Paths, string? Output, OutputChoice Choice, ExtractionOptions Reading, int Jobs, ResumeMode Resume,
    IReadOnlyCollection<string> FailOn, bool? Isolate, Isolation Isolation, Verbosity Verbosity);

internal enum ResumeMode
{
    /// <summary>Read everything anew.</summary>
    Anew,
    /// <summary>Read what is new, changed, failed, or was read by another version.</summary>
    Resume,
    /// <summary>Read again only what failed; the rest is not even looked at.</summary>
    RetryFailed,
}
