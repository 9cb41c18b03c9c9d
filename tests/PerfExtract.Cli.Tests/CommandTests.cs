using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfExtract.Cli.Tests;

public sealed partial class CommandTests : IDisposable
{
    private static readonly string[] s_commands = ["extract", "inspect", "check", "text", "compare", "summary", "schema", "vocabulary", "completion"];

    private readonly Workspace _workspace = new();

    [Fact]
    public void Version_names_the_words_too() =>
        Assert.Matches(@"^perfextract \d+\.\d+\.\d+ \(lexicon [0-9a-f]{12}\)\n$", Program.Run("--version").Output);

    [Fact]
    public void Every_command_is_listed_and_explains_itself_with_examples()
    {
        var root = Program.Run("--help");
        Assert.Equal(0, root.Exit);
        Assert.Contains("Exit codes:", root.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("worker", root.Output, StringComparison.Ordinal);
        Assert.All(s_commands, command =>
        {
            Assert.Contains($"  {command}", root.Output, StringComparison.Ordinal);
            var help = Program.Run(command, "--help");
            Assert.Equal(0, help.Exit);
            Assert.Contains("Examples:\n", help.Output, StringComparison.Ordinal);
        });
    }

    /// <summary>Each example of the help runs in a folder that has what it names.</summary>
    [Fact]
    public void The_examples_of_the_help_run()
    {
        _workspace.Write("report.docx", File.ReadAllBytes(Repository.At("samples/water-overall.docx")));
        _workspace.Write("report.txt", System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Reports.Text()));
        _workspace.Write("archive/a.txt", Reports.Text());
        _workspace.Write("2021/x/b.docx", File.ReadAllBytes(Repository.At("samples/goal-forms.docx")));
        _workspace.Write("more.txt", "archive/b.txt\n");
        _workspace.Write("archive/b.txt", Reports.Text().Replace("第1事务中心", "水务局", StringComparison.Ordinal));
        _workspace.Zip("old.zip", ("c.txt", Reports.Text(2)));
        foreach (var example in s_commands.Prepend("").SelectMany(command => Examples(Program.Run([.. Words(command), "--help"]).Output)))
        {
            var ran = Shell.Run(_workspace.Path, example);
            Assert.True(ran.Exit is 0 || (ran.Exit is 1 && example.Contains("check", StringComparison.Ordinal)), $"{example}: exit {ran.Exit}, {ran.Error}");
        }
    }

    [Fact]
    public void The_schema_is_json_and_records_name_its_version()
    {
        var schema = JsonDocument.Parse(Program.Run("schema").Output).RootElement;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
    }

