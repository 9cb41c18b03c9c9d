using System.Diagnostics;
using System.Globalization;
using PerfExtract.Fuzz.Checks;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>The outcome, and what it cost.</summary>
internal readonly record struct Answer(Outcome Outcome, int Milliseconds = 0, int Megabytes = 0);

/// <summary>A worker in a process of its own, begun anew where it hangs or dies: its last question names what killed it.</summary>
internal sealed class WorkerProcess(IReadOnlyList<string> paths, int seed, WorkerLimits limits) : IDisposable
{
    /// <summary>What a dying process says first; the frames of an endless descent are thousands.</summary>
    private const int LastWordsKept = 200;

    /// <summary>What waits for something that never comes spends no time of the processor's.</summary>
    private const int Busy = 10;

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(100);

    private readonly List<string> _lastWords = [];
    private Process? _process;

    public Answer Examine(int number) => Ask(number.ToString(CultureInfo.InvariantCulture));

    public Answer Examine(string name, string path) => Ask($"{name}\t{path}");

    public void Dispose() => End();

    private Answer Ask(string question)
    {
        var process = _process ??= Start();
        process.StandardInput.WriteLine(question);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLineAsync();
        if (!IsInTime(process, answer))
        {
            End();
            return new Answer(Outcome.Finding("hang", $"still at work after {limits.Time.TotalSeconds} s"));
        }

        if (answer.Result?.Split('\t') is not [var kind, var signature, var detail, var milliseconds, var megabytes])
        {
            return new Answer(Obituary(process));
        }

        if (signature.StartsWith(nameof(OutOfMemoryException), StringComparison.Ordinal))
        {
            End();
        }

        return new Answer(
            new Outcome(Enum.Parse<OutcomeKind>(kind), signature, detail),
            int.Parse(milliseconds, CultureInfo.InvariantCulture), int.Parse(megabytes, CultureInfo.InvariantCulture));
    }

    /// <summary>Counted is the processor's time: on a machine that is busy with other things nothing hangs for that.</summary>
    private bool IsInTime(Process process, Task answer)
    {
        var (clock, spent) = (Stopwatch.StartNew(), TimeOf(process));
        while (!answer.Wait(s_look))
        {
            if (TimeOf(process) - spent > limits.Time || clock.Elapsed > limits.Time * Busy)
            {
                return false;
            }
        }

        return true;
    }

    private static TimeSpan TimeOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended; its last words say why.
            return TimeSpan.Zero;
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, "worker", "--seed", seed.ToString(CultureInfo.InvariantCulture), .. paths])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)limits.Megabytes << 20).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        // Workers are young when they are killed: what measures code to make it faster later costs more than it gives.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        _lastWords.Clear();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_lastWords)
            {
                if (line.Data is { } words && _lastWords.Count < LastWordsKept)
                {
                    _lastWords.Add(words.Trim());
                }
            }
        };
        process.BeginErrorReadLine();
        return process;
    }

    private Outcome Obituary(Process process)
    {
        process.WaitForExit();
        string[] words;
        lock (_lastWords)
        {
            words = [.. _lastWords];
        }

        var exit = process.ExitCode;
        End();
        var cause = words.FirstOrDefault(line => line.Length > 0) ?? $"exit {exit}";
        var frame = words.FirstOrDefault(line => line.StartsWith("at PerfExtract.", StringComparison.Ordinal)) ?? "";
        return Outcome.Finding($"death: {cause} {frame.Split('(')[0]}", string.Join(" | ", words.Take(12)));
    }

    private void End()
    {
        if (_process is { } process)
        {
            _process = null;
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }
    }
}
