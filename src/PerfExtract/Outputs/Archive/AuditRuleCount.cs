namespace PerfExtract.Outputs.Archive;

/// <summary>How often a rule found something, and where: the documents with most findings first.</summary>
public sealed record AuditRuleCount(string Rule, int Count, IReadOnlyList<AuditedDocument> Documents);

/// <param name="Document">The document's number in the summary.</param>
/// <param name="First">The number of its first audit by this rule in its record.</param>
/// <param name="Message">That audit's message; null beyond the first so many documents of a rule.</param>
public sealed record AuditedDocument(int Document, int Count, int First, string? Message);
