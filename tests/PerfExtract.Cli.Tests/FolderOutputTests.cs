using System.Text;
using System.Text.Json;

namespace PerfExtract.Cli.Tests;

public sealed class FolderOutputTests : IDisposable
{
    private static readonly string[] s_all = ["-f", "json", "-f", "ndjson", "-f", "csv", "-f", "xlsx"];

    private readonly Workspace _workspace = new();

    [Fact]
    public void Every_format_at_once_into_one_folder()
    {
        Reports.Fill(_workspace, "in", 4);
        _workspace.Write("in/bad.pdf", "%PDF-1.7 nothing");

        var ran = Extract("out", s_all);

        Assert.Equal(1, ran.Exit);
        Assert.Equal("", ran.Output);
        var files = _workspace.Contents("out").Keys;
        Assert.Equal(
            ["audits.csv", "budgets.csv", "diagnostics.csv", "documents.csv", "executionRates.csv", "failures.csv", "findings.csv", "goals.csv", "indicators.csv", "perfextract.manifest.ndjson", "perfextract.xlsx", "records.ndjson", "scores.csv", "staffing.csv"],
            files.Where(file => !file.StartsWith("records/", StringComparison.Ordinal)));
        Assert.Contains("records/2019/报告000.txt.json", files);
        Assert.Contains("bad.pdf", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_workspace.At("out/budgets.csv"))[..3]);
        Assert.Equal(5, File.ReadAllLines(_workspace.At("out/perfextract.manifest.ndjson")).Length);
    }

    [Fact]
    public void The_number_of_jobs_changes_nothing()
    {
        Reports.Fill(_workspace, "in", 30);
        _workspace.Write("in/b.txt", Reports.Text(3));

        Extract("one", [.. s_all, "--jobs", "1"]);
        Extract("eight", [.. s_all, "--jobs", "8"]);
        Extract("isolated", [.. s_all, "--jobs", "3", "--isolate"]);

        Assert.Equal(_workspace.Contents("one"), _workspace.Contents("eight"));
        Assert.Equal(_workspace.Contents("one"), _workspace.Contents("isolated"));
    }

    [Fact]
    public void Resume_reads_what_is_new_or_changed_and_ends_as_a_fresh_run_does()
    {
        Reports.Fill(_workspace, "in", 6);
        _workspace.Write("in/gone.txt", Reports.Text(7));
        Extract("out", s_all);
        File.Delete(_workspace.At("in/gone.txt"));
        _workspace.Write("in/2019/报告000.txt", Reports.Text(42));
        _workspace.Write("in/2021/报告100.txt", Reports.Text(43));

        var resumed = Extract("out", [.. s_all, "--resume"]);
        Extract("fresh", s_all);

        Assert.Contains("7 documents: 7 read (5 as they were), 0 failed", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(_workspace.Contents("fresh"), _workspace.Contents("out"));
    }

    [Fact]
    public void Resume_with_other_words_or_options_reads_anew()
    {
        Reports.Fill(_workspace, "in", 2);
        var words = _workspace.Write("words.tsv", "items\treception\t招待开支\n");
        Extract("out", s_all);

        Assert.Contains("2 read, 0 failed", Extract("out", [.. s_all, "--resume", "--lexicon", words]).Error, StringComparison.Ordinal);
        Assert.Contains("2 read (2 as they were)", Extract("out", [.. s_all, "--resume", "--lexicon", words]).Error, StringComparison.Ordinal);
        Assert.Contains("2 read, 0 failed", Extract("out", [.. s_all, "--resume", "--encoding", "utf-8"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_was_taken_away_is_made_again()
    {
        Reports.Fill(_workspace, "in", 2);
        Extract("out", s_all);
        File.Delete(_workspace.At("out/records/2019/报告000.txt.json"));

        Assert.Contains("2 read (1 as they were)", Extract("out", [.. s_all, "--resume"]).Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.At("out/records/2019/报告000.txt.json")));
    }

    [Fact]
    public void Other_formats_later_need_no_reading()
    {
        Reports.Fill(_workspace, "in", 3);
        Extract("out", "-f", "csv");
        Assert.False(Directory.Exists(_workspace.At("out/records")));

        Assert.Contains("3 read (3 as they were)", Extract("out", "-f", "json", "--resume").Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.At("out/records/2019/报告000.txt.json")));
        Extract("out", "-f", "ndjson", "--resume");
        Assert.True(File.Exists(_workspace.At("out/records/2019/报告000.txt.json")));
    }

    [Fact]
    public void Retry_failed_leaves_the_rest_alone()
    {
        Reports.Fill(_workspace, "in", 2);
        _workspace.Write("in/bad.txt", "");
        Extract("out", s_all);
        _workspace.Write("in/bad.txt", Reports.Text(9));
        _workspace.Write("in/2019/报告000.txt", Reports.Text(10));

        Assert.Contains("3 read (2 as they were), 0 failed", Extract("out", [.. s_all, "--retry-failed"]).Error, StringComparison.Ordinal);
        Assert.Contains("3 read (2 as they were), 0 failed", Extract("out", [.. s_all, "--resume"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_names_come_through()
    {
        string[] names = ["with space.txt", "中文 名.txt", "😀.txt", new string('长', 82) + ".txt", "quote\".txt", "a=b;c&d.txt", "-dash.txt", "line\nend.txt", "x.TXT", "X.txt", "colon:.txt"];
        foreach (var name in names)
        {
            _workspace.Write("in/" + name, Reports.Text(name.Length));
        }

        var ran = Extract("out", s_all);

        Assert.Equal(0, ran.Exit);
        var records = Directory.GetFiles(_workspace.At("out/records")).Select(path => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal(names.Order(StringComparer.Ordinal), records.Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(_workspace.At("out/records")), path => Assert.True(Encoding.UTF8.GetByteCount(Path.GetFileName(path)) <= 255));
    }

    [Fact]
    public void Two_runs_on_one_folder_refuse_each_other()
    {
        Reports.Fill(_workspace, "in", 1);
        using var first = new Running(_workspace.At("out"), "extract", _workspace.At("in"), "-");
        first.WaitForTheFirst();

        var second = Extract("out");

        Assert.Equal(2, second.Exit);
        Assert.Contains("another run is writing to this folder", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
        first.Process.StandardInput.Write(Reports.Text(2));
        first.Process.StandardInput.Close();
        Assert.Equal(0, first.End().Exit);
    }

    [Fact]
    public void The_output_folder_is_not_read_as_input()
    {
        Reports.Fill(_workspace, "in", 2);

        Program.RunIn(_workspace.At("in"), "extract", ".", "-o", "out", "-f", "json");
        var again = Program.RunIn(_workspace.At("in"), "extract", ".", "-o", "out", "-f", "json");

        Assert.Contains("2 documents: 2 read", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_headings_are_a_choice()
    {
        Reports.Fill(_workspace, "in", 1);

        Extract("out", "-f", "csv", "--lang", "zh", "--csv-bom", "never");

        Assert.StartsWith("文档,文件校验值,科目,", File.ReadAllText(_workspace.At("out/budgets.csv")), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private Ran Extract(string output, params string[] options) =>
        Program.Run(["extract", _workspace.At("in"), "-o", _workspace.At(output), .. options]);
}
