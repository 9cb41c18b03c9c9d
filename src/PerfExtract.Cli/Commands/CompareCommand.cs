using System.CommandLine;
using PerfExtract.Cli.Archive;
using PerfExtract.Cli.Compare;
using PerfExtract.Cli.Layout;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Commands;

/// <summary>One organisation's reports side by side, year by year.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("DIR|NDJSON") { Description = "What extract wrote: its folder, or a file of records.", Arity = ArgumentArity.OneOrMore };
        Paths.RefuseOptions(sources);
        var organization = new Option<string?>("--organization") { Description = "Only organisations whose name holds this.", HelpName = "words" };
        var format = new Option<string?>("--format", "-f") { Description = "[default: table]", HelpName = "table|csv|json" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var byteOrderMark = new Option<string?>("--csv-bom") { Description = "Begin csv with a byte-order mark, which Excel needs. [default: always]", HelpName = "always|never" };
        byteOrderMark.AcceptOnlyFromAmong("always", "never");
        var language = Languages.OfViews();
        var command = new Command("compare", "Line up the years of each organisation: budget, actual, rate, change, score, and what does not fit between them.")
        {
            sources, organization, format, byteOrderMark, language,
        };
        command.SetAction(line => Run(
            line.GetRequiredValue(sources), line.GetValue(organization), line.GetValue(format), line.GetValue(byteOrderMark) != "never", Languages.OfView(line.GetValue(language))));
        return command;
    }

    private static int Run(string[] sources, string? organization, string? format, bool byteOrderMark, Language language)
    {
        var records = sources.SelectMany(RecordSource.Read).Where(record => record.Report.Organization?.Contains(organization ?? "", StringComparison.Ordinal) ?? false);
        var comparisons = Comparisons.Of(records);
        if (comparisons.Count == 0)
        {
            Messages.About(string.Join(' ', sources), "no record here names its organisation and its year");
            return ExitCode.NothingRead;
        }

        using var output = StandardOutput.Open();
        switch (format)
        {
            case "csv":
                ComparisonCsv.Write(comparisons, output, byteOrderMark);
                break;
            case "json":
                ComparisonJson.Write(comparisons, output);
                break;
            default:
                using (var writer = new StreamWriter(output))
                {
                    var page = Page.On(writer, width: null, language);
                    foreach (var comparison in comparisons)
                    {
                        ComparisonText.Write(comparison, page);
                    }
                }

                break;
        }

        return ExitCode.AllRead;
    }
}
