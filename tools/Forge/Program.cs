using PerfExtract.Forge;
using PerfExtract.Forge.Answers;
using PerfExtract.Forge.Sources;
using PerfExtract.Forge.Writers;

// forge reports DIR [--from N] [--count N]   documents under DIR/docx, DIR/txt and DIR/pdf, answers under DIR/gold
// forge long DIR N                           the first N reports as one document
// forge samples DIR                          DIR/sources/*.md as DIR/*.docx and DIR/*.txt
switch (args)
{
    case ["samples", var folder]:
        SampleFolder.Write(folder);
        return 0;
    case ["long", var folder, var count] when int.TryParse(count, out var reports):
        Write(folder, Forging.Join(Enumerable.Range(1, reports).Select(Forging.Make)));
        return 0;
    case ["reports", var folder, .. var rest]:
        var from = Number(rest, "--from", 1);
        for (var i = 0; i < Number(rest, "--count", 200); i++)
        {
            Write(folder, Forging.Make(from + i));
        }

        return 0;
    default:
        Console.Error.WriteLine("usage: forge reports DIR [--from N] [--count N] | forge long DIR N | forge samples DIR");
        return 2;
}

static int Number(string[] rest, string name, int otherwise) =>
    Array.IndexOf(rest, name) is >= 0 and var at && at + 1 < rest.Length && int.TryParse(rest[at + 1], out var number) ? number : otherwise;

static void Write(string folder, ForgedReport forged)
{
    foreach (var (kind, extension, bytes) in new[]
    {
        ("docx", "docx", DocxWriter.Write(forged.Report, forged.Docx)),
        ("txt", "txt", TxtWriter.Write(forged.Report, forged.Txt)),
        ("pdf", "pdf", PdfWriter.Write(forged.Report, forged.Pdf)),
        ("gold", "json", System.Text.Encoding.UTF8.GetBytes(AnswerJson.Write(forged.Name, forged.Answer))),
    })
    {
        Directory.CreateDirectory(Path.Combine(folder, kind));
        File.WriteAllBytes(Path.Combine(folder, kind, $"{forged.Name}.{extension}"), bytes);
    }
}
