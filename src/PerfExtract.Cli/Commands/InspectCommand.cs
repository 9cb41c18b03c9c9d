using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Inspect;
using PerfExtract.Cli.Terminal;
using PerfExtract.Documents;
using PerfExtract.Outputs.Html;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Commands;

internal static class InspectCommand
{
    /// <summary>The width of a page where stdout is no terminal, and the least that is asked of one.</summary>
    private const int UsualWidth = 100, LeastWidth = 30;

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
        var reading = new ReadingOptions();
        var command = new Command("inspect", "Show what one report says, and whether it agrees with itself.") { file, html, only, section, json, width };
        reading.AddTo(command);
        command.SetAction(line => Run(
            line.GetRequiredValue(file), line.GetValue(html), PartsOf(line.GetValue(only)), line.GetValue(section), line.GetValue(json),
            line.GetValue(width), reading.Read(line)));
        return command;
    }

    private static HashSet<string> PartsOf(string? only)
    {
        var known = InspectView.Parts.Select(part => part.Name).ToList();
        HashSet<string> wanted = [.. only?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []];
        return wanted.FirstOrDefault(part => !known.Contains(part)) is { } unknown
            ? throw new UsageException($"--only {unknown}: there is no such part; the parts are {string.Join(", ", known)}")
            : wanted.Count == 0 ? [.. known] : wanted;
    }

    private static int Run(string path, string? html, HashSet<string> parts, string? section, bool json, int? width, ExtractionOptions options)
    {
        if (!OneDocument.TryBytes(path, options, out var input, out var bytes))
        {
            return ExitCode.NothingRead;
        }

        if (!Extraction.TryRead(bytes, input.Name, options, out var document, out var problem))
        {
            Messages.About(path, problem.Message);
            return ExitCode.NothingRead;
        }

        var source = new SourceRecord(
            input.Name, document.Format, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), document.Pages, document.Encoding);
        var record = Extraction.Run(document, source, options);
        record = section is null ? record : SectionFilter.Apply(record, section);
        return html is null ? Print(record, parts, json, width) : WriteHtml(document, record, html);
    }

    private static int Print(ReportRecord record, HashSet<string> parts, bool json, int? width)
    {
        using var output = StandardOutput.Open();
        if (json)
        {
            output.Write(RecordJson.Page(record));
            return ExitCode.AllRead;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var page = new Page(text, Math.Max(width ?? TerminalWidth(), LeastWidth), HasColour());
        foreach (var (name, write) in InspectView.Parts)
        {
            if (parts.Contains(name))
            {
                write(page, record);
            }
        }

        return ExitCode.AllRead;
    }

    private static int WriteHtml(Document document, ReportRecord record, string path)
    {
        using var page = new StringWriter { NewLine = "\n" };
        EvidencePage.Write(document, record, page);
        var temporary = path + ".part";
        File.WriteAllText(temporary, page.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, path, overwrite: true);
        return ExitCode.AllRead;
    }

    private static int TerminalWidth() => Console.IsOutputRedirected ? UsualWidth : Math.Max(Console.WindowWidth, LeastWidth);

    private static bool HasColour() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";
}
