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
}
