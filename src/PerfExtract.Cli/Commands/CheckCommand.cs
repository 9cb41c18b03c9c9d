using System.CommandLine;
using PerfExtract.Cli.Batch;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Commands;

/// <summary>Audits as lines that editors and CI parse: path:block:offset: severity: message [rule].</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports, folders, patterns or lists, as for extract.", Arity = ArgumentArity.OneOrMore };
        Paths.RefuseOptions(paths);
        var severity = new Option<string>("--severity")
        {
            Description = "The mildest audit that counts. [default: warning]",
            HelpName = "info|warning|error",
        };
        severity.AcceptOnlyFromAmong([.. Severities.All]);
        var jobs = new Option<int?>("--jobs", "-j") { Description = "Documents read at once. [default: the machine's cores]", HelpName = "n" };
        Numbers.AboveZero(jobs);
        var reading = new ReadingOptions();
        var command = new Command("check", "Print what does not add up in reports; exit 1 where there is any.") { paths, severity, jobs };
        reading.AddTo(command);
        command.SetAction(line => Run(
            line.GetRequiredValue(paths), Rank(line.GetValue(severity) ?? Severities.Warning), line.GetValue(jobs) ?? Environment.ProcessorCount, reading.Read(line)));
        return command;
    }

    private static int Run(string[] paths, int mildest, int jobs, ExtractionOptions options)
    {
        var inputs = InputList.Of(paths, output: null);
        using var interrupt = new Interrupt();
        using var display = Display.Lines();
        var report = new RunReport(inputs.Count, display);
        var found = 0;
        using var output = new StreamWriter(StandardOutput.Open());
        var sink = new OrderedSink(OrderedSink.WindowPerJob * jobs, (input, result) =>
        {
            report.Take(input, result);
            var audits = result.Line is { } line ? RecordJson.Read(line).Audits : [];
            foreach (var audit in audits.Where(one => Rank(one.Severity) >= mildest))
            {
                found++;
                output.Write(LineOf(input.Path, audit));
            }
        });
        var settings = new BatchSettings(jobs, options.Reading.Limits.InputBytes, () => new LocalExtractor(options));
        new BatchRun(WorkList.Of([.. inputs.Index()], OrderedSink.WindowPerJob * jobs, settings.LargestInput), settings, sink).Run(interrupt.Token);
        return report.Read + report.Failed < inputs.Count ? ExitCode.Interrupted
            : found > 0 ? ExitCode.SomeFailed
            : report.Exit([]);
    }

    /// <summary>Block and offset stand where compilers put line and column; both count from 1 there.</summary>
    private static string LineOf(string path, AuditRecord audit)
    {
        var place = audit.Evidence is [var first, ..] ? $"{first.Block + 1}:{first.Start + 1}" : "1:1";
        return $"{Messages.OneLine(path)}:{place}: {audit.Severity}: {Messages.OneLine(audit.Message)} [{audit.Rule}]\n";
    }

    private static int Rank(string severity) => Severities.All.Index().First(one => one.Item == severity).Index;
}
