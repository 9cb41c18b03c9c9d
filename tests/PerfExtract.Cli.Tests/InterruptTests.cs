namespace PerfExtract.Cli.Tests;

/// <summary>A run that is asked to stop finishes what is in flight, exits 130, and is gone on with.</summary>
public sealed class InterruptTests : IDisposable
{
    private const int Documents = 150;

    private readonly Workspace _workspace = new();

    public InterruptTests() => Reports.Fill(_workspace, "in", Documents, paragraphs: 20);

    [Theory]
    [InlineData(Signals.Interrupt, "--isolate=false")]
    [InlineData(Signals.Terminate, "--isolate")]
    public void It_finishes_what_is_in_flight_and_exits_130(int signal, string isolation)
    {
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), isolation);
        run.WaitForTheFirst();

        Signals.Send(run.Process.Id, signal);
        var ran = run.End();

        AssertStopped(ran.Exit, ran.Error);
    }

    /// <summary>A terminal's ctrl-C reaches the workers as well, who leave it to the run.</summary>
    [Fact]
    public void Ctrl_c_to_the_whole_group_does_the_same()
    {
        var ran = Shell.Run(_workspace.Path, $$"""
            set -m; {{Shell.Program}} extract in -o out --isolate & run=$!
            until [ -s out/perfextract.manifest.ndjson ]; do sleep 0.01; done
            kill -INT -$run; wait $run
            """);

        AssertStopped(ran.Exit, ran.Error);
        Assert.DoesNotContain("crashed", File.ReadAllText(_workspace.At("out/perfextract.manifest.ndjson")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_ends_with_a_whole_line()
    {
        var ran = Shell.Run(_workspace.Path, $$"""
            set -m; {{Shell.Program}} extract in --isolate=false > records.ndjson & run=$!
            until [ -s records.ndjson ]; do sleep 0.01; done
            kill -INT $run; wait $run
            """);

        Assert.Equal(130, ran.Exit);
        var text = File.ReadAllText(_workspace.At("records.ndjson"));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Count(c => c == '\n'), 1, Documents - 1);
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertStopped(int exit, string error)
    {
        Assert.Equal(130, exit);
        Assert.Contains("go on with --resume", error, StringComparison.Ordinal);
        var done = File.ReadAllLines(_workspace.At("out/perfextract.manifest.ndjson")).Length;
        Assert.InRange(done, 1, Documents - 1);
        Assert.Contains($"interrupted: {done} of {Documents} documents are done", error, StringComparison.Ordinal);
        var resumed = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "--resume");
        Assert.Equal(0, resumed.Exit);
        Assert.Contains($"{Documents} read ({done} as they were)", resumed.Error, StringComparison.Ordinal);
    }
}
