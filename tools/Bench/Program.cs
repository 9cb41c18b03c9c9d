using System.Diagnostics;
using System.Globalization;
using PerfExtract;
using PerfExtract.Bench;
using PerfExtract.Outputs.Json;

// The whole extraction of files again and again in this process, record included, beside other programs that only read them, in one
// run on one machine; prints the ratios.
const int WarmUps = 20, Runs = 10;

string[] files = [.. args.SelectMany(a => Directory.Exists(a) ? Directory.GetFiles(a) : [a]).Order(StringComparer.Ordinal)];
if (files.Length == 0)
{
    Console.Error.WriteLine("bench FILE|FOLDER…");
    return 2;
}

foreach (var contest in Contest.All)
{
    string[] own = [.. files.Where(file => Path.GetExtension(file).Equals(contest.Extension, StringComparison.OrdinalIgnoreCase))];
    if (own.Length > 0)
    {
        Compare(contest, own);
    }
}

return 0;

static void Compare(Contest contest, string[] files)
{
    var empty = Path.Combine(Path.GetTempPath(), $"bench-{Environment.ProcessId}{contest.Extension}");
    File.WriteAllBytes(empty, contest.Empty);
    try
    {
        byte[][] contents = [.. files.Select(File.ReadAllBytes)];
        for (var i = 0; i < WarmUps; i++)
        {
            Array.ForEach(contents, bytes => Extract(bytes, contest.Extension));
        }

        Console.WriteLine($"{"file",-32} {"KB",7} {"ms",8} {"MB/s",7}  {string.Join("  ", contest.Rivals.Select(rival => $"{rival.Name,18}"))}");
        var (bytes, ms, others) = (0L, 0d, new double?[contest.Rivals.Count]);
        Array.Fill(others, 0);
        for (var i = 0; i < files.Length; i++)
        {
            var shortest = Enumerable.Range(0, Runs).Min(_ => Extract(contents[i], contest.Extension));
            double?[] times = [.. contest.Rivals.Select(rival => rival.Read(files[i], empty))];
            (bytes, ms, others) = (bytes + contents[i].Length, ms + shortest, [.. others.Zip(times, (sum, time) => sum + time)]);
            Print(Path.GetFileName(files[i]), contents[i].Length, shortest, times);
        }

        Print("all", bytes, ms, others);
    }
    finally
    {
        File.Delete(empty);
    }
}

static double Extract(byte[] bytes, string extension)
{
    var watch = Stopwatch.StartNew();
    RecordJson.Line(Extraction.Run(bytes, "a" + extension, ExtractionOptions.Default));
    return watch.Elapsed.TotalMilliseconds;
}

static void Print(string name, long bytes, double own, double?[] times)
{
    var cells = times.Select(time => time is { } ms ? string.Create(CultureInfo.InvariantCulture, $"{ms:F1} ({ms / own:F1}x)") : "-");
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{(name.Length > 32 ? name[..32] : name),-32} {bytes / 1000,7} {own,8:F2} {bytes / 1000 / own,7:F1}  {string.Join("  ", cells.Select(cell => $"{cell,18}"))}"));
}
