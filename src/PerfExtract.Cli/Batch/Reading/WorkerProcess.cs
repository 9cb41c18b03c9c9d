using System.Diagnostics;
using System.Globalization;

namespace PerfExtract.Cli.Batch.Reading;

/// <param name="Timeout">The longest that one document may take.</param>
/// <param name="MemoryBytes">The most that a worker's managed heap may hold.</param>
/// <param name="Arguments">The command line that makes a worker read as this run does.</param>
internal sealed record Isolation(TimeSpan Timeout, long MemoryBytes, IReadOnlyList<string> Arguments);

/// <summary>
/// Extracts in a process of its own, which is ended when a document takes too long and replaced when a document ends it. After some
/// hundreds of documents it is replaced anyway, so that nothing that leaks can grow over a night.
/// </summary>
internal sealed class WorkerProcess(Isolation isolation) : IExtractor
{
    /// <summary>Starting a worker takes about as long as reading two documents.</summary>
    private const int DocumentsPerProcess = 500;

    /// <summary>What a system of Unix makes of a process that its signal 11 ended.</summary>
    private const int SegmentationFault = 128 + 11;

    /// <summary>What a runtime prints as it ends is a few lines; more is of no use here.</summary>
    private const int LastWordsLimit = 4096;

    private readonly System.Text.StringBuilder _lastWords = new();
    private Process? _process;
    private int _documents;

    public IReadOnlyList<DocumentReading> Extract(byte[] bytes, IReadOnlyList<string> names)
    {
        var process = Running();
        using var deadline = new Deadline(process, isolation.Timeout);
        try
        {
            WorkerProtocol.Send(process.StandardInput.BaseStream, bytes, names);
            var readings = WorkerProtocol.ReceiveReplies(process.StandardOutput.BaseStream, names.Count);
            if (deadline.Settle() || readings[0].Outcome == Outcomes.OutOfMemory)
            {
                Close();
            }

            return readings;
        }
        catch (IOException)
        {
            var (outcome, message) = deadline.Settle()
                ? (Outcomes.Timeout, string.Create(CultureInfo.InvariantCulture, $"reading it took longer than {isolation.Timeout.TotalSeconds:0.###} s (--timeout)"))
                : Post();
            Close();
            return LocalExtractor.GivenUp(bytes, names, outcome, message);
        }
    }

    public void Dispose() => Close();

    /// <returns>Whether it still ran.</returns>
    public static bool End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: false);
            return true;
        }
        catch (Exception problem) when (problem is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
            return false;
        }
    }

    private Process Running()
    {
        if (_process is { HasExited: false } && _documents < DocumentsPerProcess)
        {
            _documents++;
            return _process;
        }

        Close();
        lock (_lastWords)
        {
            _lastWords.Clear();
        }

        _documents = 1;
        return _process = Start();
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // Run as `dotnet perfextract.dll`, the process is dotnet and the program its first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "perfextract.dll"));
        }

        foreach (var argument in isolation.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = isolation.MemoryBytes.ToString("X", CultureInfo.InvariantCulture);
        // A crash is expected and told in the record; a dump of it would fill the disk.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start) ?? throw new IOException("the worker process did not start");
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        return process;
    }

    private void Hear(string? line)
    {
        lock (_lastWords)
        {
            if (line is not null && _lastWords.Length < LastWordsLimit)
            {
                _lastWords.AppendLine(line);
            }
        }
    }

    /// <summary>Why the worker ended, from what the runtime printed as it did; native code prints nothing where its stack ends.</summary>
    private (string Outcome, string Message) Post()
    {
        _process?.WaitForExit();
        string words;
        lock (_lastWords)
        {
            words = _lastWords.ToString();
        }

        return words.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || words.Contains("OutOfMemory", StringComparison.Ordinal)
            ? (Outcomes.OutOfMemory, $"reading it took more than {isolation.MemoryBytes >> 20} MB of memory (--max-memory)")
            : (Outcomes.Crashed, words.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase) || _process?.ExitCode == SegmentationFault
                ? "reading it overflowed the stack"
                : "the process that read it ended without an answer");
    }

    private void Close()
    {
        if (_process is { } process)
        {
            End(process);
            process.Dispose();
            _process = null;
        }
    }
}
