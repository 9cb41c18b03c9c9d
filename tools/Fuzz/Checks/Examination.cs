using PerfExtract.Documents;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;
using PerfExtract.Tests.Outputs.Json;

namespace PerfExtract.Fuzz.Checks;

/// <summary>One input's whole way through the program, and everything that must hold on it.</summary>
internal static class Examination
{
    private static readonly JsonSchema s_schema = new(RecordSchema.Utf8());

    /// <param name="name">The file's name; it reaches every output, and may be as hostile as the file.</param>
    /// <param name="workbook">Whether a workbook is made and read too, which takes longer than all the rest.</param>
    public static Outcome Of(byte[] bytes, string name, bool workbook)
    {
        try
        {
            return Examine(bytes, name, workbook);
        }
#pragma warning disable CA1031 // Whatever escapes is what is looked for.
        catch (Exception escape)
#pragma warning restore CA1031
        {
            return Outcome.Of(escape);
        }
    }

    private static Outcome Examine(byte[] bytes, string name, bool workbook)
    {
        // The two ways that commands go: by way of the document, and in one call. They are also two runs, which must agree.
        var record = Extraction.Run(bytes, name, ExtractionOptions.Default);
        if (!Extraction.TryRead(bytes, name, ExtractionOptions.Default, out var document, out _))
        {
            return Check(null, record, Extraction.Run(bytes, name, ExtractionOptions.Default), workbook) ?? new Outcome(OutcomeKind.Refused);
        }

        return Check(document, record, Extraction.Run(document, record.Source, ExtractionOptions.Default), workbook) ?? new Outcome(OutcomeKind.Read);
    }

    private static Outcome? Check(Document? document, ReportRecord record, ReportRecord again, bool workbook)
    {
        var line = RecordJson.Line(record);
        if (!line.AsSpan().SequenceEqual(RecordJson.Line(again)))
        {
            return Outcome.Finding("two runs, different bytes", Difference(line, RecordJson.Line(again)));
        }

        if (!line.AsSpan().SequenceEqual(RecordJson.Line(RecordJson.Read(line))))
        {
            return Outcome.Finding("the record does not read back", Difference(line, RecordJson.Line(RecordJson.Read(line))));
        }

        if (s_schema.Validate(line) is [var violation, ..])
        {
            return Outcome.Finding($"schema {PathOf(violation)}", violation);
        }

        return (document is null ? null : BrokenInvariant(document, record))
            ?? PrintedPages.Examine(document, record, line)
            ?? (workbook ? PrintedPages.Workbook(record) : null);
    }

    private static Outcome? BrokenInvariant(Document document, ReportRecord record) =>
        (from invariant in Invariants.All
         from broken in invariant.Broken(document, record)
         select Outcome.Finding($"broken {invariant.Name}", broken)).FirstOrDefault();

    /// <summary>"$.budgets[3].stage: …" → "$.budgets.stage".</summary>
    private static string PathOf(string violation)
    {
        var path = violation[..violation.IndexOf(": ", StringComparison.Ordinal)];
        return string.Concat(path.Where(c => !char.IsDigit(c) && c is not '[' and not ']'));
    }

    private static string Difference(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var at = Math.Max(0, one.CommonPrefixLength(other) - 60);
        return $"…{Around(one[at..])} ≠ …{Around(other[at..])}";
    }

    private static string Around(ReadOnlySpan<byte> bytes) => System.Text.Encoding.UTF8.GetString(bytes[..Math.Min(160, bytes.Length)]);
}
