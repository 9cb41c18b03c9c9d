using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PerfExtract.Cli.Tests;

/// <summary>What goes wrong around a run: it ends with a word and a code, and leaves nothing half written.</summary>
public sealed class FaultTests : IDisposable
{
    private const int Interrupt = 2, End = 9, Stop = 19;

    private readonly Workspace _workspace = new();

    [Fact]
    public void Killed_at_any_moment_and_resumed_it_ends_as_if_undisturbed()
    {
        const int documents = 60, kills = 20;
        Reports.Fill(_workspace, "in", documents, paragraphs: 60);
        string[] command = ["extract", _workspace.At("in"), "-f", "json", "-f", "ndjson", "-f", "csv", "-f", "xlsx", "-q"];
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Program.Run([.. command, "-o", _workspace.At("undisturbed")]).Exit);
        var whole = clock.Elapsed;
        var random = new Random(20211231);

        for (var i = 0; i < kills; i++)
        {
            // --isolate in every other run: then the run's workers must die with it.
            using var process = Program.Start(null, [.. command, "-o", _workspace.At("disturbed"), "--resume", i % 2 == 0 ? "--isolate" : "--isolate=false"]);
            process.WaitForExit(whole * random.NextDouble());
            process.Kill();
            process.WaitForExit();
            AssertWhole("disturbed");
        }

