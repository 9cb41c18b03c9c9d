using System.Diagnostics;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>Runs a line of bash in which perfextract is the program under test.</summary>
internal static class Shell
{
    public static Ran Run(string folder, string line)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "perfextract.dll");
        var start = new ProcessStartInfo("bash", ["-c", $"set -o pipefail; perfextract() {{ dotnet '{assembly}' \"$@\"; }}; {line}"])
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
