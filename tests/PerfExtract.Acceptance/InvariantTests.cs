using System.Globalization;
using PerfExtract.Fuzz.Checks;
using PerfExtract.Outputs.Json;
using PerfExtract.Readers;

namespace PerfExtract.Acceptance;

/// <summary>What holds for every sample, whatever it says.</summary>
public class InvariantTests
{
    public static TheoryData<string> Samples => new(SampleFiles.Names());

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_holds_for_every_document_holds(string name)
    {
        var bytes = SampleFiles.Bytes(name);
        var document = DocumentReaders.Read(bytes, name, ReadOptions.Default);
        var record = Extraction.Run(bytes, name, ExtractionOptions.Default);
        Assert.NotEmpty(Invariants.Evidences(record));
        foreach (var (_, broken) in Invariants.All)
        {
            Assert.Empty(broken(document, record));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_amount_without_a_unit_is_a_zero_in_words(string name) =>
        Assert.All(
            Extraction.Run(SampleFiles.Bytes(name), name, ExtractionOptions.Default).Budgets,
            fact => Assert.True(fact.Unit is not null || (fact.Amount == 0 && fact.Text is "无" or "持平"), fact.ToString()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Two_runs_and_any_culture_give_the_same_bytes(string name)
    {
        var bytes = SampleFiles.Bytes(name);
        var first = RecordJson.Line(Extraction.Run(bytes, name, ExtractionOptions.Default));
        var before = CultureInfo.CurrentCulture;
        try
        {
            // The process knows the invariant culture alone; one made by hand is as odd as any real one.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "−";
            odd.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(first, RecordJson.Line(Extraction.Run(bytes, name, ExtractionOptions.Default)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