        Assert.Equal(0, Program.Run([.. command, "-o", _workspace.At("disturbed"), "--resume"]).Exit);
        Assert.Equal(_workspace.Contents("undisturbed"), _workspace.Contents("disturbed"));
    }

    [Fact]
    public void Ctrl_c_finishes_what_is_in_flight_and_exits_130()
    {
        Reports.Fill(_workspace, "in", 300, paragraphs: 100);
        using var process = Program.Start(null, "extract", _workspace.At("in"), "-o", _workspace.At("out"), "--isolate=false");
        while (!File.Exists(_workspace.At("out/perfextract.manifest.ndjson")) || new FileInfo(_workspace.At("out/perfextract.manifest.ndjson")).Length == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(5);
        }

        Assert.Equal(0, Kill(process.Id, Interrupt));
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(60_000));

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("go on with --resume", error, StringComparison.Ordinal);
        var done = File.ReadAllLines(_workspace.At("out/perfextract.manifest.ndjson")).Length;
        Assert.InRange(done, 1, 299);
        var resumed = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "--resume");
        Assert.Equal(0, resumed.Exit);
        Assert.Contains($"300 read ({done} as they were)", resumed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_on_one_folder_refuse_each_other()
    {
        Reports.Fill(_workspace, "in", 200, paragraphs: 100);
        using var first = Program.Start(null, "extract", _workspace.At("in"), "-o", _workspace.At("out"));
        while (!File.Exists(_workspace.At("out/perfextract.manifest.ndjson")))
        {
            Thread.Sleep(5);
        }

        var second = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"));
        first.Kill(entireProcessTree: true);

        Assert.Equal(2, second.Exit);
        Assert.Contains("another run is writing to this folder", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_stops_the_run_in_words()
    {
        Reports.Fill(_workspace, "in", 3);

        // /dev/full refuses every write with "no space left".
        var ran = Shell.Run(_workspace.Path, "perfextract extract in > /dev/full");

        Assert.Equal(3, ran.Exit);
        Assert.Equal("perfextract: the disk is full", Assert.Single(ran.ErrorLines, line => line.Contains("disk", StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_pipe_ends_the_run_quietly()
    {
        Reports.Fill(_workspace, "in", 300, paragraphs: 50);
        var clock = Stopwatch.StartNew();

        var ran = Shell.Run(_workspace.Path, "perfextract extract in -j 1 --isolate=false | head -n 1 | cut -c 1-20");

        Assert.Equal("{\"schemaVersion\":\"1.0", ran.Output.Trim() + "0");
        Assert.Equal(0, ran.Exit);
        Assert.Equal("", ran.Error);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_file_that_cannot_be_a_folder_is_said()
    {
        var file = _workspace.Write("file", "x");
        Reports.Fill(_workspace, "in", 1);

        var ran = Program.Run("extract", _workspace.At("in"), "-o", file + "/out");

        Assert.Equal(3, ran.Exit);
        Assert.StartsWith($"perfextract: {file}", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_folder_is_said()
    {
        Reports.Fill(_workspace, "in", 1);
        if (!OperatingSystem.IsLinux() || Environment.IsPrivilegedProcess)
        {
            // The superuser may write anywhere but where nobody can: /proc.
            var ran = Program.Run("extract", _workspace.At("in"), "-o", "/proc/perfextract");
            Assert.Equal(3, ran.Exit);
            Assert.StartsWith("perfextract: /proc/perfextract: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
            return;
        }

        Directory.CreateDirectory(_workspace.At("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var refused = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"));
        Assert.Equal(3, refused.Exit);
        Assert.Contains("no permission", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_goes_away_stops_the_run()
    {
        Reports.Fill(_workspace, "in", 300, paragraphs: 100);
        using var process = Program.Start(null, "extract", _workspace.At("in"), "-o", _workspace.At("out"), "--isolate=false");
        while (!File.Exists(_workspace.At("out/perfextract.manifest.ndjson")))
        {
            Thread.Sleep(5);
        }

        Directory.Move(_workspace.At("out"), _workspace.At("elsewhere"));
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(60_000));

        Assert.Equal(3, process.ExitCode);
        Assert.Contains("there is no such file or folder", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_is_deleted_meanwhile_is_a_failure_like_any()
    {
        Reports.Fill(_workspace, "in", 2);
        _workspace.Write("list.txt", $"{_workspace.At("in/2019/报告000.txt")}\n{_workspace.At("in/2019/报告gone.txt")}\n");

        var ran = Program.Run("extract", "@" + _workspace.At("list.txt"), "-o", _workspace.At("out"));

        Assert.Equal(1, ran.Exit);
        Assert.Contains("missing", File.ReadAllText(_workspace.At("out/failures.csv")) + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        Reports.Fill(_workspace, "in", 3);
        Directory.CreateSymbolicLink(_workspace.At("in/2019/up"), _workspace.At("in"));
        Directory.CreateSymbolicLink(_workspace.At("in/self"), "self");
        File.CreateSymbolicLink(_workspace.At("in/nowhere.txt"), "missing");

        var ran = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"));

        Assert.Equal(1, ran.Exit);
        Assert.Contains("3 read", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_hangs_costs_itself_alone()
    {
        var ran = ExtractWhileTheWorkerGets(Stop, "--timeout", "20");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("4 documents: 3 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains(",timeout,", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
        Assert.Contains("\"code\": \"timeout\"", File.ReadAllText(_workspace.At("out/records/2018/large.txt.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_takes_too_much_memory_costs_itself_alone()
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/vast.txt", Reports.Text(1, 60_000));

        var ran = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "--isolate", "--max-memory", "40", "-j", "1");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("4 documents: 3 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains("out-of-memory", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_ends_its_process_costs_itself_alone()
    {
        var ran = ExtractWhileTheWorkerGets(End);

        Assert.Equal(1, ran.Exit);
        Assert.Contains("4 documents: 3 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains(",crashed,", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Every record that stands is whole, and nothing temporary stands where a person looks.</summary>
    private void AssertWhole(string folder)
    {
        if (Directory.Exists(_workspace.At(folder + "/records")))
        {
            Assert.All(Directory.GetFiles(_workspace.At(folder + "/records"), "*", SearchOption.AllDirectories), path =>
            {
                Assert.EndsWith(".json", path, StringComparison.Ordinal);
                Assert.EndsWith("\n}\n", File.ReadAllText(path), StringComparison.Ordinal);
            });
        }
    }

    /// <summary>The first document is large; while the worker is at it, the worker gets a signal.</summary>
    private Ran ExtractWhileTheWorkerGets(int signal, params string[] options)
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/2018/large.txt", Reports.Text(1, 60_000));
        using var process = Program.Start(null, ["extract", _workspace.At("in"), "-o", _workspace.At("out"), "--isolate", "-j", "1", .. options]);
        int worker;
        while ((worker = ChildOf(process.Id)) == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(5);
        }

        Thread.Sleep(500);
        Assert.Equal(0, Kill(worker, signal));
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(120_000));
        return new Ran(process.ExitCode, [], error);
    }

    /// <summary>0 while there is none; a worker is started by one of the run's threads.</summary>
    private static int ChildOf(int parent) =>
        Directory.GetDirectories($"/proc/{parent}/task")
            .Select(task => File.Exists(task + "/children") ? File.ReadAllText(task + "/children").Split(' ')[0] : "")
            .Select(text => int.TryParse(text, out var child) ? child : 0)
            .FirstOrDefault(child => child != 0);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
