using PerfExtract.Audits;
using PerfExtract.Records;

namespace PerfExtract.Tests.Audits;

public sealed class AuditSpecTests
{
    private const string Spec = "Audits/audits.md";

    public static TheoryData<string> Cases => SpecFence.Names(Spec);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Audits_over_sentences(string name)
    {
        var document = SpecFence.Named(Spec, name).Document();
        var record = Extraction.Run(document, new SourceRecord("a.txt", "txt", 1, "", null, null), ExtractionOptions.Default);

        Assert.Equal(
            SpecFence.Named(Spec, name).Expected,
            record.Audits.Select(audit => $"{audit.Rule} {Finding.Plain(audit.Expected!.Value)} {Finding.Plain(audit.Actual!.Value)}"));
        Assert.All(record.Audits, audit =>
        {
            Assert.NotEmpty(audit.Evidence);
            Assert.EndsWith("。", audit.Message, StringComparison.Ordinal);
        });
    }

    /// <summary>Each of so many contradictions with all the places of both figures would be a record of their square.</summary>
    [Fact]
    public void What_is_said_and_contradicted_many_times_is_shown_at_a_few_places()
    {
        var text = string.Concat(Enumerable.Range(1, 300).Select(i => $"2023年预算{i}万元，其中财政资金90万元，到位92万元。"));

        var record = Extraction.Run(System.Text.Encoding.UTF8.GetBytes(text), "a.txt", ExtractionOptions.Default);

        Assert.InRange(record.Audits.Count, 200, 400);
        Assert.InRange(record.Audits.Max(audit => audit.Evidence.Count), 2, 20);
    }
}
