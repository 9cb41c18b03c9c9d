using PerfExtract.Records;

namespace PerfExtract.Cli.Archive;

/// <summary>One document of an archive as an earlier run left it.</summary>
/// <param name="Outcome">"read", or the reason why not as a code.</param>
/// <param name="Path">Where its record stands as a file of its own, if it does.</param>
/// <param name="Record">Null where the document was not read.</param>
internal sealed record RecordEntry(string Name, string Outcome, string? Message, string? Path, ReportRecord? Record);
