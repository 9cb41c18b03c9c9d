using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Archive;

/// <summary>
/// The lists as they stand before any script runs, and as they are printed: each list's first rows. The script filters, sorts and
/// turns their pages.
/// </summary>
internal sealed class ArchiveLists(HtmlPage page, ArchiveSummary summary, Ranking ranking)
{
    /// <summary>The script shows as many at a time.</summary>
    private const int Rows = 25;

    public void Write(PageFrame frame)
    {
        WriteFilters(frame);
        List<(string Code, int Count, Action Write)> lists =
        [
            ("organizations", summary.Organizations.Count, Organizations), ("audits", summary.AuditCount, Audits),
            ("documents", summary.Documents.Count, Documents), ("unread", summary.Unread.Count, Unread),
        ];
        page.Raw("<div class=\"tabs\" role=\"tablist\">");
        foreach (var (code, count, _) in lists.Where(list => list.Count > 0))
        {
            page.Write($"<button type=\"button\" role=\"tab\" id=\"tab-{code}\" aria-controls=\"{code}\">{Phrase.View(code)} <small>{Figures.Count(count)}</small></button>");
        }

        page.Raw("</div>\n");
        foreach (var (code, count, write) in lists.Where(list => list.Count > 0))
        {
            page.Write($"<section id=\"{code}\" role=\"tabpanel\" aria-labelledby=\"tab-{code}\"><h2>{Phrase.View(code)}</h2>\n");
            write();
            page.Raw("<div class=\"pager\" hidden><button type=\"button\" data-step=\"-1\"");
            page.Label(Phrase.View("previous"));
            page.Raw(">‹</button><span class=\"range\" role=\"status\"></span><button type=\"button\" data-step=\"1\"");
            page.Label(Phrase.View("next"));
            page.Raw(">›</button></div></section>\n");
        }
    }

    private void WriteFilters(PageFrame frame)
    {
        page.Raw("<div class=\"filters\">");
        frame.Search(Phrase.View("search-archive"));
        Select("year", "all-years", summary.Years.Select(year => (Figures.Year(year.Year), year.Year is null ? Phrase.View("no-year") : Phrase.AsWritten(Figures.Year(year.Year)))));
        Select("kind", "all-kinds", ArchiveSummary.Kinds(summary.Documents).Select(one => (one.Kind ?? "", one.Kind is null ? Phrase.View("no-kind") : Phrase.Of(CodeGroups.ReportKind, one.Kind))));
        page.Write($"<span id=\"count\" class=\"hint\" role=\"status\"></span><span class=\"hint keys\">{Phrase.View("archive-keys")}</span></div>\n");
    }

    private void Select(string id, string all, IEnumerable<(string Value, Phrase Name)> options)
    {
        page.Write($"<select id=\"{id}\"");
        page.Label(Phrase.View(id));
        page.Raw(">");
        foreach (var (value, name) in options.Prepend(("*", Phrase.View(all))))
        {
            var other = name.In(page.Language == Language.English ? Language.Chinese : Language.English);
            page.Write($"<option value=\"{value}\" data-alt=\"{other}\">{name.In(page.Language)}</option>");
        }

        page.Raw("</select>");
    }

    private void Organizations() => Table(
        [("name", "organization", false), ("", "years", false), ("", "documents", true), ("amount", "spent-in-ten-thousand", true), ("rate", "rate", true), ("", "", false), ("", "score", true), ("audits", "audits", true)],
        PerfExtract.Outputs.Archive.Organizations.Ranked(summary.Organizations, ranking).Take(Rows),
        one =>
        {
            page.Write($"<td>{one.Name}</td><td class=\"y\">{(one.FirstYear == one.LastYear ? Figures.Year(one.FirstYear) : $"{Figures.Year(one.FirstYear)}–{Figures.Year(one.LastYear)}")}</td>");
            page.Write($"<td class=\"n\">{Figures.Count(one.Documents.Count)}</td><td class=\"n\">{Amount(one.Amount)}</td>");
            Rate(one.Rate);
            page.Write($"<td class=\"n\">{(one.Score is { } score ? Figures.Plain(score) : "")}</td><td class=\"n\">{Figures.Count(one.Audits)}</td>");
        });