    [Fact]
    public void The_vocabulary_names_each_code_in_the_language_asked()
    {
        var both = JsonDocument.Parse(Program.Run("vocabulary").Output).RootElement;
        var chinese = JsonDocument.Parse(Program.Run("vocabulary", "--lang", "zh").Output).RootElement;

        var item = both.GetProperty("codes").GetProperty("items").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "reception");
        Assert.Equal(("official reception", "公务接待费"), (item.GetProperty("en").GetString(), item.GetProperty("zh").GetString()));
        Assert.False(chinese.GetProperty("codes").GetProperty("items")[0].TryGetProperty("en", out _));
        Assert.Contains("公务接待费", both.GetProperty("words").GetProperty("items").GetProperty("reception").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void A_lexicon_of_one_s_own_is_read_with_its_line()
    {
        var wrong = _workspace.Write("wrong.tsv", "# mine\nitems\treception\n");
        var unknown = _workspace.Write("unknown.tsv", "moons\treception\t接待\n");

        var ran = Program.Run("vocabulary", "--lexicon", wrong);
        Assert.Equal(2, ran.Exit);
        Assert.Contains($"{wrong}:2: expected list, code, synonym, note", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("moons", Assert.Single(Program.Run("vocabulary", "--lexicon", unknown).ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, Program.Run("vocabulary", "--lexicon", _workspace.At("missing.tsv")).Exit);
    }

    [Fact]
    public void Check_prints_lines_that_a_program_can_parse()
    {
        var path = _workspace.Write("报告.txt", Reports.Text().Replace("项目支出0.50万元", "项目支出9.50万元", StringComparison.Ordinal));
        var sound = _workspace.Write("sound.txt", Reports.Text());

        var ran = Program.Run("check", path, sound);

        Assert.Equal(1, ran.Exit);
        Assert.All(ran.Lines, line => Assert.Matches(@"^.+报告\.txt:\d+:\d+: (warning|error): .+ \[[a-z-]+\]$", line));
        Assert.Equal(0, Program.Run("check", sound).Exit);
        Assert.Equal(3, Program.Run("check", _workspace.At("missing")).Exit);
    }

    [Fact]
    public void Text_prints_the_blocks_that_evidence_points_into()
    {
        var path = _workspace.Write("a.txt", "一、基本情况\n\n全年\\支出\u0007完成。\n");

        Assert.Contains("[1] 全年\\\\支出", Program.Run("text", path).Output, StringComparison.Ordinal);
        var blocks = JsonDocument.Parse(Program.Run("text", path, "--json").Output).RootElement.GetProperty("blocks");
        Assert.Equal("一、基本情况", blocks[0].GetProperty("text").GetString());
    }

    /// <summary>The contract's promise: text[start..end] is the quote, with the text as printed here.</summary>
    [Theory]
    [InlineData("samples/water-overall.docx")]
    [InlineData("samples/project-forms.txt")]
    public void Every_quote_stands_where_its_evidence_says(string sample)
    {
        var texts = Texts(Program.Run("text", Repository.At(sample), "--json"));
        using var record = JsonDocument.Parse(Program.Run("extract", Repository.At(sample)).Output);
        var quotes = 0;
        foreach (var evidence in Evidence(record.RootElement))
        {
            quotes++;
            var (row, column) = (evidence.GetProperty("row"), evidence.GetProperty("column"));
            var block = evidence.GetProperty("block").GetInt32();
            var text = texts.GetValueOrDefault((block, row.ValueKind == JsonValueKind.Null ? -1 : row.GetInt32(), column.ValueKind == JsonValueKind.Null ? -1 : column.GetInt32()))
                ?? texts[(block, -1, -1)];
            Assert.Equal(evidence.GetProperty("quote").GetString(), text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
        }

        Assert.True(quotes > 20, $"only {quotes} quotes");
    }

    [Fact]
    public void The_manual_page_tells_every_command_and_option()
    {
        var manual = File.ReadAllText(Repository.At("docs/perfextract.1")).Replace("\\-", "-", StringComparison.Ordinal);
        foreach (var command in s_commands)
        {
            Assert.Contains($".B perfextract {command}", manual, StringComparison.Ordinal);
            foreach (Match option in LongOption().Matches(Program.Run(command, "--help").Output))
            {
                Assert.Contains(option.Value, manual, StringComparison.Ordinal);
            }
        }
    }

    public void Dispose() => _workspace.Dispose();

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Examples(string help) =>
        help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim());

    private static Dictionary<(int Block, int Row, int Column), string> Texts(Ran ran)
    {
        var texts = new Dictionary<(int, int, int), string>();
        foreach (var block in JsonDocument.Parse(ran.Output).RootElement.GetProperty("blocks").EnumerateArray())
        {
            var index = block.GetProperty("block").GetInt32();
            if (block.TryGetProperty("text", out var text))
            {
                texts[(index, -1, -1)] = text.GetString()!;
                continue;
            }

            foreach (var cell in block.GetProperty("cells").EnumerateArray())
            {
                texts[(index, cell.GetProperty("row").GetInt32(), cell.GetProperty("column").GetInt32())] = cell.GetProperty("text").GetString()!;
            }
        }

        return texts;
    }

    private static IEnumerable<JsonElement> Evidence(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("quote", out _) => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(one => Evidence(one.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Evidence),
        _ => [],
    };

    [GeneratedRegex(@"--[a-z]+(-[a-z]+)*")]
    private static partial Regex LongOption();
}
