using System.CommandLine;
using PerfExtract.Cli.Batch;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli.Commands;

internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A report, or - for stdin.", Arity = ArgumentArity.OneOrMore };
        var reading = new ReadingOptions();
        var command = new Command("extract", "Read reports into records.") { paths };
        reading.AddTo(command);
        command.SetAction(line => Run(line.GetRequiredValue(paths), reading.Read(line)));
        return command;
    }

    private static int Run(string[] paths, ExtractionOptions options)
    {
        using var output = StandardOutput.Open();
        var read = 0;
        foreach (var path in paths)
        {
            if (!OneDocument.TryBytes(path, options, out var input, out var bytes))
            {
                continue;
            }

            var record = Extraction.Run(bytes, input.Name, options);
            if (record.Diagnostics.FirstOrDefault(one => one.Severity == "error") is { } problem)
            {
                Messages.About(path, problem.Message);
            }
            else
            {
                read++;
            }

            output.Write(paths.Length == 1 ? RecordJson.Page(record) : RecordJson.Line(record));
        }

        return read == paths.Length ? ExitCode.AllRead : read > 0 ? ExitCode.SomeFailed : ExitCode.NothingRead;
    }
}
