using System.Diagnostics;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>Runs a line of bash in which perfextract is the program under test.</summary>
internal static class Shell
{
    /// <summary>The program as other programs start it, for whom a function of the shell is nothing.</summary>
    public static readonly string Program = string.Join(' ', ProgramUnderTest.Command.Select(part => $"'{part}'"));

    public static Ran Run(string folder, string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"set -o pipefail; perfextract() {{ {Program} \"$@\"; }}; {line}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, Encoding.UTF8.GetBytes(output), error.Result);
    }
}
