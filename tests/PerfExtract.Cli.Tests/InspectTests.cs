namespace PerfExtract.Cli.Tests;

/// <summary>The terminal view as it is printed; rewritten by PERFEXTRACT_UPDATE_GOLDEN=1 and read in the diff.</summary>
public sealed class InspectTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("inconsistent.docx", 80)]
    [InlineData("inconsistent.docx", 120)]
    [InlineData("project-forms.docx", 80)]
    [InlineData("project-forms.docx", 40)]
    public void Pages_stay_as_they_were_read(string sample, int width)
    {
        var ran = Program.Run("inspect", Repository.At($"samples/{sample}"), "--width", $"{width}");
        var golden = Repository.At($"tests/PerfExtract.Cli.Tests/Inspect/{sample}.{width}.txt");
        if (Environment.GetEnvironmentVariable("PERFEXTRACT_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(golden, ran.Bytes);
            Assert.Fail("the golden page was rewritten: read the diff, then run without the switch");
        }

        Assert.Equal(0, ran.Exit);
        Assert.Equal(File.ReadAllText(golden), ran.Output);
    }

    [Fact]
    public void Only_the_parts_that_are_asked_for()
    {
        var page = Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--only", "audits").Output;
        Assert.Contains("核查", page, StringComparison.Ordinal);
        Assert.DoesNotContain("预算（", page, StringComparison.Ordinal);

        var refused = Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--only", "colours");
        Assert.Equal(2, refused.Exit);
        Assert.Contains("colours", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reports_control_characters_never_reach_the_terminal()
    {
        var report = _workspace.Write("hostile.txt", "2023年度\u001b[31m清溪县档案馆\u0007部门整体支出绩效自评报告\n\n2023年支出决算\u202E100万元。\n");
        var page = Program.Run("inspect", report).Output;
        Assert.DoesNotContain(page, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Fact]
    public void The_evidence_page_is_whole_and_names_its_script_in_its_policy()
    {
        var html = _workspace.At("page.html");
        Assert.Equal(0, Program.Run("inspect", Repository.At("samples/water-overall.docx"), "--html", html).Exit);
        var page = File.ReadAllText(html);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", page, StringComparison.Ordinal);
        Assert.False(File.Exists(html + ".part"));
    }

    [Fact]
    public void Json_is_the_record_that_extract_writes()
    {
        var sample = Repository.At("samples/water-overall.docx");
        Assert.Equal(Program.Run("extract", sample).Output, Program.Run("inspect", sample, "--json").Output);
    }

    public void Dispose() => _workspace.Dispose();
}