    private void Audits()
    {
        Choices(summary.Audits.Select(rule => (rule.Rule, Phrase.Of(CodeGroups.AuditRule, rule.Rule), rule.Count)));
        Table(
            [("", "document-name", false), ("", "organization", false), ("", "year", false), ("", "audits", true), ("", "message", false)],
            summary.Audits.SelectMany(rule => rule.Documents).Take(summary.Audits.Count == 0 ? 0 : Math.Min(Rows, summary.Audits[0].Documents.Count)),
            one =>
            {
                var document = summary.Documents[one.Document];
                page.Raw("<td>");
                Link(document, one.First);
                page.Write($"</td><td>{document.Organization}</td><td class=\"y\">{Figures.Year(document.Year)}</td><td class=\"n\">{one.Count}</td><td>{one.Message}</td>");
            });
    }

    private void Documents() => Table(
        [("name", "document-name", false), ("organization", "organization", false), ("year", "year", false), ("", "kind", false), ("amount", "spent-in-ten-thousand", true), ("rate", "rate", true), ("", "", false), ("audits", "audits", true)],
        summary.Documents.Take(Rows),
        document =>
        {
            page.Raw("<td>");
            Link(document, null);
            page.Write($"</td><td>{document.Organization}</td><td class=\"y\">{Figures.Year(document.Year)}</td><td>{(document.Kind is { } kind ? Phrase.Of(CodeGroups.ReportKind, kind) : default)}</td><td class=\"n\">{Amount(document.Amount)}</td>");
            Rate(document.Rate);
            page.Write($"<td class=\"n\">{Figures.Count(document.Audits)}</td>");
        });

    private void Unread()
    {
        Choices(summary.Outcomes.Select(one => (one.Outcome, Phrase.Of("outcome", one.Outcome), one.Count)));
        if (summary.Unread.Count > ArchiveData.MostUnread)
        {
            page.Write($"<p class=\"hint\">{Phrase.View("listed")} {Figures.Count(ArchiveData.MostUnread)} / {Figures.Count(summary.Unread.Count)}</p>");
        }

        Table(
            [("", "document-name", false), ("", "message", false)],
            summary.Unread.Take(Rows),
            one => page.Write($"<td>{one.Name}</td><td>{one.Message}</td>"));
    }

    /// <summary>Buttons that narrow a list to one rule or one reason.</summary>
    private void Choices(IEnumerable<(string Code, Phrase Name, int Count)> choices)
    {
        page.Raw("<div class=\"choices\">");
        foreach (var (code, name, count) in choices)
        {
            page.Write($"<button type=\"button\" aria-pressed=\"false\" data-code=\"{code}\">{name} <small>{Figures.Count(count)}</small></button>");
        }

        page.Raw("</div>\n");
    }

    /// <param name="columns">The name to sort by, if the list can be sorted by it; the heading; whether it holds figures.</param>
    private void Table<T>(IReadOnlyList<(string Sort, string Code, bool IsFigure)> columns, IEnumerable<T> rows, Action<T> write)
    {
        page.Raw("<div class=\"scroll\"><table class=\"rows\"><thead><tr>");
        foreach (var (sort, code, isFigure) in columns)
        {
            page.Write($"<th scope=\"col\" class=\"{(isFigure ? "n" : "")}\"");
            page.Raw(sort.Length > 0 ? $" data-sort=\"{sort}\">" : ">");
            var name = code.Length > 0 ? Phrase.View(code) : default;
            if (sort.Length > 0)
            {
                page.Write($"<button type=\"button\">{name}</button></th>");
            }
            else
            {
                page.Write($"{name}</th>");
            }
        }

        page.Raw("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            page.Raw("<tr>");
            write(row);
            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
    }

    /// <summary>A page is opened at the audit; a record has no places to open at.</summary>
    private void Link(ArchivedDocument document, int? audit)
    {
        if (document.Link is null)
        {
            page.Write($"{document.Name}");
            return;
        }

        var place = audit is { } number && document.Link.EndsWith(".html", StringComparison.Ordinal) ? "#" + Report.Fact.IdOf(Report.Fact.Audit, number) : "";
        page.Write($"<a href=\"{Url.Of(document.Link)}{place}\">{document.Name}</a>");
    }

    private void Rate(decimal? rate)
    {
        page.Write($"<td class=\"n\">{(rate is { } known ? Figures.Percent(known) : "")}</td><td class=\"bar\">");
        if (rate is { } share)
        {
            Report.RatesView.Meter(page, share, share > 100 ? "over" : "done");
        }

        page.Raw("</td>");
    }

    private static string Amount(decimal? yuan) => yuan is { } known ? Figures.TenThousandGrouped(known) : "";
}
