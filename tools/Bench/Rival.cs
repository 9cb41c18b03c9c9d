using System.ComponentModel;
using System.Diagnostics;

namespace PerfExtract.Bench;

/// <summary>Another program that reads the same file; its own start, measured on a file of one empty page, is taken off.</summary>
internal sealed class Rival(string name, string program, params string[] arguments)
{
    private const int Runs = 3;

    private double? _start;

    public string Name => name;

    /// <summary>The shortest of a few runs, in milliseconds; null where the program is not installed.</summary>
    public double? Read(string file, string emptyFile)
    {
        _start ??= Shortest(emptyFile);
        return Shortest(file) is { } whole && _start is { } start ? Math.Max(whole - start, 0) : null;
    }

    private double? Shortest(string file)
    {
        double? shortest = null;
        for (int i = 0; i < Runs; i++)
        {
            if (Once(file) is not { } once)
            {
                return null;
            }

            shortest = Math.Min(shortest ?? once, once);
        }

        return shortest;
    }

    private double? Once(string file)
    {
        var start = new ProcessStartInfo(program, arguments.Select(a => a == "FILE" ? file : a))
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
            return watch.Elapsed.TotalMilliseconds;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
