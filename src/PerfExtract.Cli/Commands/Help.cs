using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PerfExtract.Cli.Commands;

/// <summary>The framework's help, and below it examples, which tests run.</summary>
internal sealed class Help(HelpAction plain) : SynchronousCommandLineAction
{
    private const string ExitCodes = """

        Exit codes:
          0  all was read
          1  some documents failed, or --fail-on or check found something
          2  the command line makes no sense
          3  nothing could be read or written
          130  interrupted; what was finished is kept

        """;

    private static readonly Dictionary<string, string[]> s_examples = new()
    {
        ["perfextract"] = ["perfextract extract report.docx", "perfextract extract archive/ -o out -f csv -f xlsx", "perfextract check report.docx"],
        ["extract"] =
        [
            "perfextract extract report.docx",
            "perfextract extract archive/ -o out -f csv -f xlsx --lang zh",
            "perfextract extract archive/ -o out -f csv -f xlsx --resume",
            "perfextract extract archive/ > records.ndjson",
            "perfextract extract '2021/**/*.docx' @more.txt old.zip -o records.ndjson",
            "cat report.txt | perfextract extract - --encoding gb18030",
        ],
        ["inspect"] = ["perfextract inspect report.docx", "perfextract inspect report.docx --only budgets,audits", "perfextract inspect report.docx --section 三公", "perfextract inspect report.docx --html report.html"],
        ["text"] = ["perfextract text report.docx", "perfextract text report.docx --json"],
        ["check"] = ["perfextract check report.docx", "perfextract check archive/ --severity error"],
        ["compare"] = ["perfextract compare out", "perfextract compare records.ndjson -f csv --organization 水务局"],
        ["summary"] =
        [
            "perfextract summary out",
            "perfextract summary out --html out/summary.html",
            "perfextract summary out --html out/summary.html --pages archive/",
            "perfextract summary records.ndjson --sort rate --top 50",
        ],
        ["schema"] = ["perfextract schema > record.schema.json"],
        ["vocabulary"] = ["perfextract vocabulary --lang zh"],
        ["completion"] = ["eval \"$(perfextract completion bash)\""],
    };

    /// <summary>Taken by the parser's own help option, whose errors about missing arguments it clears.</summary>
    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new Help((HelpAction)option.Action!);
        }
    }

    public override int Invoke(ParseResult line)
    {
        plain.Invoke(line);
        var output = line.InvocationConfiguration.Output;
        var command = line.CommandResult.Command;
        if (s_examples.TryGetValue(command is RootCommand ? "perfextract" : command.Name, out var examples))
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }
        }

        if (command is RootCommand)
        {
            output.Write(ExitCodes);
        }

        return ExitCode.AllRead;
    }
}
