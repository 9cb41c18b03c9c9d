using System.Text.Json;

namespace PerfExtract.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CompareTests()
    {
        Report(2019, budget: "100.00", actual: "90.00", carriedIn: "5.00", carriedOut: "7.50", before: "80.00");
        Report(2020, budget: "110.00", actual: "108.50", carriedIn: "7.00", carriedOut: "8.00", before: "95.00");
        Report(2021, budget: "120.00", actual: "118.00", carriedIn: "8.00", carriedOut: "9.00", before: "108.50");
        Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "-f", "ndjson", "-q");
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/records.ndjson")]
    public void Years_stand_side_by_side(string source)
    {
        var ran = Program.Run("compare", _workspace.At(source));

        Assert.Equal(0, ran.Exit);
        Assert.Contains("云溪县水务局（万元）", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2018  2019    2020    2021", ran.Output, StringComparison.Ordinal);
        Assert.Contains("80    90   108.5     118", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_English_too()
    {
        var ran = Program.Run("compare", _workspace.At("out"), "--lang", "en");

        Assert.Contains("云溪县水务局 (10,000 yuan)", ran.Output, StringComparison.Ordinal);
        Assert.Contains("支出合计 spent ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_between_years_is_said_of_the_later_report()
    {
        var audits = JsonDocument.Parse(Program.Run("compare", _workspace.At("out"), "-f", "json").Output).RootElement[0].GetProperty("audits");

        Assert.Equal(2, audits.GetArrayLength());
        Assert.All(audits.EnumerateArray(), audit =>
        {
            Assert.Equal("2020.txt", audit.GetProperty("document").GetString());
            Assert.Equal("cross-document", audit.GetProperty("audit").GetProperty("rule").GetString());
        });
        Assert.Equal(
            [(75000m, 70000m), (900000m, 950000m)],
            audits.EnumerateArray().Select(audit => audit.GetProperty("audit")).Select(audit => (audit.GetProperty("expected").GetDecimal(), audit.GetProperty("actual").GetDecimal())));
    }

    [Fact]
    public void The_csv_has_an_item_and_a_year_a_row()
    {
        var ran = Program.Run("compare", _workspace.At("out"), "-f", "csv", "--csv-bom", "never");

        Assert.StartsWith("organization,document,year,side,item,label,", ran.Output, StringComparison.Ordinal);
        Assert.Contains("云溪县水务局,2020.txt,2020,expenditure,expenditure-total,支出合计,,,,1100000,1085000,98.64,,\r\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_extract_did_not_write_is_refused()
    {
        Assert.Equal(2, Program.Run("compare", _workspace.At("in")).Exit);
        Assert.Equal(2, Program.Run("compare", _workspace.At("in/2019.txt")).Exit);
        Assert.Equal(2, Program.Run("compare", _workspace.At("missing")).Exit);
        Assert.Equal(3, Program.Run("compare", _workspace.At("out"), "--organization", "无此单位").Exit);
    }

    public void Dispose() => _workspace.Dispose();

    private void Report(int year, string budget, string actual, string carriedIn, string carriedOut, string before) => _workspace.Write($"in/{year}.txt", $"""
        云溪县水务局{year}年度部门整体支出绩效自评报告

        一、基本情况

        1.{year}年年初预算支出合计{budget}万元，实际支出{actual}万元。{year - 1}年实际支出合计{before}万元。

        2.{year}年年初结转和结余{carriedIn}万元，年末结转和结余{carriedOut}万元。
        """);
}
