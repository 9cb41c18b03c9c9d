using PerfExtract.Audits;
using PerfExtract.Records;
using PerfExtract.Tests.Tables;

namespace PerfExtract.Tests.Audits;

public sealed class TableAuditSpecTests
{
    private const string Spec = "Audits/table-audits.md";

    public static TheoryData<string> Cases => TableFence.Names(Spec);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Audits_over_tables(string name)
    {
        var fence = TableFence.Named(Spec, name);
        var record = Extraction.Run(fence.Document, new SourceRecord("a.docx", "docx", 1, "", null, null), ExtractionOptions.Default);

        Assert.Equal(
            fence.Expected,
            record.Audits.Select(audit => $"{audit.Rule} {Finding.Plain(audit.Expected!.Value)} {Finding.Plain(audit.Actual!.Value)}"));
    }
}
