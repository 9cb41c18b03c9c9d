using System.IO.Compression;
using System.Text;
using System.Xml;
using PerfExtract.Cli.Inspect;
using PerfExtract.Cli.Layout;
using PerfExtract.Documents;
using PerfExtract.Outputs.Blocks;
using PerfExtract.Outputs.Csv;
using PerfExtract.Outputs.Html;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;
using PerfExtract.Outputs.Xlsx;
using PerfExtract.Records;

namespace PerfExtract.Fuzz.Checks;

/// <summary>Everything that is made of one record for people: nothing in it steers what shows it.</summary>
internal static class PrintedPages
{
    private const int Width = 80;

    public static Outcome? Examine(Document? document, ReportRecord record, byte[] json)
    {
        foreach (var (output, text, allowed) in Texts(document, record, json))
        {
            if (RawControls.FirstIn(text, allowed) is { } control)
            {
                return Outcome.Finding($"a raw control in {output}", control);
            }

            if (output == "html" && text.Split("<script", 3) is not [_, _])
            {
                return Outcome.Finding("a script of the report's own", text[..200]);
            }
        }

        return null;
    }

    private static IEnumerable<(string Output, string Text, string Allowed)> Texts(Document? document, ReportRecord record, byte[] json)
    {
        yield return ("json", Encoding.UTF8.GetString(json), "");
        foreach (var sheet in Sheets.All)
        {
            yield return ($"{sheet.Name}.csv", Csv(sheet, record), "\r\n\t");
        }

        yield return ("inspect", Inspect(record), "\n");
        if (document is not null)
        {
            yield return ("text", Printed(page => BlockText.Write(document, page)), "\n");
            yield return ("html", Printed(page => EvidencePage.Write(document, record, page)), "\n\t");
        }
    }

    private static string Csv(Sheet sheet, ReportRecord record)
    {
        using var bytes = new MemoryStream();
        using (var csv = new SheetCsv(sheet, bytes, Language.Chinese, byteOrderMark: false))
        {
            csv.Write(record);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Inspect(ReportRecord record) => Printed(writer =>
    {
        var page = new Page(writer, Width, colour: false, Language.Chinese);
        foreach (var (_, write) in InspectView.Parts)
        {
            write(page, record);
        }
    });

    private static string Printed(Action<TextWriter> print)
    {
        using var page = new StringWriter { NewLine = "\n" };
        print(page);
        return page.ToString();
    }

    /// <summary>Excel refuses a workbook with one character that XML forbids.</summary>
    public static Outcome? Workbook(ReportRecord record)
    {
        using var bytes = new MemoryStream();
        using (var book = new WorkbookXlsx(bytes, Language.Codes, () => new MemoryStream()))
        {
            book.Write(record);
            book.Complete();
        }

        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        foreach (var part in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var xml = XmlReader.Create(part.Open());
            try
            {
                while (xml.Read())
                {
                }
            }
            catch (XmlException broken)
            {
                return Outcome.Finding("a workbook that no one opens", $"{part.FullName}: {broken.Message}");
            }
        }

        return null;
    }
}
