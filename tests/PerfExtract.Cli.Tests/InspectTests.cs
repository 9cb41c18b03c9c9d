using System.Text.Json;

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
    [InlineData("water-overall.docx", 80)]
    [InlineData("water-overall.docx", 120)]
    [InlineData("final-accounts.docx", 80)]
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
        Assert.DoesNotContain("预算与支出（", page, StringComparison.Ordinal);
        Assert.Contains("应为 1270万元", page, StringComparison.Ordinal);

        var html = _workspace.At("audits.html");
        Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--only", "audits", "--html", html);
        Assert.Contains("1270万元</", File.ReadAllText(html), StringComparison.Ordinal);
        Assert.DoesNotContain("data-kind=\"budgets\"", File.ReadAllText(html), StringComparison.Ordinal);

        using var record = JsonDocument.Parse(Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--only", "audits", "--json").Output);
        Assert.Equal(7, record.RootElement.GetProperty("audits").GetArrayLength());
        Assert.Equal(0, record.RootElement.GetProperty("budgets").GetArrayLength());

        var refused = Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--only", "colours");
        Assert.Equal(2, refused.Exit);
        Assert.Contains("colours", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_section_that_is_asked_for()
    {
        var sample = Repository.At("samples/water-overall.docx");
        foreach (var wanted in (string[])["s6", "“三公”经费使用"])
        {
            var page = Program.Run("inspect", sample, "--section", wanted).Output;
            Assert.Contains("公务接待费", page, StringComparison.Ordinal);
            Assert.DoesNotContain("小型水库维修养护", page, StringComparison.Ordinal);
        }

        var refused = Program.Run("inspect", sample, "--section", "没有这一节");
        Assert.Equal(2, refused.Exit);
        Assert.Contains("s1 部门概况", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_English_where_that_is_asked_for()
    {
        var page = Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--lang", "en").Output;
        Assert.Contains("parts do not add up to their total", page, StringComparison.Ordinal);
        Assert.Contains("should be 12,700,000 yuan   is 12,600,000 yuan   difference -100,000 yuan", page, StringComparison.Ordinal);

        var html = _workspace.At("page.html");
        Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--lang", "en", "--html", html);
        Assert.Contains("<html lang=\"en\">", File.ReadAllText(html), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_with_little_confidence_is_marked()
    {
        var report = _workspace.Write("low.txt", "云溪县档案馆2023年度部门整体支出绩效自评报告\n\n基本支出60万元，其中：人员经费50万元。\n\n一、情况\n\n2023年支出决算100万元。\n");
        var page = Program.Run("inspect", report).Output;
        Assert.Contains("?60.00", page, StringComparison.Ordinal);
        Assert.Contains("把握较小 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_said_in_a_line()
    {
        var ran = Program.Run("inspect", Repository.At("samples/inconsistent.docx"), "--html", _workspace.At("missing/x/page.html"));
        Assert.Equal(3, ran.Exit);
        Assert.Contains("page.html: there is no such file or folder", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
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
        Assert.Equal(["page.html"], Directory.GetFiles(_workspace.Path).Select(Path.GetFileName));
        Assert.True(page.Length < 1_000_000);
    }

    [Fact]
    public void Json_is_the_record_that_extract_writes()
    {
        var sample = Repository.At("samples/water-overall.docx");
        Assert.Equal(Program.Run("extract", sample).Output, Program.Run("inspect", sample, "--json").Output);
    }

    public void Dispose() => _workspace.Dispose();
}
