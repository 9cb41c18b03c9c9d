using System.Diagnostics;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Tests;

public sealed class DeadlineTests
{
    /// <summary>The pipe of a process closes a moment before the ending of it is over; who reads it must not take that for a crash.</summary>
    [Fact]
    public void Who_sees_the_process_end_knows_why()
    {
        for (var i = 0; i < 40; i++)
        {
            using var process = Sleeping();
            using var deadline = new Deadline(process, TimeSpan.FromMilliseconds(5));

            Assert.Equal(-1, process.StandardOutput.BaseStream.ReadByte());
            Assert.True(deadline.Settle());
        }
    }

    [Fact]
    public void A_process_that_is_done_is_left_alone()
    {
        using var process = Sleeping();
        using var deadline = new Deadline(process, TimeSpan.FromMilliseconds(200));

        Assert.False(deadline.Settle());

        Assert.False(process.WaitForExit(500));
        Assert.False(deadline.Settle());
        process.Kill();
    }

    private static Process Sleeping() =>
        Process.Start(new ProcessStartInfo("sleep", "60") { RedirectStandardOutput = true, UseShellExecute = false })!;
}
