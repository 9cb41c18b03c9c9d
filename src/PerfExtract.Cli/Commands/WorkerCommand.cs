using System.CommandLine;
using System.Runtime.InteropServices;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Commands;

/// <summary>The other end of an isolated run. Not for people, and not shown to them.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";

    public static Command Create()
    {
        var reading = new ReadingOptions();
        var command = new Command(Name, "Read documents for a run that isolates them.") { Hidden = true };
        reading.AddTo(command);
        command.SetAction(line => Run(reading.Read(line)));
        return command;
    }

    private static int Run(ExtractionOptions options)
    {
        // Ctrl-C reaches the whole group; the run decides what becomes of what is in flight.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var extractor = new LocalExtractor(options);
        using var requests = new System.Collections.Concurrent.BlockingCollection<(byte[] Document, IReadOnlyList<string> Names)>(1);
        new Thread(() => Listen(requests)) { IsBackground = true }.Start();
        using var output = Console.OpenStandardOutput();
        foreach (var (document, names) in requests.GetConsumingEnumerable())
        {
            WorkerProtocol.Reply(output, extractor.Extract(document, names));
        }

        return ExitCode.AllRead;
    }

    /// <summary>When the run has ended, however it ended, nobody waits for the document at hand any more.</summary>
    private static void Listen(System.Collections.Concurrent.BlockingCollection<(byte[] Document, IReadOnlyList<string> Names)> requests)
    {
        using var input = Console.OpenStandardInput();
        try
        {
            while (WorkerProtocol.Receive(input) is { } request)
            {
                requests.Add(request);
            }
        }
        catch (IOException)
        {
            // The run died in the middle of a word.
        }

        Environment.Exit(ExitCode.AllRead);
    }
}
