using System.Text;
using PerfExtract.Outputs.Csv;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Csv;

public class SheetCsvTests
{
    [Fact]
    public void Lines_end_in_crlf_and_fields_are_quoted_where_needed()
    {
        var csv = Written("goals", RecordSamples.Full("a,\"b\".docx"));

        Assert.StartsWith("document,sha256,project,expected,achieved,evidence.section,", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n\"a,\"\"b\"\".docx\",aaaa", csv, StringComparison.Ordinal);
        Assert.Contains(",\"完成清淤\n12公里\",", csv, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_stay_numbers_and_formulas_are_defused()
    {
        var csv = Written("budgets", RecordSamples.Full());

        Assert.Contains(",2021,32000.00,3.20,万元,", csv, StringComparison.Ordinal);
        Assert.Contains(",-314000.0,-31.40,", csv, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-31.40", "-31.40")]
    [InlineData("+3.5%", "+3.5%")]
    [InlineData("-1,234.50", "-1,234.50")]
    [InlineData("—", "—")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string? text, string? written) =>
        Assert.Equal(written, Formula.Defuse(text));

    [Fact]
    public void The_byte_order_mark_is_a_choice()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], Bytes("scores", byteOrderMark: true).Take(3));
        Assert.Equal((byte)'d', Bytes("scores", byteOrderMark: false)[0]);
    }

    [Fact]
    public void Chinese_headings_come_with_Chinese_codes()
    {
        var csv = Written("budgets", RecordSamples.Full(), Language.Chinese);

        Assert.StartsWith("文档,文件校验值,科目,名称,", csv, StringComparison.Ordinal);
        Assert.Contains(",公务接待费,公务接待费,30217,,基本支出,支出,一般公共预算财政拨款,年初预算数,2021,", csv, StringComparison.Ordinal);
        Assert.Contains(",是,表格,", Written("indicators", RecordSamples.Full(), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sheet_has_a_row_a_fact() => Assert.All(Sheets.All, sheet =>
        Assert.Equal(sheet.Name == "budgets" ? 2 : 1, sheet.Rows(RecordSamples.Full(), Language.Codes).Count()));

    private static string Written(string sheet, ReportRecord record, Language language = Language.Codes)
    {
        using var output = new MemoryStream();
        using (var csv = new SheetCsv(Sheets.All.Single(one => one.Name == sheet), output, language, byteOrderMark: false))
        {
            csv.Write(record);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static byte[] Bytes(string sheet, bool byteOrderMark)
    {
        using var output = new MemoryStream();
        using (var csv = new SheetCsv(Sheets.All.Single(one => one.Name == sheet), output, Language.Codes, byteOrderMark))
        {
            csv.Write(RecordSamples.Full());
        }

        return output.ToArray();
    }
}
