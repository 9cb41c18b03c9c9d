using System.Diagnostics;
using System.Globalization;
using System.Text;
using PerfExtract.Bench;
using PerfExtract.Readers;

// Reads PDF files again and again in this process, and with other programs, in one run on one machine; prints the ratios.
// What is timed here is all of it: objects, glyphs, lines, paragraphs and tables.
const int WarmUps = 20, Runs = 10;

string[] files = [.. args.SelectMany(a => Directory.Exists(a) ? Directory.GetFiles(a, "*.pdf") : [a]).Order(StringComparer.Ordinal)];
if (files.Length == 0)
{
    Console.Error.WriteLine("bench FILE.pdf|FOLDER…");
    return 2;
}

Rival[] rivals =
[
    new("pdftotext", "pdftotext", "-layout", "FILE", "-"),
    new("mutool", "mutool", "draw", "-q", "-F", "stext", "-o", "-", "FILE"),
    new("pdfminer", "pdf2txt", "FILE"),
];
string empty = Path.Combine(Path.GetTempPath(), $"bench-{Environment.ProcessId}.pdf");
File.WriteAllBytes(empty, Encoding.ASCII.GetBytes(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>"));
try
{
    byte[][] contents = [.. files.Select(File.ReadAllBytes)];
    for (int i = 0; i < WarmUps; i++)
    {
        Array.ForEach(contents, bytes => Read(bytes));
    }

    Console.WriteLine($"{"file",-32} {"pages",5} {"ms",8}  {string.Join("  ", rivals.Select(r => $"{r.Name,18}"))}");
    double own = 0;
    var others = new double?[rivals.Length];
    Array.Fill(others, 0);
    for (int i = 0; i < files.Length; i++)
    {
        double shortest = double.MaxValue;
        int? pages = 0;
        for (int run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            pages = Read(contents[i]);
            shortest = Math.Min(shortest, watch.Elapsed.TotalMilliseconds);
        }

        double?[] times = [.. rivals.Select(r => r.Read(files[i], empty))];
        own += shortest;
        others = [.. others.Zip(times, (sum, time) => sum + time)];
        Print(Path.GetFileName(files[i]), pages, shortest, times);
    }

    Print("all", null, own, others);
    return 0;
}
finally
{
    File.Delete(empty);
}

static int? Read(byte[] bytes) => DocumentReaders.Read(bytes, "a.pdf", ReadOptions.Default).Pages;

static void Print(string name, int? pages, double own, double?[] times)
{
    var line = new StringBuilder();
    line.Append(CultureInfo.InvariantCulture, $"{(name.Length > 32 ? name[..32] : name),-32} {pages,5} {own,8:F1}");
    foreach (double? time in times)
    {
        string cell = time is { } ms ? string.Create(CultureInfo.InvariantCulture, $"{ms:F1} ({ms / own:F1}x)") : "-";
        line.Append(CultureInfo.InvariantCulture, $"  {cell,18}");
    }

    Console.WriteLine(line);
}
