using System.CommandLine;
using System.Text;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Inspect;
using PerfExtract.Cli.Layout;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Cli.Commands;

internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A report, or - for stdin." };
        Paths.RefuseOptions(file);
        var html = new Option<string?>("--html") { Description = "Write the evidence page instead: document and facts side by side.", HelpName = "OUT.html" };
        var only = new Option<string?>("--only") { Description = "Only these parts: budgets,audits,indicators …", HelpName = "parts" };
        var section = new Option<string?>("--section") { Description = "Only facts of the section with this id (s3) or whose title holds these words.", HelpName = "section" };
        var json = new Option<bool>("--json") { Description = "The record as JSON." };
        var width = new Option<int?>("--width") { Description = "Columns of the page; the terminal's by default.", HelpName = "n" };
        Numbers.AboveZero(width);
        var language = Languages.OfViews();
        var reading = new ReadingOptions();
        var command = new Command("inspect", "Show what one report says, and whether it agrees with itself.") { file, html, only, section, json, width, language };
        reading.AddTo(command);
        command.SetAction(line =>
        {
            var parts = PartFilter.Parse(line.GetValue(only));
            var options = reading.Read(line);
            if (!TryRead(line.GetRequiredValue(file), options, out var report))
            {
                return ExitCode.NothingRead;
            }

            var (record, chosen) = (report.Record, Languages.OfView(line.GetValue(language)));
            record = line.GetValue(section) is { } wanted ? SectionFilter.Apply(record, wanted) : record;
            if (line.GetValue(html) is { } path)
            {
                report.WritePage(path, chosen, PartFilter.Apply(record, parts));
                return ExitCode.AllRead;
            }

            return line.GetValue(json) ? PrintJson(PartFilter.Apply(record, parts)) : Print(record, parts, line.GetValue(width), chosen);
        });
        return command;
    }

    private static bool TryRead(string path, ExtractionOptions options, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ReadReport? report)
    {
        report = null;
        if (!OneDocument.TryBytes(path, options, out var input, out var bytes))
        {
            return false;
        }

        if (!Extraction.TryRead(bytes, input.Name, options, out var document, out var problem))
        {
            Messages.About(path, problem.Message);
            return false;
        }

        report = ReadReport.Of(document, input.Name, bytes, options);
        return true;
    }

    private static int PrintJson(ReportRecord record)
    {
        using var output = StandardOutput.Open();
        output.Write(RecordJson.Page(record));
        return ExitCode.AllRead;
    }

    private static int Print(ReportRecord record, HashSet<string> parts, int? width, Language language)
    {
        using var output = StandardOutput.Open();
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var page = Page.On(text, width, language);
        foreach (var (_, write) in InspectView.Parts.Where(part => parts.Contains(part.Name)))
        {
            write(page, record);
        }

        return ExitCode.AllRead;
    }
}
