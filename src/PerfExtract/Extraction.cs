using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Records;

namespace PerfExtract;

/// <summary>The whole pipeline: the bytes of one report in, one record out.</summary>
public static class Extraction
{
    /// <summary>The blocks as the readers see them; false, and why, where the document cannot be read.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, string name, ExtractionOptions options,
        [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out DiagnosticRecord? problem)
    {
        try
        {
            (document, problem) = (DocumentReaders.Read(bytes, name, options.Reading), null);
            return true;
        }
        catch (ReadException unreadable)
        {
            (document, problem) = (null, Diagnostic(unreadable));
            return false;
        }
    }

    /// <summary>
    /// One document's record. A document that cannot be read has a record too: no facts, and the reason as its one diagnostic of
    /// severity error.
    /// </summary>
    public static ReportRecord Run(ReadOnlyMemory<byte> bytes, string name, ExtractionOptions options)
    {
        try
        {
            var document = DocumentReaders.Read(bytes, name, options.Reading);
            return Record(Source(bytes, name, document), [.. document.Notices.Select(Diagnostic)]);
        }
        catch (ReadException unreadable)
        {
            var source = new SourceRecord(name, unreadable.Format ?? "unknown", bytes.Length, Hash(bytes), null, null);
            return Record(source, [Diagnostic(unreadable)]);
        }
    }

    private static ReportRecord Record(SourceRecord source, IReadOnlyList<DiagnosticRecord> diagnostics) => new(
        ReportRecord.CurrentSchemaVersion, source, new ReportHead(null, null, null, null, null, null, []),
        [], [], [], [], [], [], [], [], [], [], diagnostics);

    private static SourceRecord Source(ReadOnlyMemory<byte> bytes, string name, Document document) =>
        new(name, document.Format, bytes.Length, Hash(bytes), document.Pages, document.Encoding);

    private static DiagnosticRecord Diagnostic(Notice notice) =>
        new(notice.Severity.ToString().ToLowerInvariant(), notice.Code, notice.Message, []);

    private static DiagnosticRecord Diagnostic(ReadException unreadable) =>
        new(Severities.Error, unreadable.Code, unreadable.Message, []);

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}
