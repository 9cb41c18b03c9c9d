using System.Text;
using System.Text.Json;

namespace PerfExtract.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void One_file_gives_its_record_on_stdout()
    {
        var path = _workspace.Write("报告.txt", Reports.Text());

        var ran = Program.Run("extract", path);

        Assert.Equal(0, ran.Exit);
        Assert.Equal("", ran.Error);
        Assert.NotEqual(0xEF, ran.Bytes[0]);
        Assert.StartsWith("{\n  \"schemaVersion\": \"1.0\",", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"报告.txt\"", ran.Output, StringComparison.Ordinal);
        Assert.Equal("txt", JsonDocument.Parse(ran.Output).RootElement.GetProperty("source").GetProperty("format").GetString());
    }

    [Fact]
    public void Stdin_is_a_document_too()
    {
        var ran = Program.RunWithInput(Encoding.UTF8.GetBytes(Reports.Text()), "extract", "-");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("\"name\": \"stdin\"", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_pdf_opens_with_its_password()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "renderings", "report-qpdf-locked.pdf");

        Assert.Equal(3, Program.Run("extract", path).Exit);
        Assert.Contains("--password", Program.Run("extract", path).Error, StringComparison.Ordinal);
        Assert.Contains("the password does not open the file", Program.Run("extract", path, "--password", "other").Error, StringComparison.Ordinal);
        Assert.Equal(0, Program.Run("extract", path, "--password", "reader").Exit);
    }

    [Fact]
    public void Several_give_a_line_each_in_the_order_given()
    {
        Reports.Fill(_workspace, "in", 9);
        var last = _workspace.Write("z.txt", Reports.Text());

        var ran = Program.Run("extract", last, _workspace.At("in"), "--jobs", "4");

        Assert.Equal(0, ran.Exit);
        Assert.Equal(
            ["z.txt", "2019/报告000.txt", "2019/报告003.txt", "2019/报告006.txt", "2020/报告001.txt", "2020/报告004.txt", "2020/报告007.txt", "2021/报告002.txt", "2021/报告005.txt", "2021/报告008.txt"],
            Names(ran));
        Assert.Contains("10 documents: 10 read, 0 failed", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_a_pattern_and_a_zip_lead_to_documents()
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("a b.txt", Reports.Text(4));
        _workspace.Zip("archive.zip", ("二〇二一/甲.txt", Reports.Text(5)), ("../../乙.txt", Reports.Text(6)), ("__MACOSX/x", "x"), ("空/", ""));
        _workspace.Write("list.txt", "# reports\na b.txt\r\n\nin/**/*001.txt\narchive.zip\n");

        var ran = Program.RunIn(_workspace.Path, "extract", "@list.txt");

        Assert.Equal(0, ran.Exit);
        Assert.Equal(["a b.txt", "2020/报告001.txt", "archive.zip/乙.txt", "archive.zip/二〇二一/甲.txt"], Names(ran));
    }

    [Fact]
    public void Two_folders_lead_their_documents_with_their_names()
    {
        Reports.Fill(_workspace, "甲", 1);
        Reports.Fill(_workspace, "乙", 1);

        var ran = Program.RunIn(_workspace.Path, "extract", "甲", "乙/");

        Assert.Equal(["甲/2019/报告000.txt", "乙/2019/报告000.txt"], Names(ran));
    }

    [Fact]
    public void Hidden_files_and_locks_are_skipped()
    {
        _workspace.Write("in/a.txt", Reports.Text());
        _workspace.Write("in/.hidden.txt", "x");
        _workspace.Write("in/.git/config", "x");
        _workspace.Write("in/~$a.docx", "x");
        _workspace.Write("in/Thumbs.db", "x");

        Assert.Equal(["a.txt"], Names(Program.Run("extract", _workspace.At("in"))));
    }

    [Fact]
    public void What_a_run_wrote_among_the_reports_is_not_read()
    {
        _workspace.Write("in/a.txt", Reports.Text());
        _workspace.Write("in/2020/b.txt", Reports.Text());

        foreach (var output in (string[])["in/out", "in/2020/again", "in/all.ndjson", "in/all.ndjson"])
        {
            Assert.Equal(0, Program.RunIn(_workspace.Path, "extract", "in", "-o", output).Exit);
        }

        Assert.Equal(2, File.ReadLines(_workspace.At("in/all.ndjson")).Count());
    }

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--format", "xml")]
    [InlineData("--format", "csv")]
    [InlineData("--format", "xlsx")]
    [InlineData("--resume")]
    [InlineData("--unknown")]
    [InlineData("--encoding", "klingon")]
    [InlineData("--max-blocks", "-1")]
    public void Wrong_usage_exits_2_and_says_why(params string[] options)
    {
        var ran = Program.Run(["extract", _workspace.Write("a.txt", Reports.Text()), .. options]);

        Assert.Equal(2, ran.Exit);
        Assert.Equal("", ran.Output);
        Assert.All(ran.ErrorLines, line => Assert.StartsWith("perfextract: ", line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_argument_exits_2() => Assert.Equal(2, Program.Run("extract").Exit);

    [Fact]
    public void A_file_output_is_written_whole()
    {
        Reports.Fill(_workspace, "in", 3);

        Assert.Equal(0, Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out.ndjson")).Exit);
        Assert.Equal(0, Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out.xlsx")).Exit);
        Assert.Equal(2, Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out.json")).Exit);

        Assert.Equal(3, File.ReadAllLines(_workspace.At("out.ndjson")).Length);
        Assert.Equal("PK", Encoding.ASCII.GetString(File.ReadAllBytes(_workspace.At("out.xlsx"))[..2]));
        Assert.Equal(["out.ndjson", "out.xlsx"], Directory.GetFiles(_workspace.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Fail_on_makes_findings_an_exit_code()
    {
        var sound = _workspace.Write("sound.txt", Reports.Text());
        var wrong = _workspace.Write("wrong.txt", Reports.Text().Replace("项目支出0.50万元", "项目支出9.50万元", StringComparison.Ordinal));

        Assert.Equal(0, Program.Run("extract", sound, "--fail-on", "audit").Exit);
        Assert.Equal(1, Program.Run("extract", wrong, "--fail-on", "audit").Exit);
        Assert.Equal(0, Program.Run("extract", wrong).Exit);
    }

    public void Dispose() => _workspace.Dispose();

    internal static IEnumerable<string?> Names(Ran ran) =>
        ran.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("name").GetString());
}
