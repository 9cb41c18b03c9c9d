using System.ComponentModel;
using System.Diagnostics;

namespace PerfExtract.Bench.Whole;

/// <summary>A program that reads a file, timed from its start to its end.</summary>
/// <param name="Bar">How many times this project means to be faster.</param>
internal sealed record Rival(string Name, double? Bar, string Program, params string[] Arguments)
{
    /// <summary>Why the times of this program are none; null while they are.</summary>
    public string? Problem { get; private set; }

    /// <summary>Milliseconds; 0 once there is a problem.</summary>
    public double Time(string file)
    {
        if (Problem is not null)
        {
            return 0;
        }

        var start = new ProcessStartInfo(Program, Arguments.Select(argument => argument == "FILE" ? file : argument))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            Problem = process.ExitCode == 0 ? null : $"exit {process.ExitCode} at {Path.GetFileName(file)}";
        }
        catch (Win32Exception)
        {
            Problem = "not installed";
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
