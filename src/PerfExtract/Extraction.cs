using System.Diagnostics.CodeAnalysis;
using PerfExtract.Audits;
using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.ExecutionRates;
using PerfExtract.Facts.Findings;
using PerfExtract.Facts.Goals;
using PerfExtract.Facts.Heads;
using PerfExtract.Facts.Indicators;
using PerfExtract.Facts.Prose;
using PerfExtract.Facts.Scores;
using PerfExtract.Facts.Staffing;
using PerfExtract.Outline;
using PerfExtract.Readers;
using PerfExtract.Records;
using PerfExtract.Tables.Packed;

namespace PerfExtract;

/// <summary>The whole pipeline: the bytes of one report in, one record out.</summary>
public static class Extraction
{
    /// <summary>
    /// One document's record. A document that cannot be read has a record too: no facts, and the reason as its one diagnostic of
    /// severity error.
    /// </summary>
    public static ReportRecord Run(ReadOnlyMemory<byte> bytes, string name, ExtractionOptions options) => Run(bytes, [name], options)[0];

    /// <summary>Loads the words ahead of the first document; without it they are loaded as they are asked for.</summary>
    public static void Prepare(ExtractionOptions options)
    {
        // Those of the sentences take longest.
        TokenWords.Of(options.Lexicon);
        options.Lexicon.LoadAll();
    }

    /// <summary>The records of one file that stands under several names of one extension: read once, recorded under each.</summary>
    public static IReadOnlyList<ReportRecord> Run(ReadOnlyMemory<byte> bytes, IReadOnlyList<string> names, ExtractionOptions options)
    {
        try
        {
            var document = Read(bytes, names[0], options);
            return [.. names.Select(name => Run(document, Source(bytes, name, document), options))];
        }
        catch (ReadException unreadable)
        {
            var format = unreadable.Format ?? FileFormat.Unknown.Name;
            return [.. names.Select(name => Unread(bytes, name, format, Diagnostic(unreadable)))];
        }
    }

    /// <summary>The record of a document whose reading was given up from outside: it took too long, or too much memory.</summary>
    public static ReportRecord GivenUp(ReadOnlyMemory<byte> bytes, string name, string code, string message) =>
        Unread(bytes, name, FormatSniffer.Sniff(bytes, ReadLimits.Default).Name, new DiagnosticRecord(Severities.Error, code, message, []));

    /// <summary>What does not fit between one organisation's reports of several years, each finding with the later report's record.</summary>
    public static IEnumerable<(ReportRecord Record, AuditRecord Audit)> AuditAcross(IReadOnlyList<ReportRecord> years) => CrossDocument.Check(years);

    /// <summary>The street: outline, sentences, facts, audits.</summary>
    public static ReportRecord Run(Document document, SourceRecord source, ExtractionOptions options)
    {
        var lexicon = options.Lexicon;
        var outline = OutlineReader.Read(document, lexicon);
        var citations = new Citations(document, outline);
        var head = ReportHeadReader.Read(document, source.Name, citations, lexicon);
        var project = ProjectReport.Of(head, document, lexicon);
        var tables = TableFacts.Read(document, outline, citations, lexicon, head.FiscalYear, head.Kind, project);
        var statements = StatementReader.Read(document, outline, lexicon, ReportTraits.Of(head, project is not null), tables.FormCells);
        var listed = new ListedNames(tables.Budgets, lexicon);
        var budgets = BudgetMerging.Merge([.. tables.Budgets, .. ProseBudgets.Read(document, statements, citations, lexicon, project).Select(listed.AsListed)], lexicon);
        var reported = RateMerging.Merge([.. tables.Rates, .. ProseRates.Read(document, statements, citations, lexicon, project).Select(listed.AsListed)], lexicon);
        IReadOnlyList<ExecutionRateFact> rates = [.. reported, .. ComputedRates.Compute(budgets, reported)];
        var text = new ReportText(document, outline, tables.Grids, citations, lexicon);
        var indicators = IndicatorMerging.Merge(tables.Indicators, tables.Goals, ProseIndicators.Read(text));
        var goals = tables.Goals.Count > 0 ? tables.Goals : new ProseGoals(text).Read();
        var staffing = StaffingReader.Read(text, head.Organization);
        var scores = ScoreReader.Read(text);
        var findings = FindingsReader.Read(text);
        var audits = Auditor.Check(new AuditInput(document, citations, statements, budgets, rates, indicators, staffing.Sums));
        return new ReportRecord(
            ReportRecord.CurrentSchemaVersion, source, head,
            [.. outline.Sections.Select(section => SectionOf(section, citations))],
            tables.Tables, budgets, rates, indicators, goals, staffing.Facts, scores, findings, audits,
            [.. document.Notices.Concat(tables.Notices).Select(notice => Diagnostic(notice, citations))]);
    }

    /// <summary>The blocks as the readers see them; false, and why, where the document cannot be read.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, string name, ExtractionOptions options,
        [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out DiagnosticRecord? problem)
    {
        try
        {
            (document, problem) = (Read(bytes, name, options), null);
            return true;
        }
        catch (ReadException unreadable)
        {
            (document, problem) = (null, Diagnostic(unreadable));
            return false;
        }
    }

    private static Document Read(ReadOnlyMemory<byte> bytes, string name, ExtractionOptions options) =>
        PackedTables.Settle(DocumentReaders.Read(bytes, name, options.Reading), options.Lexicon);

    private static ReportRecord Unread(ReadOnlyMemory<byte> bytes, string name, string format, DiagnosticRecord problem) => new(
        ReportRecord.CurrentSchemaVersion, new SourceRecord(name, format, bytes.Length, Fingerprint.Of(bytes.Span), null, null),
        new ReportHead(null, null, null, null, null, null, []), [], [], [], [], [], [], [], [], [], [], [problem]);

    private static SectionRecord SectionOf(Section section, Citations citations) => new(
        section.Id, section.Parent, section.Level, section.Number, section.Title, section.Kind, [citations.Of(section.Place)]);

    private static SourceRecord Source(ReadOnlyMemory<byte> bytes, string name, Document document) =>
        new(name, document.Format, bytes.Length, Fingerprint.Of(bytes.Span), document.Pages, document.Encoding);

    private static DiagnosticRecord Diagnostic(Notice notice, Citations citations) => new(
        notice.Severity.ToString().ToLowerInvariant(), notice.Code, notice.Message, [.. notice.Places.Select(place => citations.Of(place))]);

    private static DiagnosticRecord Diagnostic(ReadException unreadable) => new(Severities.Error, unreadable.Code, unreadable.Message, []);
}
