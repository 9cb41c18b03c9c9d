using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.ExecutionRates;
using PerfExtract.Outline;
using PerfExtract.Facts.Prose;
using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Tests.Facts.Prose;

/// <summary>Sentences of a report of 2023 and the budgets and rates they state.</summary>
public sealed class ProseSpecTests
{
    private const string Budgets = "Facts/Prose/budgets.md", Rates = "Facts/Prose/rates.md", Wordings = "Facts/Prose/wordings.md", RateWordings = "Facts/Prose/rate-wordings.md";
    private const int ReportYear = 2023;

    public static TheoryData<string> BudgetCases => SpecFence.Names(Budgets);

    public static TheoryData<string> RateCases => SpecFence.Names(Rates);

    public static TheoryData<string> WordingCases => SpecFence.Names(Wordings);

    public static TheoryData<string> RateWordingCases => SpecFence.Names(RateWordings);

    [Theory]
    [MemberData(nameof(BudgetCases))]
    public void Budgets_in_sentences(string name)
    {
        var fence = SpecFence.Named(Budgets, name);
        var document = fence.Document();
        var facts = BudgetsOf(document);

        Assert.Equal(fence.Expected, facts.Select(Line));
        Assert.All(facts.SelectMany(fact => fact.Evidence), evidence => Assert.Equal(
            evidence.Quote, ((Paragraph)document.Blocks[evidence.Block]).Text.Value[evidence.Start..evidence.End]));
    }

    [Theory]
    [MemberData(nameof(RateCases))]
    public void Execution_rates_in_sentences(string name)
    {
        var fence = SpecFence.Named(Rates, name);

        Assert.Equal(fence.Expected, RatesOf(fence.Document()));
    }

    [Theory]
    [MemberData(nameof(WordingCases))]
    public void Budgets_in_many_words(string name) => InEachWording(SpecFence.Named(Wordings, name), document => BudgetsOf(document).Select(Line));

    [Theory]
    [MemberData(nameof(RateWordingCases))]
    public void Execution_rates_in_many_words(string name) => InEachWording(SpecFence.Named(RateWordings, name), RatesOf);

    private static void InEachWording(SpecFence fence, Func<Document, IEnumerable<string>> facts)
    {
        var wordings = WordChoices.Words(new LexiconRow("", "", fence.Paragraphs.Single(), fence.Name, 0));

        Assert.Empty(wordings.Select(wording => (wording, Facts: facts((fence with { Paragraphs = [wording] }).Document()).ToList()))
            .Where(read => !read.Facts.SequenceEqual(fence.Expected)).Select(read => $"{read.wording} {string.Join(", ", read.Facts)}"));
    }

    private static List<BudgetFact> BudgetsOf(Document document)
    {
        var (statements, citations, lexicon) = Read(document);
        return [.. BudgetMerging.Merge(ProseBudgets.Read(document, statements, citations, lexicon), lexicon)];
    }

    private static IEnumerable<string> RatesOf(Document document)
    {
        var (statements, citations, lexicon) = Read(document);
        return ProseRates.Read(document, statements, citations, lexicon).Select(fact => string.Create(
            CultureInfo.InvariantCulture, $"{(fact.Item is null or Items.Project ? fact.Label : fact.Item)} {fact.Year} {fact.Percent}%"));
    }

    private static (IReadOnlyList<Statement>, Citations, PerfExtract.Lexicon.Lexicon) Read(Document document)
    {
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var tree = OutlineReader.Read(document, lexicon);
        return (StatementReader.Read(document, tree, lexicon, new ReportTraits(ReportYear, false, false, false, Stages.Actual, ""), new HashSet<int>()), new Citations(document, tree), lexicon);
    }

    /// <summary>Item (a project's label), stage, year, yuan, and what else is said.</summary>
    private static string Line(BudgetFact fact) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(fact.Item is null or Items.Project ? fact.Label : fact.Item)} {fact.Stage} {fact.Year?.ToString(CultureInfo.InvariantCulture) ?? "–"} {fact.Amount:0.##}")
        + (fact is { Item: null, Project: null } ? " class" : "") + (fact.Within is null ? "" : $" within {fact.Within}") + (fact.Fund is null ? "" : $" fund {fact.Fund}");
}
