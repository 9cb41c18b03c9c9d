using System.Globalization;
using System.IO.Compression;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;
using TidySheet = PerfExtract.Outputs.Tidy.Sheet;
using TidySheets = PerfExtract.Outputs.Tidy.Sheets;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>
/// The tidy tables as one workbook, a sheet a kind. Each sheet grows in a scratch stream of its own, so that records are taken one
/// at a time and memory stays flat; the package is put together at the end. It is zipped by hand because the SDK's own package
/// keeps every part in memory and stamps the hour into it.
/// </summary>
public sealed class WorkbookXlsx : IDisposable
{
    private readonly Stream _output;
    private readonly Language _language;
    private readonly List<(TidySheet Sheet, GrowingSheet Rows)> _sheets;

    /// <param name="scratch">Makes an empty stream that can be read back; disposed here.</param>
    /// <param name="rowLimit">Rows of one sheet, its heading among them; past it a further sheet is begun.</param>
    public WorkbookXlsx(Stream output, Language language, Func<Stream> scratch, int rowLimit = SheetPart.RowLimit)
    {
        _output = output;
        _language = language;
        _sheets =
        [
            .. TidySheets.All.Select(sheet => (sheet, new GrowingSheet(
                Names.Names.Of(CodeGroups.Sheet, sheet.Name, language), sheet.Headings(language), sheet.Wide, scratch, rowLimit))),
        ];
    }

    public void Write(ReportRecord record)
    {
        foreach (var (sheet, rows) in _sheets)
        {
            foreach (var row in sheet.Rows(record, _language))
            {
                rows.Write(row);
            }
        }
    }

    /// <summary>Writes the package; nothing stands in the output before.</summary>
    public void Complete()
    {
        using var zip = new ZipArchive(_output, ZipArchiveMode.Create, leaveOpen: true);
        IReadOnlyList<FinishedSheet> finished = [.. _sheets.SelectMany(pair => pair.Rows.Finish())];
        PackageParts.Write(zip, finished);
    }

    public void Dispose()
    {
        foreach (var (_, rows) in _sheets)
        {
            rows.Dispose();
        }
    }
}
