using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Outputs.Json;
using PerfExtract.Readers;
using PerfExtract.Records;

namespace PerfExtract.Acceptance;

/// <summary>What holds for every sample, whatever it says.</summary>
public class InvariantTests
{
    public static TheoryData<string> Samples => new(SampleFiles.Names());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_quote_reads_again_as_the_text_it_points_to(string name)
    {
        var bytes = SampleFiles.Bytes(name);
        var document = DocumentReaders.Read(bytes, name, ReadOptions.Default);
        foreach (var evidence in Evidences(Extraction.Run(bytes, name, ExtractionOptions.Default)))
        {
            Assert.Equal(evidence.Quote, document.Quote(new Place(evidence.Block, evidence.Start, evidence.End, evidence.Row, evidence.Column)));
        }
    }

    /// <summary>No figure is money by accident: a unit of money applied to it, or it is a zero that was written as a word.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_budget_has_a_unit_of_money_or_is_a_zero_in_words(string name) =>
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

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cells_lie_within_their_table_and_never_overlap(string name)
    {
        foreach (var table in DocumentReaders.Read(SampleFiles.Bytes(name), name, ReadOptions.Default).Blocks.OfType<Table>())
        {
            var taken = new HashSet<(int, int)>();
            foreach (var cell in table.Cells)
            {
                Assert.InRange(cell.EndRow, cell.Row + 1, table.RowCount);
                Assert.InRange(cell.EndColumn, cell.Column + 1, table.ColumnCount);
                for (var at = 0; at < cell.RowSpan * cell.ColumnSpan; at++)
                {
                    Assert.True(taken.Add((cell.Row + (at / cell.ColumnSpan), cell.Column + (at % cell.ColumnSpan))));
                }
            }
        }
    }

    private static IEnumerable<Evidence> Evidences(ReportRecord record) =>
    [
        .. record.Report.Evidence, .. record.Sections.SelectMany(s => s.Evidence), .. record.Tables.SelectMany(t => t.Evidence),
        .. record.Budgets.SelectMany(b => b.Evidence), .. record.ExecutionRates.SelectMany(r => r.Evidence),
        .. record.Indicators.SelectMany(i => i.Evidence), .. record.Goals.SelectMany(g => g.Evidence),
        .. record.Staffing.SelectMany(s => s.Evidence), .. record.Scores.SelectMany(s => s.Evidence),
        .. record.Findings.SelectMany(f => f.Evidence), .. record.Audits.SelectMany(a => a.Evidence),
        .. record.Diagnostics.SelectMany(d => d.Evidence),
    ];
}
