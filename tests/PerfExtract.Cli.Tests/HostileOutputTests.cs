using PerfExtract.Outputs;

namespace PerfExtract.Cli.Tests;

/// <summary>
/// Control characters and marks of direction, in a report's every part and in its very name: none reaches stdout, stderr or a file
/// that people look at.
/// </summary>
public sealed class HostileOutputTests : IDisposable
{
    private const string Name = "a\u001b[31mb\u0007\u009b2J\u202Ec";

    private readonly Workspace _workspace = new();

    private static string Report(int year) => $"""
        云溪县水务局{year}年度部门整体\u202E\u009b31m支出绩效自评报告

        一、预算\u001b]0;x\u0007执行\u2066情况

        表1 支出表
        单位：万元
        项目	年初预算数	决算数
        甲\u009b31m\u202E专项	100.00	120.00
        乙\u2067专项	10.00	10.00
        支出合计	50.00	130.00

        {year - 1}年支出决算为{year}0万元。
        """.Replace("\\u202E", "\u202E", StringComparison.Ordinal).Replace("\\u009b", "\u009b", StringComparison.Ordinal)
        .Replace("\\u001b", "\u001b", StringComparison.Ordinal).Replace("\\u0007", "\u0007", StringComparison.Ordinal)
        .Replace("\\u2066", "\u2066", StringComparison.Ordinal).Replace("\\u2067", "\u2067", StringComparison.Ordinal);

    public HostileOutputTests()
    {
        _workspace.Write($"in/{Name}2020.txt", Report(2020));
        _workspace.Write($"in/{Name}2021.txt", Report(2021));
        _workspace.Write($"in/{Name}.docx", "PK\u0003\u0004 broken"u8.ToArray());
    }

    [Theory]
    [InlineData("check", "in/2021")]
    [InlineData("check", "in")]
    [InlineData("text", "in/2021")]
    [InlineData("text", "in/2021", "--json")]
    [InlineData("inspect", "in/2021")]
    [InlineData("inspect", "in/2021", "--json")]
    [InlineData("inspect", "in/broken")]
    [InlineData("extract", "in", "-v")]
    [InlineData("extract", "in/2021")]
    [InlineData("extract", "in/missing")]
    [InlineData("extract", "in", "--lexicon", "in/2021")]
    [InlineData("extract", "in", "--encoding", "\u001b[31m")]
    [InlineData("extract", "in", "-f", "\u001b[31m")]
    [InlineData("extract", "@in/list")]
    [InlineData("compare", "in/2021")]
    public void Nothing_steers_the_terminal(params string[] arguments)
    {
        _workspace.Write("in/list", $"in/{Name}2021.txt\nin/gone\u001b[31m.txt\n");
        var ran = Program.RunIn(_workspace.Path, [.. arguments.Select(Path)]);

        AssertPlain(ran.Output);
        AssertPlain(ran.Error);
        Assert.DoesNotContain("this is a bug", ran.Error, StringComparison.Ordinal);
        Assert.True(ran.Output.Length + ran.Error.Length > 0);
    }

    [Fact]
    public void Nothing_steers_what_shows_the_files_of_a_run()
    {
        var ran = Program.RunIn(_workspace.Path, "extract", "in", "-o", "out", "-f", "csv", "-f", "ndjson", "-f", "xlsx");

        Assert.Equal(1, ran.Exit);
        AssertPlain(ran.Error);
        Assert.All(Directory.GetFiles(_workspace.At("out"), "*.csv"), path => AssertPlain(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)));
        AssertPlain(File.ReadAllText(_workspace.At("out/records.ndjson")));
        AssertPlain(File.ReadAllText(_workspace.At("out/perfextract.manifest.ndjson")));
        Assert.Contains("budgets.csv", Directory.GetFiles(_workspace.At("out")).Select(path => System.IO.Path.GetFileName(path)));
        foreach (var format in (string[])["table", "csv", "json"])
        {
            var compared = Program.RunIn(_workspace.Path, "compare", "out", "-f", format, "--csv-bom", "never");
            Assert.Equal(0, compared.Exit);
            AssertPlain(compared.Output.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_evidence_page_runs_no_script_but_its_own_and_asks_for_nothing()
    {
        var report = _workspace.Write("page.txt", "云溪县<script>alert(1)</script>局2021年度部门整体支出绩效自评报告\n\n“\"><img src=x onerror=alert(1)>”支出决算10万元。\n\n" + Report(2021));
        Assert.Equal(0, Program.Run("inspect", report, "--html", _workspace.At("page.html")).Exit);

        var page = File.ReadAllText(_workspace.At("page.html"));
        AssertPlain(page.Replace('\t', ' '));
        Assert.Equal(2, page.Split("<script").Length);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Path(string argument) => argument switch
    {
        "in/2021" => $"in/{Name}2021.txt",
        "in/broken" => $"in/{Name}.docx",
        "in/missing" => $"in/{Name}.pdf",
        _ => argument,
    };

    private static void AssertPlain(string text) =>
        Assert.DoesNotContain(text, c => c != '\n' && Steering.Is(c));
}
