using System.CommandLine;
using System.Text;
using PerfExtract.Cli.Archive;
using PerfExtract.Cli.Inspect;
using PerfExtract.Cli.Layout;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Html;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Commands;

/// <summary>A whole archive on one page.</summary>
internal static class SummaryCommand
{
    /// <summary>Organisations that the terminal lists unless more are asked for.</summary>
    private const int UsualTop = 20;

    public static Command Create()
    {
        var sources = new Argument<string[]>("DIR|NDJSON") { Description = "What extract wrote: its folder, or a file of records.", Arity = ArgumentArity.OneOrMore };
        Paths.RefuseOptions(sources);
        var html = new Option<string?>("--html") { Description = "Write the summary as a page instead.", HelpName = "OUT.html" };
        var pages = new Option<string[]>("--pages")
        {
            Description = "The documents that extract read, as it was given them: write each one's evidence page into OUT.pages, for the summary to link to.",
            HelpName = "PATH",
        };
        var json = new Option<bool>("--json") { Description = "The summary as JSON." };
        var sort = new Option<string?>("--sort") { Description = "Order of the organisations. [default: audits]", HelpName = "audits|rate|amount|name" };
        sort.AcceptOnlyFromAmong("audits", "rate", "amount", "name");
        var top = new Option<int?>("--top") { Description = $"How many organisations the terminal lists. [default: {UsualTop}]", HelpName = "n" };
        Numbers.AboveZero(top);
        var width = new Option<int?>("--width") { Description = "Columns of the page; the terminal's by default.", HelpName = "n" };
        Numbers.AboveZero(width);
        var language = Languages.OfViews();
        var reading = new ReadingOptions();
        var command = new Command("summary", "Show a whole archive: documents by year, kind and outcome, execution rates, organisations, audits.")
        {
            sources, html, pages, json, sort, top, width, language,
        };
        reading.AddTo(command);
        command.SetAction(line =>
        {
            var (paths, chosen) = (line.GetRequiredValue(sources), Languages.OfView(line.GetValue(language)));
            var ranking = Enum.Parse<Ranking>(line.GetValue(sort) ?? nameof(Ranking.Audits), ignoreCase: true);
            if (line.GetValue(html) is { } page)
            {
                var reports = line.GetValue(pages) is { Length: > 0 } documents ? new ReportPages(documents, reading.Read(line), chosen) : null;
                return WriteHtml(paths, page, reports, chosen, ranking);
            }

            if (line.GetValue(pages) is { Length: > 0 })
            {
                throw new UsageException("--pages writes pages beside a summary: name it with --html");
            }

            return Print(paths, line.GetValue(json), (output) => Page.On(output, line.GetValue(width), chosen), ranking, line.GetValue(top) ?? UsualTop);
        });
        return command;
    }

    private static int Print(string[] paths, bool json, Func<TextWriter, Page> page, Ranking ranking, int top)
    {
        var summary = Read(paths, (_, _) => null);
        using var output = StandardOutput.Open();
        if (json)
        {
            ArchiveJson.Write(summary, output);
        }
        else
        {
            using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            new ArchiveView(page(text), summary, ranking, top).Write();
        }

        return ExitOf(summary);
    }

    private static int WriteHtml(string[] paths, string path, ReportPages? reports, Language language, Ranking ranking)
    {
        var links = new PageLinks(path);
        var summary = Read(paths, (entry, record) =>
        {
            var page = links.Next(entry.Name);
            reports?.Write(record, links.FileOf(page));
            return links.To(page, entry);
        });
        WholeFile.Write(path, page => ArchivePage.Write(summary, page, language, ranking));
        if (reports is { Missing: > 0 })
        {
            Messages.Line($"{reports.Written} pages written, {reports.Missing} documents have none");
            return ExitCode.SomeFailed;
        }

        return ExitOf(summary);
    }

    private static ArchiveSummary Read(string[] paths, Func<RecordEntry, Records.ReportRecord, string?> link)
    {
        var tally = new ArchiveTally();
        foreach (var entry in paths.SelectMany(RecordSource.Entries))
        {
            if (entry.Record is { } record)
            {
                tally.Add(record, link(entry, record));
            }
            else
            {
                tally.Add(new UnreadDocument(entry.Name, entry.Outcome, entry.Message));
            }
        }

        return tally.Summary(string.Join(" + ", paths.Select(path => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))));
    }

    private static int ExitOf(ArchiveSummary summary) =>
        summary.Documents.Count == 0 ? ExitCode.NothingRead : ExitCode.AllRead;
}
