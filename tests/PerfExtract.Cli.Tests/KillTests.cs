using System.Diagnostics;
using System.IO.Compression;
using Xunit.Abstractions;

namespace PerfExtract.Cli.Tests;

/// <summary>kill -9 at any moment loses nothing that was finished, and leaves no half file.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 20;

    private static readonly string[] s_all = ["-f", "json", "-f", "ndjson", "-f", "csv", "-f", "xlsx", "-q"];

    private readonly Workspace _workspace = new();

    /// <summary>
    /// The moments are new in every run of the test; PERFEXTRACT_SEED brings back those of a run that failed. A run that comes to
    /// its end before its moment is compared, and the next begins anew, so that each of the twenty kills a living run; one with
    /// workers, or one without.
    /// </summary>
    [Fact]
    public void Killed_at_twenty_random_moments_and_resumed_it_ends_as_if_undisturbed()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PERFEXTRACT_SEED"), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"PERFEXTRACT_SEED={seed}");
        Reports.Fill(_workspace, "in", 30, paragraphs: 8);
        _workspace.Write("in/empty.docx", "");
        string[] command = ["extract", _workspace.At("in"), .. s_all];
        var clock = Stopwatch.StartNew();
        Assert.Equal(1, Program.Run([.. command, "-o", _workspace.At("undisturbed")]).Exit);
        var whole = clock.Elapsed;
        var random = new Random(seed);
        var (killed, ended) = (0, 0);

        while (killed < Kills)
        {
            using var process = Program.Start(null, [.. command, "-o", _workspace.At("disturbed"), "--resume", random.Next(2) == 0 ? "--isolate" : "--isolate=false"]);
            if (process.WaitForExit(whole * random.NextDouble()))
            {
                ended++;
                AssertUndisturbed(seed);
                Directory.Delete(_workspace.At("disturbed"), recursive: true);
                continue;
            }

            process.Kill();
            process.WaitForExit();
            killed++;
            AssertWhole("disturbed");
        }

        Assert.Equal(1, Program.Run([.. command, "-o", _workspace.At("disturbed"), "--resume"]).Exit);
        AssertUndisturbed(seed);
        output.WriteLine($"{killed} kills within {whole.TotalSeconds:0.0} s; {ended + 1} runs came to their end");
    }

    [Fact]
    public void A_killed_run_takes_its_workers_with_it()
    {
        Reports.Fill(_workspace, "in", 60, paragraphs: 10);
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), "--isolate");
        var worker = Signals.WorkerOf(run.Process);
        run.WaitForTheFirst();

        run.Process.Kill();
        run.End();

        Assert.True(SpinWait.SpinUntil(() => !Signals.IsAlive(worker), TimeSpan.FromSeconds(30)), "the worker lives on");
    }

    [Fact]
    public void A_line_of_the_manifest_that_was_cut_does_not_swallow_the_next()
    {
        Reports.Fill(_workspace, "in", 3);
        Program.Run(["extract", _workspace.At("in"), "-o", _workspace.At("out"), .. s_all]);
        var manifest = _workspace.At("out/perfextract.manifest.ndjson");
        var lines = File.ReadAllLines(manifest);
        File.WriteAllText(manifest, $"{lines[0]}\n{lines[1]}\n{lines[2][..20]}");

        using (var folder = Batch.Folder.OutputFolder.Open(_workspace.At("out")))
        {
            using var stream = Batch.Folder.Manifest.Continue(folder);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(lines[2] + "\n"));
        }

        Assert.Equal(3, Batch.Folder.Manifest.Read(manifest).Count);
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertUndisturbed(int seed)
    {
        var (expected, actual) = (_workspace.Contents("undisturbed"), _workspace.Contents("disturbed"));
        Assert.True(expected.SequenceEqual(actual), $"seed {seed}: {string.Join(", ", expected.Except(actual).Concat(actual.Except(expected)).Select(file => file.Key))}");
    }

    /// <summary>Every file that a person finds is whole, and nothing temporary stands among them.</summary>
    private void AssertWhole(string folder)
    {
        var root = _workspace.At(folder);
        foreach (var path in Directory.Exists(root) ? Directory.GetFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            var name = Path.GetRelativePath(root, path);
            if (name.StartsWith("records/", StringComparison.Ordinal))
            {
                Assert.EndsWith("\n}\n", File.ReadAllText(path), StringComparison.Ordinal);
            }
            else if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                using var book = ZipFile.OpenRead(path);
                Assert.NotNull(book.GetEntry("xl/workbook.xml"));
            }
            else if (!name.StartsWith(".perfextract", StringComparison.Ordinal))
            {
                // The manifest is empty before the first document is done.
                Assert.Matches(name == Batch.Folder.Manifest.FileName ? "^$|\n$" : "\n$", File.ReadAllText(path));
                Assert.Contains(Path.GetExtension(name), (string[])[".csv", ".ndjson"]);
            }
        }
    }
}
