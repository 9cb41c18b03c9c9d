using CsvHelper;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Csv;

/// <summary>One tidy table as RFC 4180: CRLF, UTF-8, quoted where needed; a text that a spreadsheet would run is defused.</summary>
public sealed class SheetCsv : IDisposable
{
    private readonly CsvWriter _csv;
    private readonly Sheet _sheet;
    private readonly Language _language;

    /// <param name="byteOrderMark">Excel needs it to see that the file is UTF-8; pipelines do not want it.</param>
    public SheetCsv(Sheet sheet, Stream output, Language language, bool byteOrderMark)
    {
        _sheet = sheet;
        _language = language;
        _csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = byteOrderMark });
        foreach (var heading in sheet.Headings(language))
        {
            _csv.WriteField(heading);
        }

        _csv.EndRecord();
    }

    public void Write(ReportRecord record)
    {
        foreach (var row in _sheet.Rows(record, _language))
        {
            foreach (var value in row)
            {
                Write(value);
            }

            _csv.EndRecord();
        }
    }

    public void Dispose() => _csv.Dispose();

    private void Write(Value value)
    {
        if (value.Number is { } number)
        {
            _csv.WriteField(number, default);
        }
        else if (value.Flag is { } flag)
        {
            _csv.WriteField(flag ? "true" : "false");
        }
        else
        {
            _csv.WriteField(CsvText.Of(value.Text));
        }
    }
}
