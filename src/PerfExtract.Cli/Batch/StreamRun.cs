using PerfExtract.Cli.Batch.Folder;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Xlsx;

namespace PerfExtract.Cli.Batch;

/// <summary>A run into one stream, stdout or a file: records in the order of the inputs, each flushed as its turn comes.</summary>
internal sealed class StreamRun(ExtractRequest request, IReadOnlyList<Input> inputs, BatchSettings settings, RunReport report)
{
    /// <returns>False where the run was stopped before its end; what was finished is written.</returns>
    public bool Run(CancellationToken stop)
    {
        if (request.Output is null or "-")
        {
            using var output = StandardOutput.Open();
            Write(output, stop);
        }
        else
        {
            PendingFile.Write(request.Output, stream => Write(stream, stop));
        }

        return report.Read + report.Failed == inputs.Count;
    }

    private void Write(Stream output, CancellationToken stop)
    {
        if (request.Choice.Has(Formats.Xlsx))
        {
            using var book = new WorkbookXlsx(output, request.Choice.Language, Scratch);
            Read(line => book.Write(RecordJson.Read(line)), stop);
            book.Complete();
        }
        else if (request.Choice.Has(Formats.Ndjson))
        {
            Read(
                line =>
                {
                    output.Write([.. line, (byte)'\n']);
                    output.Flush();
                },
                stop);
        }
        else
        {
            Read(line => output.Write(RecordJson.PageOf(line)), stop);
        }
    }

    private void Read(Action<byte[]> take, CancellationToken stop)
    {
        var window = OrderedSink.WindowPerJob * settings.Jobs;
        var sink = new OrderedSink(window, (input, reading) =>
        {
            report.Take(input, reading);
            if (reading.Line is { } line)
            {
                take(line);
            }
        });
        new BatchRun(WorkList.Of([.. inputs.Index()], window, settings.LargestInput), settings, sink).Run(stop);
    }

    private static FileStream Scratch() => new(
        Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
}
