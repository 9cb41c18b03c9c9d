using System.Text.Json;
using CsvHelper;
using PerfExtract.Outputs.Csv;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;
using PerfExtract.Records;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>
/// Puts the outputs of the whole run together from the records that stand, in the order of the inputs: whoever finished first, at
/// any number of jobs, and over any number of resumed runs, the bytes are the same.
/// </summary>
internal sealed class Assembly(OutputFolder folder, OutputChoice choice)
{
    public const string Ndjson = "records.ndjson", Xlsx = "perfextract.xlsx", Failures = "failures";

    public void Write(IReadOnlyList<ManifestEntry> entries) => folder.Guard("", () =>
    {
        List<IRecordWriter> writers = [.. Writers()];
        try
        {
            if (writers.Count > 0)
            {
                AddAll(entries, writers);
            }

            writers.ForEach(writer => writer.Complete());
        }
        finally
        {
            writers.ForEach(writer => writer.Dispose());
        }

        folder.Write(Failures + ".csv", stream => WriteFailures(entries, stream));
        folder.Write(Manifest.FileName, stream =>
        {
            foreach (var entry in entries)
            {
                Manifest.Write(stream, entry);
            }
        });
    });

    private IEnumerable<IRecordWriter> Writers()
    {
        if (choice.Has(Formats.Ndjson))
        {
            yield return new NdjsonWriter(folder.Begin(Ndjson));
        }

        if (choice.Has(Formats.Csv))
        {
            foreach (var sheet in Sheets.All)
            {
                yield return new CsvSheetWriter(folder.Begin(sheet.Name + ".csv"), sheet, choice.Language, choice.ByteOrderMark);
            }
        }

        if (choice.Has(Formats.Xlsx))
        {
            yield return new XlsxWriter(folder.Begin(Xlsx), choice.Language, folder.Scratch);
        }
    }

    private void AddAll(IReadOnlyList<ManifestEntry> entries, List<IRecordWriter> writers)
    {
        foreach (var entry in entries)
        {
            if (entry.Record is not null)
            {
                var record = ReadRecord(folder.At(entry.Record));
                writers.ForEach(writer => writer.Add(record));
            }
        }
    }

    private static ReportRecord ReadRecord(string path)
    {
        try
        {
            return RecordJson.Read(File.ReadAllBytes(path));
        }
        catch (JsonException)
        {
            throw new OutputException(path, new IOException("this is no record any more; run again without --resume"));
        }
    }

    private void WriteFailures(IReadOnlyList<ManifestEntry> entries, Stream output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = choice.ByteOrderMark }, leaveOpen: true);
        foreach (var column in (ReadOnlySpan<string>)["document", "sha256", "code", "message"])
        {
            csv.WriteField(Names.Of(CodeGroups.Column, column, choice.Language));
        }

        csv.EndRecord();
        foreach (var entry in entries.Where(entry => !entry.IsRead))
        {
            csv.WriteField(CsvText.Of(entry.Input));
            csv.WriteField(entry.Sha256);
            csv.WriteField(entry.Outcome);
            csv.WriteField(CsvText.Of(entry.Message));
            csv.EndRecord();
        }
    }
}
