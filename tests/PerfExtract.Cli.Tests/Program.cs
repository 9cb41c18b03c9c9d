using System.Diagnostics;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>What the real program printed, and how it ended.</summary>
internal sealed record Ran(int Exit, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs perfextract as a person does: a process of its own, arguments, streams, an exit code.</summary>
internal static class Program
{
    /// <summary>No test's run takes this long; one that hangs is ended and fails.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static Ran Run(params string[] arguments) => Run(null, null, arguments);

    public static Ran RunIn(string folder, params string[] arguments) => Run(folder, null, arguments);

    public static Ran RunWithInput(byte[] input, params string[] arguments) => Run(null, input, arguments);

    public static Ran Run(string? folder, byte[]? input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = Task.Run(() =>
        {
            using var bytes = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(bytes);
            return bytes.ToArray();
        });
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"perfextract {string.Join(' ', arguments)} did not end");
        }

        return new Ran(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string? folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(ProgramUnderTest.Command[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        foreach (var argument in ProgramUnderTest.Command.Skip(1).Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not read all of it; what it did shows in its answer.
        }
    }
}
