using System.Globalization;
using System.Text;
using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Facts.Findings;
using PerfExtract.Facts.Indicators;
using PerfExtract.Facts.Scores;
using PerfExtract.Facts.Staffing;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Tests.Facts;

/// <summary>Head-counts, scores, findings and sentence indicators, each by its spec file.</summary>
public sealed class ListedFactsTests
{
    private const string
        Staffing = "Facts/Staffing/staffing.md", Scores = "Facts/Scores/scores.md", Findings = "Facts/Findings/findings.md",
        Indicators = "Facts/Indicators/prose-indicators.md";

    private delegate IEnumerable<(string Line, IReadOnlyList<Evidence> Evidence)> Reader(ReportText report);

    public static TheoryData<string> StaffingCases => SpecFence.Names(Staffing);

    public static TheoryData<string> ScoreCases => SpecFence.Names(Scores);

    public static TheoryData<string> FindingCases => SpecFence.Names(Findings);

    public static TheoryData<string> IndicatorCases => SpecFence.Names(Indicators);

    [Theory]
    [MemberData(nameof(StaffingCases))]
    public void Staffing_as_the_fence_says(string name) => Check(Staffing, name, report =>
        StaffingReader.Read(report).Facts
            .Select(fact => ($"{fact.Label} {Plain(fact.Count)} {fact.Unit}".TrimEnd(), fact.Evidence)));

    [Theory]
    [MemberData(nameof(ScoreCases))]
    public void Scores_as_the_fence_says(string name) => Check(Scores, name, report =>
        ScoreReader.Read(report).Select(fact => (
            $"{fact.Label}{(fact.Value is { } value ? " " + Plain(value) : "")}{(fact.OutOf is { } full ? " / " + Plain(full) : "")}"
            + (fact.Grade is null ? "" : " " + fact.Grade), fact.Evidence)));

    [Theory]
    [MemberData(nameof(FindingCases))]
    public void Findings_as_the_fence_says(string name) => Check(Findings, name, report =>
        FindingsReader.Read(report).Select(fact => ($"{fact.Kind} {fact.Text}", fact.Evidence)));

    [Theory]
    [MemberData(nameof(IndicatorCases))]
    public void Indicators_as_the_fence_says(string name) => Check(Indicators, name, report =>
        ProseIndicators.Read(report).Select(fact => (
            fact.Actual is { Value: { } value, Op: { } op } actual
                ? $"{fact.Name} {op} {Plain(value)} {actual.Unit}".TrimEnd()
                : $"{fact.Name} “{fact.Actual?.Text}”", fact.Evidence)));

    [Theory]
    [InlineData("青禾县农业局有行政编制8名，青禾县农业局在职人员7人。", "行政编制 8|在职人员 7")]
    [InlineData("县农业局核定行政编制8名，农业局机关实有6人。", "行政编制 8|机关实有 6")]
    [InlineData("青禾县水文站事业编制5名。", "青禾县水文站事业编制 5")]
    public void The_organisation_is_no_part_of_a_label(string sentence, string expected) => Assert.Equal(
        expected.Split('|'),
        StaffingReader.Read(ReportOf(new SpecFence("", [sentence], []).Document()), "云岭市青禾县农业局").Facts.Select(fact => $"{fact.Label} {Plain(fact.Count)}"));

    [Fact]
    public void Parts_of_a_head_count_are_kept_with_it()
    {
        var fence = new SpecFence("", ["编制60人，其中行政编制20人，事业编制40人；在职58人，其中行政19人，事业41人。"], []);
        var sums = StaffingReader.Read(ReportOf(fence.Document())).Sums;
        Assert.Equal(
            ["60: 20 + 40", "58: 19 + 41"],
            sums.Select(sum => $"{Plain(sum.Whole.Count)}: {string.Join(" + ", sum.Parts.Select(part => Plain(part.Count)))}"));
    }

    /// <summary>However long a sentence is, all four readers read it in one pass.</summary>
    [Theory]
    [InlineData("一、基本情况", "编制9人，其中", "行政1人、")]
    [InlineData("三、绩效实现情况", "", "办结率和")]
    [InlineData("三、绩效实现情况", "", "满意度由9%")]
    [InlineData("三、评价结论", "", "自评得分9分，等级为")]
    [InlineData("三、评价结论", "", "优□良☑")]
    [InlineData("四、存在的问题", "", "一是不足；")]
    [InlineData("四、存在的问题", "", "（一）不足。")]
    public void Long_sentences_are_read_in_one_pass(string heading, string start, string piece) => Growth.IsInProportion(
        length =>
        {
            var sentence = start + new StringBuilder().Insert(0, piece, length / piece.Length);
            var report = ReportOf(new SpecFence("", [heading, sentence], []).Document());
            return () =>
            {
                _ = StaffingReader.Read(report);
                _ = ScoreReader.Read(report);
                _ = FindingsReader.Read(report);
                _ = ProseIndicators.Read(report);
            };
        },
        15_000);

    private static void Check(string file, string name, Reader read)
    {
        var fence = SpecFence.Named(file, name);
        var document = fence.Document();
        var facts = read(ReportOf(document)).ToList();

        Assert.Equal(fence.Expected, facts.Select(fact => fact.Line));
        Assert.All(facts, fact => Assert.NotEmpty(fact.Evidence));
        Assert.All(facts.SelectMany(fact => fact.Evidence), evidence => Assert.Equal(
            evidence.Quote, document.Quote(new Place(evidence.Block, evidence.Start, evidence.End, evidence.Row, evidence.Column))));
    }

    private static ReportText ReportOf(Document document)
    {
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var tree = OutlineReader.Read(document, lexicon);
        return new ReportText(document, tree, GridReader.Read(document, tree, lexicon), new Citations(document, tree), lexicon);
    }

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
