using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PerfExtract.Cli.Tests;

/// <summary>Signals to a process under test, and the workers that it has.</summary>
internal static class Signals
{
    public const int Interrupt = 2, Kill = 9, Terminate = 15, Stop = 19;

    public static void Send(int process, int signal) => Assert.Equal(0, Libc.Kill(process, signal));

    /// <summary>Waits for the first worker; a worker is started by one of the run's threads.</summary>
    public static int WorkerOf(Process run)
    {
        while (true)
        {
            if (ChildrenOf(run.Id) is [var worker, ..])
            {
                return worker;
            }

            Assert.False(run.HasExited, "the run ended and had no worker");
            Thread.Sleep(5);
        }
    }

    public static bool HasWorker(Process run) => ChildrenOf(run.Id).Length > 0;

    public static bool IsAlive(int process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static int[] ChildrenOf(int parent)
    {
        try
        {
            return
            [
                .. Directory.GetDirectories($"/proc/{parent}/task")
                    .SelectMany(task => File.ReadAllText(task + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
            ];
        }
        catch (IOException)
        {
            // A thread, or the process itself, ended meanwhile.
            return [];
        }
    }

    private static class Libc
    {
        [DllImport("libc", EntryPoint = "kill")]
        public static extern int Kill(int process, int signal);
    }
}
