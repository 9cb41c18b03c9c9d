using PerfExtract.Outputs.Csv;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;
using PerfExtract.Outputs.Xlsx;
using PerfExtract.Records;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>A file of many records in the making.</summary>
internal interface IRecordWriter : IDisposable
{
    void Add(ReportRecord record);

    /// <summary>Moves the file into place.</summary>
    void Complete();
}

internal sealed class NdjsonWriter(PendingFile file) : IRecordWriter
{
    public void Add(ReportRecord record)
    {
        file.Stream.Write(RecordJson.Line(record));
        file.Stream.WriteByte((byte)'\n');
    }

    public void Complete() => file.Complete();

    public void Dispose() => file.Dispose();
}

internal sealed class CsvSheetWriter(PendingFile file, Sheet sheet, Language language, bool byteOrderMark) : IRecordWriter
{
    private readonly SheetCsv _csv = new(sheet, file.Stream, language, byteOrderMark);

    public void Add(ReportRecord record) => _csv.Write(record);

    public void Complete()
    {
        _csv.Dispose();
        file.Complete();
    }

    public void Dispose() => file.Dispose();
}

internal sealed class XlsxWriter(PendingFile file, Language language, Func<Stream> scratch) : IRecordWriter
{
    private readonly WorkbookXlsx _book = new(file.Stream, language, scratch);

    public void Add(ReportRecord record) => _book.Write(record);

    public void Complete()
    {
        _book.Complete();
        file.Complete();
    }

    public void Dispose()
    {
        _book.Dispose();
        file.Dispose();
    }
}
