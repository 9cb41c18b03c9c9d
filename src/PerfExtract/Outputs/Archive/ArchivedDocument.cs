namespace PerfExtract.Outputs.Archive;

/// <summary>What an archive's picture keeps of one document: a line, whatever the record's size.</summary>
/// <param name="Amount">What was spent in all, in yuan.</param>
/// <param name="Rate">The execution rate of the whole, in percent.</param>
/// <param name="Link">The page or record of the document, relative to the picture, with forward slashes and not encoded; null where there is none.</param>
public sealed record ArchivedDocument(
    string Name, string? Organization, int? Year, string? Kind, decimal? Amount, decimal? Rate, decimal? Score, int Facts, int Audits,
    string? Link);

/// <summary>A document that could not be read.</summary>
/// <param name="Outcome">The reason as a code.</param>
public sealed record UnreadDocument(string Name, string Outcome, string? Message);
