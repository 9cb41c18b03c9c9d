using System.Globalization;
using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.Prose;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tests.Tables;

namespace PerfExtract.Tests.Facts.Prose;

/// <summary>Books of accounts and budgets of 2023: whose money the lines are of, and on which side.</summary>
public sealed class BookSpecTests
{
    private const string Books = "Facts/Prose/books.md", Sides = "Facts/Tables/sides.md";
    private const int ReportYear = 2023;

    public static TheoryData<string> BookCases => SpecFence.Names(Books);

    public static TheoryData<string> SideCases => TableFence.Names(Sides);

    [Theory]
    [MemberData(nameof(BookCases))]
    public void Sentences_of_books(string name)
    {
        var fence = SpecFence.Named(Books, name);
        var document = fence.Document();
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var tree = OutlineReader.Read(document, lexicon);
        var statements = StatementReader.Read(document, tree, lexicon, new ReportTraits(ReportYear, false, false, OfBook: true, Stages.Actual, ""), new HashSet<int>());
        var facts = BudgetMerging.Merge(ProseBudgets.Read(document, statements, new Citations(document, tree), lexicon), lexicon);

        Assert.Equal(fence.Expected, facts.Select(Line));
    }

    [Theory]
    [MemberData(nameof(SideCases))]
    public void Sides_of_tables(string name)
    {
        var fence = TableFence.Named(Sides, name);
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var tree = OutlineReader.Read(fence.Document, lexicon);
        var facts = TableFacts.Read(fence.Document, tree, new Citations(fence.Document, tree), lexicon, ReportYear);

        Assert.Equal(fence.Expected, facts.Budgets.Select(fact => $"{fact.Label} {fact.Side ?? "–"} {fact.Stage}"));
    }

    private static string Line(BudgetFact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{(fact.Item is null or Items.Project ? fact.Label : fact.Item)} {fact.Side ?? "–"} {fact.Stage} {fact.Year} {fact.Amount:0.##}")
        + (fact.Code is null ? "" : $" code {fact.Code}") + (fact.Within is null ? "" : $" within {fact.Within}") + (fact.Fund is null ? "" : $" fund {fact.Fund}");
}
