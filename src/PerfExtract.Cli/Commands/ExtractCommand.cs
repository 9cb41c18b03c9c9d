using System.CommandLine;
using PerfExtract.Cli.Batch;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Commands;

internal sealed class ExtractCommand
{
    /// <summary>A book of 900 pages takes some seconds; a document that takes this long never ends.</summary>
    private const double DefaultTimeoutSeconds = 120;

    /// <summary>Ten times what the largest document seen takes.</summary>
    private const int DefaultMemoryMegabytes = 1024;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A report, a folder, a .zip, a quoted pattern (**/*.docx), @list.txt (a path a line), or - for stdin.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "A folder, or a file (.json, .ndjson, .xlsx); - or nothing: stdout.",
        HelpName = "DIR|FILE|-",
    };

    private readonly Option<string[]> _formats = new("--format", "-f")
    {
        Description = "Which outputs; may be given several times for a folder. [default: json]",
        HelpName = "json|ndjson|csv|xlsx",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _language = new("--lang") { Description = "Headings and codes of csv and xlsx in Chinese.", HelpName = "zh" };

    private readonly Option<string?> _byteOrderMark = new("--csv-bom")
    {
        Description = "Begin csv with a byte-order mark, which Excel needs. [default: always]",
        HelpName = "always|never",
    };

    private readonly Option<int?> _jobs = new("--jobs", "-j") { Description = "Documents read at once. [default: the machine's cores]", HelpName = "n" };

    private readonly Option<bool> _resume = new("--resume") { Description = "Read only what is new, changed, failed, or was read by another version." };
    private readonly Option<bool> _retryFailed = new("--retry-failed") { Description = "Read again what failed, and leave the rest as it stands." };

    private readonly Option<string[]> _failOn = new("--fail-on")
    {
        Description = "Exit 1 where an audit, or a warning, is found.",
        HelpName = "audit|warning",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool?> _isolate = new("--isolate")
    {
        Description = "Read in processes of their own, so that a document costs itself alone. [default: above 200 documents, or where one is limited]",
        HelpName = "true|false",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "Longest that one isolated document may take. [default: 120]", HelpName = "seconds" };
    private readonly Option<int?> _memory = new("--max-memory") { Description = "Most memory for one isolated document. [default: 1024]", HelpName = "MB" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing on stderr but what stops the run." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Say what each document held." };
    private readonly ReadingOptions _reading = new();

    public static Command Create()
    {
        var options = new ExtractCommand();
        options._formats.AcceptOnlyFromAmong("json", "ndjson", "csv", "xlsx");
        options._language.AcceptOnlyFromAmong("zh", "en", "codes");
        options._byteOrderMark.AcceptOnlyFromAmong("always", "never");
        options._failOn.AcceptOnlyFromAmong(FailOn.Audit, FailOn.Warning);
        Numbers.AboveZero(options._jobs);
        Numbers.AboveZero(options._timeout);
        Numbers.AboveZero(options._memory);
        Paths.RefuseOptions(options._paths);
        var command = new Command("extract", "Read reports into records.")
        {
            options._paths, options._output, options._formats, options._language, options._byteOrderMark, options._jobs,
            options._resume, options._retryFailed, options._failOn, options._isolate, options._timeout, options._memory,
            options._quiet, options._verbose,
        };
        options._reading.AddTo(command);
        command.SetAction(line => ExtractRun.Run(options.Read(line)));
        return command;
    }

    private ExtractRequest Read(ParseResult line)
    {
        var formats = Formats.None;
        foreach (var format in line.GetValue(_formats) ?? [])
        {
            formats |= Enum.Parse<Formats>(format, ignoreCase: true);
        }

        return new ExtractRequest(
            line.GetRequiredValue(_paths),
            line.GetValue(_output),
            new OutputChoice(formats, Languages.Of(line.GetValue(_language)), line.GetValue(_byteOrderMark) != "never"),
            _reading.Read(line),
            line.GetValue(_jobs) ?? Environment.ProcessorCount,
            line.GetValue(_retryFailed) ? ResumeMode.RetryFailed : line.GetValue(_resume) ? ResumeMode.Resume : ResumeMode.Anew,
            line.GetValue(_failOn) ?? [],
            Isolate(line),
            new Isolation(
                TimeSpan.FromSeconds(line.GetValue(_timeout) ?? DefaultTimeoutSeconds),
                (long)(line.GetValue(_memory) ?? DefaultMemoryMegabytes) << 20,
                [WorkerCommand.Name, .. _reading.Arguments(line)]),
            line.GetValue(_quiet) ? Verbosity.Quiet : line.GetValue(_verbose) ? Verbosity.Verbose : Verbosity.Normal);
    }

    /// <summary>A limit holds only in a process of its own.</summary>
    private bool? Isolate(ParseResult line)
    {
        var limit = line.GetResult(_timeout) is not null ? _timeout.Name : line.GetResult(_memory) is not null ? _memory.Name : null;
        bool? asked = line.GetResult(_isolate) is null ? null : line.GetValue(_isolate) ?? true;
        return asked is false && limit is not null
            ? throw new UsageException($"{limit} holds for isolated documents alone; leave --isolate=false away")
            : asked ?? (limit is null ? null : true);
    }
}
