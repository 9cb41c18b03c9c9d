using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Tests;

/// <summary>Documents in flight are bounded by their bytes, and the largest is let through alone.</summary>
public class MemoryGateTests
{
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(30), s_while = TimeSpan.FromMilliseconds(200);

    [Fact]
    public void Small_documents_pass_together()
    {
        var gate = new MemoryGate(100);

        Assert.Equal([40, 40, 20], ((long[])[40, 40, 20]).Select(length => gate.Enter(length)));
    }

    [Fact]
    public async Task A_big_one_waits_for_those_in_flight_and_they_for_it()
    {
        var gate = new MemoryGate(100);
        var small = gate.Enter(10);

        var big = Task.Run(() => gate.Enter(1000));
        await AssertWaits(big);
        gate.Leave(small);
        var weight = await big.WaitAsync(s_soon);

        var next = Task.Run(() => gate.Enter(1));
        await AssertWaits(next);
        gate.Leave(weight);
        await next.WaitAsync(s_soon);
    }

    [Fact]
    public async Task One_of_unknown_length_weighs_something()
    {
        var gate = new MemoryGate(100);
        gate.Enter(null);

        await AssertWaits(Task.Run(() => gate.Enter(null)));
    }

    private static async Task AssertWaits(Task entering)
    {
        await Task.Delay(s_while);
        Assert.False(entering.IsCompleted);
    }
}
