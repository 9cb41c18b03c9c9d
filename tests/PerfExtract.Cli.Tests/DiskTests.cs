using System.Diagnostics;

namespace PerfExtract.Cli.Tests;

/// <summary>Where the output cannot go: the run stops with a line and 3, and what stands so far stays whole.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_full_disk_behind_stdout_stops_the_run()
    {
        Reports.Fill(_workspace, "in", 3);

        // /dev/full refuses every write with "no space left".
        var ran = Shell.Run(_workspace.Path, "perfextract extract in > /dev/full");

        AssertStopped(ran, "the disk is full");
    }

    /// <summary>Full amid the records, and full when the records stand and are put together.</summary>
    [SmallDiskFact]
    public void A_full_disk_under_the_folder_stops_the_run_and_room_lets_it_go_on()
    {
        Reports.Fill(_workspace, "in", 30, paragraphs: 20);
        string[] all = ["extract", _workspace.At("in"), "-f", "json", "-f", "ndjson", "-f", "csv", "-f", "xlsx"];
        Program.Run([.. all, "-o", _workspace.At("undisturbed")]);
        var kilobytes = Directory.GetFiles(_workspace.At("undisturbed/records"), "*", SearchOption.AllDirectories).Sum(path => (new FileInfo(path).Length + 4095) / 4096 * 4);
        Directory.CreateDirectory(_workspace.At("disk"));
        Assert.Equal(0, Shell.Run(_workspace.Path, $"mount -t tmpfs -o size={kilobytes / 2}k tmpfs disk").Exit);
        try
        {
            AssertStopped(Program.Run([.. all, "-o", _workspace.At("disk/out")]), "the disk is full");
            var done = AssertRecordsAreWhole();
            Assert.InRange(done, 1, 29);

            Assert.Equal(0, Shell.Run(_workspace.Path, $"mount -o remount,size={kilobytes + 200}k disk").Exit);
            AssertStopped(Program.Run([.. all, "-o", _workspace.At("disk/out"), "--resume"]), "the disk is full");
            Assert.Equal(30, AssertRecordsAreWhole());
            Assert.False(File.Exists(_workspace.At("disk/out/perfextract.xlsx")));

            Assert.Equal(0, Shell.Run(_workspace.Path, "mount -o remount,size=100m disk").Exit);
            var resumed = Program.Run([.. all, "-o", _workspace.At("disk/out"), "--resume"]);
            Assert.Contains("30 read (30 as they were)", resumed.Error, StringComparison.Ordinal);
            Assert.Equal(_workspace.Contents("undisturbed"), _workspace.Contents("disk/out"));
        }
        finally
        {
            Shell.Run(_workspace.Path, "umount disk");
        }
    }

    [SmallDiskFact]
    public void A_full_disk_under_a_file_leaves_no_file()
    {
        Reports.Fill(_workspace, "in", 30, paragraphs: 20);
        Directory.CreateDirectory(_workspace.At("disk"));
        Assert.Equal(0, Shell.Run(_workspace.Path, "mount -t tmpfs -o size=64k tmpfs disk").Exit);
        try
        {
            AssertStopped(Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("disk/records.ndjson")), "the disk is full");
            _workspace.Write("disk/others", new byte[40_000]);
            AssertStopped(Program.Run("inspect", Repository.At("samples/water-overall.docx"), "--html", _workspace.At("disk/page.html")), "the disk is full");
            Assert.Equal([_workspace.At("disk/others")], Directory.GetFileSystemEntries(_workspace.At("disk")));
        }
        finally
        {
            Shell.Run(_workspace.Path, "umount disk");
        }
    }

    [SmallDiskFact]
    public void A_disk_mounted_read_only_is_said()
    {
        Reports.Fill(_workspace, "in", 1);
        Directory.CreateDirectory(_workspace.At("disk"));
        Assert.Equal(0, Shell.Run(_workspace.Path, "mount -t tmpfs -o size=64k,ro tmpfs disk").Exit);
        try
        {
            var ran = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("disk/out"));

            AssertStopped(ran, "read-only");
            Assert.Contains(_workspace.At("disk/out"), ran.Error, StringComparison.Ordinal);
        }
        finally
        {
            Shell.Run(_workspace.Path, "umount disk");
        }
    }

    [OrdinaryUserFact]
    public void A_folder_that_one_may_not_write_to_is_said()
    {
        Reports.Fill(_workspace, "in", 1);
        _workspace.OpenToOthers();

        var ran = Shell.Run(_workspace.Path, $"mkdir -m 555 out; {OrdinaryUserFactAttribute.Lead}{Shell.Program} extract in -o out");

        AssertStopped(ran, "out: no permission");
    }

    [Theory]
    [InlineData("--isolate=false", true)]
    [InlineData("--isolate", false)]
    public void An_output_folder_that_is_taken_away_stops_the_run(string isolation, bool isMoved)
    {
        Reports.Fill(_workspace, "in", 150, paragraphs: 20);
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), isolation);
        run.WaitForTheFirst();

        if (isMoved)
        {
            Directory.Move(_workspace.At("out"), _workspace.At("elsewhere"));
        }
        else
        {
            // What is written meanwhile may stand in the way of the first attempts.
            Shell.Run(_workspace.Path, "until rm -rf out; do :; done");
        }

        AssertStopped(run.End(), "the output folder was taken away");
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
    public void A_broken_pipe_ends_the_run_quietly()
    {
        Reports.Fill(_workspace, "in", 200, paragraphs: 20);
        var clock = Stopwatch.StartNew();

        var ran = Shell.Run(_workspace.Path, "perfextract extract in -j 1 --isolate=false | head -n 1 | cut -c 1-20");

        Assert.Equal("{\"schemaVersion\":\"1.0", ran.Output.Trim() + "0");
        Assert.Equal(0, ran.Exit);
        Assert.Equal("", ran.Error);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    public void Dispose() => _workspace.Dispose();

    private static void AssertStopped(Ran ran, string words)
    {
        Assert.Equal(3, ran.Exit);
        Assert.Contains(words, Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    private int AssertRecordsAreWhole()
    {
        var records = Directory.GetFiles(_workspace.At("disk/out/records"), "*", SearchOption.AllDirectories);
        Assert.All(records, path => Assert.EndsWith("\n}\n", File.ReadAllText(path), StringComparison.Ordinal));
        return records.Length;
    }
}
