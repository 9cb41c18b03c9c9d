using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfExtract.Cli.Tests;

/// <summary>An archive of the samples, with some documents that cannot be read.</summary>
public sealed partial class SummaryTests : IClassFixture<SummaryTests.ExtractedSamples>, IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly Workspace _samples;

    public SummaryTests(ExtractedSamples samples) => _samples = samples.Workspace;

    private string Archive => _samples.At("archive");

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Pages_stay_as_they_were_read(int width)
    {
        var ran = Program.Run("summary", Archive, "--width", $"{width}");
        var golden = Repository.At($"tests/PerfExtract.Cli.Tests/Summary/samples.{width}.txt");
        if (Environment.GetEnvironmentVariable("PERFEXTRACT_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(golden, ran.Bytes);
            Assert.Fail("the golden page was rewritten: read the diff, then run without the switch");
        }

        Assert.Equal(0, ran.Exit);
        Assert.Equal(File.ReadAllText(golden), ran.Output);
    }

    [Fact]
    public void Organisations_come_in_the_order_that_is_asked_for()
    {
        static string[] Names(Ran ran) =>
            [.. ran.Lines.SkipWhile(line => !line.StartsWith("单位（", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line[0] == ' ' && !line.Contains('…', StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];

        Assert.Equal("砚溪市公共自行车服务中心", Names(Program.Run("summary", Archive, "--top", "1"))[0]);
        Assert.Equal("云岫县水利局", Names(Program.Run("summary", Archive, "--sort", "amount"))[0]);
        var byName = Names(Program.Run("summary", Archive, "--sort", "name"));
        Assert.Equal(byName.Order(StringComparer.Ordinal), byName);
        Assert.NotEqual(byName, Names(Program.Run("summary", Archive, "--sort", "rate")));
    }

    [Fact]
    public void The_json_counts_what_the_archive_holds()
    {
        using var json = JsonDocument.Parse(Program.Run("summary", Archive, "--json").Output);
        var root = json.RootElement;
        var read = root.GetProperty("read").GetInt32();

        Assert.Equal(Directory.GetFiles(Repository.At("samples"), "*.docx").Length, read);
        Assert.Equal(read, root.GetProperty("years").EnumerateArray().Sum(year => year.GetProperty("documents").GetInt32()));
        Assert.Equal(2, root.GetProperty("unread").GetInt32());
        Assert.Equal(["empty-file", "truncated"], root.GetProperty("failures").EnumerateArray().Select(one => one.GetProperty("code").GetString()!).Order());
        Assert.Equal(
            root.GetProperty("executionRates").GetProperty("count").GetInt32(),
            root.GetProperty("executionRates").GetProperty("buckets").EnumerateArray().Sum(bucket => bucket.GetProperty("count").GetInt32()));
    }

    /// <summary>What could not even be told a format has no line; the rest is the same.</summary>
    [Fact]
    public void A_file_of_records_gives_the_same_picture()
    {
        var folder = Program.Run("summary", Archive, "--width", "90").Output;
        var lines = Program.Run("summary", _samples.At("archive/records.ndjson"), "--width", "90").Output;

        Assert.Equal(OrganizationsOf(folder), OrganizationsOf(lines));
    }

    [Fact]
    public void The_page_has_the_same_bytes_each_time_and_no_dead_link()
    {
        Directory.CreateDirectory(_workspace.At("a"));
        var (first, second) = (_workspace.At("a/summary.html"), _workspace.At("a/again.html"));
        Assert.Equal(0, Program.Run("summary", Archive, "--html", first).Exit);
        Assert.Equal(0, Program.Run("summary", Archive, "--html", second).Exit);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.NotEmpty(Links(first));
        Assert.All(Links(first), link => Assert.True(File.Exists(Path.Combine(_workspace.At("a"), link)), link));
    }

    [Fact]
    public void Pages_are_written_beside_the_summary_and_found_again()
    {
        var summary = _workspace.At("summary.html");

        var ran = Program.Run("summary", Archive, "--html", summary, "--pages", _samples.At("in"));

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.All(Links(summary), link => Assert.StartsWith("summary.pages/", link, StringComparison.Ordinal));
        Assert.Equal(
            File.ReadAllText(InspectPage("water-overall.docx")), File.ReadAllText(_workspace.At("summary.pages/water-overall.docx.html")));
        var bytes = File.ReadAllBytes(summary);
        Program.Run("summary", Archive, "--html", summary);
        Assert.Equal(bytes, File.ReadAllBytes(summary));

        var stale = _workspace.At("summary.pages/water-overall.docx.html");
        File.WriteAllText(stale, File.ReadAllText(stale).Replace("<meta name=\"sha256\" content=\"", "<meta name=\"sha256\" content=\"f", StringComparison.Ordinal));
        Program.Run("summary", Archive, "--html", summary);
        Assert.Contains(Links(summary), link => link.EndsWith("records/water-overall.docx.json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_has_changed_or_is_gone_has_no_page_and_its_record_is_linked()
    {
        foreach (var sample in Directory.GetFiles(_samples.At("in"), "*.docx").Where(sample => !sample.Contains("goal", StringComparison.Ordinal)))
        {
            _workspace.Write($"in/{Path.GetFileName(sample)}", File.ReadAllBytes(sample));
        }

        _workspace.Write("in/water-overall.docx", "changed"u8.ToArray());
        var summary = _workspace.At("summary.html");

        var ran = Program.Run("summary", Archive, "--html", summary, "--pages", _workspace.At("in"));

        Assert.Equal(1, ran.Exit);
        Assert.Contains(ran.ErrorLines, line => line.Contains("water-overall.docx: no page: the document has changed", StringComparison.Ordinal));
        Assert.Contains(ran.ErrorLines, line => line.Contains("goal-forms.docx: no page: the document is not under --pages", StringComparison.Ordinal));
        Assert.Contains(Links(summary), link => link.EndsWith("records/water-overall.docx.json", StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Equal(2, Program.Run("summary", Archive, "--pages", _samples.At("in")).Exit);
        Assert.Equal(2, Program.Run("summary", _samples.At("in")).Exit);
        Assert.Equal(2, Program.Run("summary", _workspace.At("missing")).Exit);
        Assert.Equal(2, Program.Run("summary", _workspace.Write("broken.ndjson", "{}\n")).Exit);
        Assert.Equal(3, Program.Run("summary", _workspace.Write("none.ndjson", "")).Exit);
    }

    public void Dispose() => _workspace.Dispose();

    private string InspectPage(string sample)
    {
        var page = _workspace.At("inspected.html");
        Program.Run("inspect", _samples.At($"in/{sample}"), "--html", page);
        return page;
    }

    private static string OrganizationsOf(string page) => page[page.IndexOf("单位（", StringComparison.Ordinal)..];

    /// <summary>The links of the rows that stand there before a script runs, as file names.</summary>
    private static IEnumerable<string> Links(string page) =>
        Href().Matches(File.ReadAllText(page)).Select(match => Uri.UnescapeDataString(match.Groups[1].Value)).Distinct();

    [GeneratedRegex("<a href=\"([^\"#]+)")]
    private static partial Regex Href();

    public sealed class ExtractedSamples : IDisposable
    {
        public ExtractedSamples()
        {
            foreach (var sample in Directory.GetFiles(Repository.At("samples"), "*.docx"))
            {
                Workspace.Write($"in/{Path.GetFileName(sample)}", File.ReadAllBytes(sample));
            }

            Workspace.Write("in/empty.docx", []);
            Workspace.Write("in/cut.docx", File.ReadAllBytes(Repository.At("samples/water-overall.docx"))[..900]);
            Program.Run("extract", Workspace.At("in"), "-o", Workspace.At("archive"), "-f", "json", "-f", "ndjson", "-q");
        }

        internal Workspace Workspace { get; } = new();

        public void Dispose() => Workspace.Dispose();
    }
}
