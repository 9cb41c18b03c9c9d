using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch;

/// <summary>`perfextract extract` from the request to the exit code.</summary>
internal static class ExtractRun
{
    /// <summary>Among more documents than these one is likely to be the one that never ends.</summary>
    private const int ManyDocuments = 200;

    public static int Run(ExtractRequest request)
    {
        var folder = OutputTarget.IsFolder(request.Output);
        var inputs = InputList.Of(request.Paths, request.Output is "-" ? null : request.Output);
        if (inputs.Count == 0)
        {
            Messages.About(string.Join(' ', request.Paths), "there is no document here");
            return ExitCode.NothingRead;
        }

        request = request with { Choice = OutputTarget.Choose(request, inputs) };
        using var interrupt = new Interrupt();
        using var display = Display.For(request.Verbosity, inputs.Count);
        var report = new RunReport(inputs.Count, display);
        var settings = new BatchSettings(
            Math.Min(request.Jobs, inputs.Count), request.Reading.Reading.Limits.InputBytes, () => ExtractorFor(request, inputs.Count));
        var ended = folder
            ? new FolderRun(request, inputs, settings, report).Run(interrupt.Token)
            : new StreamRun(request, inputs, settings, report).Run(interrupt.Token);
        display.Dispose();
        if (!ended)
        {
            Messages.Line($"interrupted: {report.Read + report.Failed} of {inputs.Count} documents are done{(folder ? "; go on with --resume" : "")}");
            return ExitCode.Interrupted;
        }

        if (inputs.Count > 1 && request.Verbosity != Verbosity.Quiet)
        {
            Summary.Write(report, Console.Error);
        }

        return report.Exit(request.FailOn);
    }

    private static IExtractor ExtractorFor(ExtractRequest request, int documents) =>
        request.Isolate ?? documents > ManyDocuments ? new WorkerProcess(request.Isolation) : new LocalExtractor(request.Reading);
}
