using System.Diagnostics;
using PerfExtract;
using PerfExtract.Fuzz;
using PerfExtract.Pdf.Files;

if (FuzzOptions.Parse(args) is not { } options || options.Files() is not { Count: > 0 } files)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

int escapes = 0, slow = 0;
long read = 0, refused = 0;
TimeSpan longest = default;
var originals = files.ToDictionary(file => file, File.ReadAllBytes);
for (int i = 0; i < options.Count; i++)
{
    string file = files[i % files.Count];
    int seed = options.FirstSeed + i;
    byte[] copy = Mutation.Of(originals[file], seed);
    Exception? escape = null;
    bool whole = false;
    var watch = Stopwatch.StartNew();
    var work = new Thread(() => escape = Try(copy, Path.GetFileName(file), out whole));
    work.Start();
    if (!work.Join(options.Patience))
    {
        slow++;
        Report(file, seed, copy, $"still at work after {options.Patience.TotalSeconds} s");
        break;
    }

    longest = watch.Elapsed > longest ? watch.Elapsed : longest;
    read += whole ? 1 : 0;
    refused += whole ? 0 : 1;
    if (escape is not null)
    {
        escapes++;
        Report(file, seed, copy, escape.ToString());
    }
}

using var self = Process.GetCurrentProcess();
Console.WriteLine(
    $"{read + refused} copies of {files.Count} files: {read} read, {refused} refused, {escapes} escapes, {slow} hangs; "
    + $"longest {longest.TotalMilliseconds:F0} ms, {self.PeakWorkingSet64 >> 20} MB at most");

// A thread that hangs must not keep the program from ending.
Environment.Exit(escapes + slow == 0 ? 0 : 1);
return 0;

Exception? Try(byte[] copy, string name, out bool whole)
{
    whole = false;
    try
    {
        whole = options.WholePipeline
            ? Extraction.Run(copy, name, ExtractionOptions.Default).Diagnostics.All(d => d.Severity != "error")
            : FileWalk.Visit(copy) >= 0;
        return null;
    }
    catch (PdfException) when (!options.WholePipeline)
    {
        return null;
    }
#pragma warning disable CA1031 // Whatever escapes is what is looked for.
    catch (Exception escape)
#pragma warning restore CA1031
    {
        return escape;
    }
}

void Report(string file, int seed, byte[] copy, string what)
{
    Console.WriteLine($"{Path.GetFileName(file)}, seed {seed}: {what}");
    if (options.KeepIn is { } folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}-{seed}{Path.GetExtension(file)}"), copy);
    }
}
