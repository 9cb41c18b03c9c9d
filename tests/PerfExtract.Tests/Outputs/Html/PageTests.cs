using System.Text.Json;
using System.Text.RegularExpressions;
using PerfExtract.Documents;
using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Html;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Html;

/// <summary>What a browser is not needed for; tests/browser has the rest.</summary>
public partial class PageTests
{
    private const string Hostile = "</script><script>alert(1)</script><!--]]>\"'&\u202E\u0007";

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_summary_holds_no_markup_but_its_own(Language language)
    {
        var tally = new ArchiveTally();
        tally.Add(Poisoned(), $"pages/{Hostile}.html");
        tally.Add(new UnreadDocument(Hostile, Hostile, Hostile));
        var page = new StringWriter();

        ArchivePage.Write(tally.Summary(Hostile), page, language);

        AssertInert(page.ToString(), scripts: 2);
        using var data = JsonDocument.Parse(DataBlock().Match(page.ToString()).Groups[1].Value);
        Assert.Equal("</script><script>alert(1)</script><!--]]>\"'&\uFFFD\uFFFD", data.RootElement.GetProperty("name")[0].GetString());
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void An_evidence_page_holds_no_markup_but_its_own(Language language)
    {
        var page = new StringWriter();

        EvidencePage.Write(new Document("txt", [new Paragraph(0, Layer.Body, 1, Text.Of(Hostile), ParagraphLook.Unknown)], []), Poisoned(), page, language);

        AssertInert(page.ToString(), scripts: 1);
    }

    [Fact]
    public void A_link_cannot_be_a_scheme_a_query_or_a_fragment()
    {
        var tally = new ArchiveTally();
        tally.Add(RecordSamples.Empty("javascript:alert(1)?a#b/甲 %.docx"), "javascript:alert(1)?a#b/甲 %.docx.html");
        var page = new StringWriter();

        ArchivePage.Write(tally.Summary("a"), page);

        Assert.Equal("javascript%3Aalert%281%29%3Fa%23b/%E7%94%B2%20%25.docx.html", Regex.Match(page.ToString(), "<a href=\"([^\"]+)").Groups[1].Value);
    }

    [Fact]
    public void An_empty_archive_is_a_page_too()
    {
        var page = new StringWriter();
        ArchivePage.Write(new ArchiveTally().Summary("a"), page);
        Assert.EndsWith("</html>\n", page.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Every text of a record turned into an attack, in every kind of fact.</summary>
    private static ReportRecord Poisoned()
    {
        Evidence[] place = [new(null, 1, 0, null, null, null, 0, Hostile.Length, Hostile)];
        var quantity = new QuantityRecord(Hostile, null, null, Hostile);
        return new ReportRecord(
            Hostile, new SourceRecord(Hostile, Hostile, 1, Hostile, null, Hostile), new ReportHead(Hostile, Hostile, 2021, null, Hostile, Hostile, place),
            [new SectionRecord(Hostile, null, 1, Hostile, Hostile, Hostile, place)], [],
            [new BudgetFact(Hostile, Hostile, Hostile, Hostile, Hostile, Hostile, Hostile, "actual", 2021, 1, Hostile, Hostile, Hostile, place, 0)],
            [new ExecutionRateFact(Hostile, Hostile, 2021, 120, Hostile, Hostile, Hostile, Hostile, 1, 1, place)],
            [new IndicatorFact(Hostile, Hostile, Hostile, Hostile, quantity, quantity, quantity, 1, 1, Hostile, Hostile, false, Hostile, place)],
            [new GoalFact(Hostile, Hostile, Hostile, place)], [new StaffingFact(Hostile, 1, Hostile, place)], [new ScoreFact(1, 1, Hostile, Hostile, place)],
            [new FindingFact(Hostile, Hostile, place)], [new AuditRecord("balance", Hostile, Hostile, Hostile, 1, 2, place)],
            [new DiagnosticRecord(Hostile, Hostile, Hostile, place)]);
    }

    private static void AssertInert(string page, int scripts)
    {
        Assert.Equal(scripts, Regex.Count(page, "<script"));
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, c => c is '\u202E' or '\u0007');
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.All(Attributes().Matches(page).Select(match => match.Groups[1].Value), name => Assert.DoesNotMatch("^on", name));
    }

    [GeneratedRegex("""<script type="application/json" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex DataBlock();

    [GeneratedRegex("""<[a-z0-9]+(?: ([a-z-]+)="[^"]*")+""")]
    private static partial Regex Attributes();
}
