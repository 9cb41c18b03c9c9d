using System.Diagnostics;

namespace PerfExtract.Cli.Tests;

/// <summary>An extract into a folder while it runs.</summary>
internal sealed class Running : IDisposable
{
    private readonly string _manifest;
    private readonly Task<string> _error;

    public Running(string output, params string[] arguments)
    {
        _manifest = System.IO.Path.Combine(output, "perfextract.manifest.ndjson");
        Process = Program.Start(null, [.. arguments, "-o", output]);
        _error = Process.StandardError.ReadToEndAsync();
    }

    public Process Process { get; }

    /// <summary>Waits until the first document is done; the rest is then under way.</summary>
    public void WaitForTheFirst()
    {
        while (!File.Exists(_manifest) || new FileInfo(_manifest).Length == 0)
        {
            Assert.False(Process.HasExited, "the run ended too soon to be disturbed");
            Thread.Sleep(2);
        }
    }

    public Ran End()
    {
        Assert.True(Process.WaitForExit(120_000), "the run did not end");
        return new Ran(Process.ExitCode, [], _error.Result);
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill(entireProcessTree: true);
        }

        Process.Dispose();
    }
}
