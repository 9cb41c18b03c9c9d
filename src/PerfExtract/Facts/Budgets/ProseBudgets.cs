using PerfExtract.Documents;
using PerfExtract.Facts.Prose;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>The amounts that sentences state of the organisation's budget lines and of its named projects.</summary>
public static class ProseBudgets
{
    /// <summary>How sure a reading is whose stage stands beside the figure, in a heading, or nowhere.</summary>
    private const decimal Said = 0.9m, FromHeading = 0.75m, ByCustom = 0.6m;

    /// <param name="project">The project that the whole report is about, for a report about one.</param>
    public static IReadOnlyList<BudgetFact> Read(
        Document document, IReadOnlyList<Statement> statements, Citations citations, Lexicon.Lexicon lexicon, ProjectReport? project = null)
    {
        var grand = statements.Where(statement => IsBudgetLine(statement) && EndsIn(document, statement, "总计"))
            .Select(statement => (statement.Item, Measured(statement), statement.Year)).ToHashSet();
        List<(Statement Statement, BudgetFact Fact)> facts = [];
        foreach (var statement in statements.Where(statement => IsBudgetLine(statement) && !IsCell(document, statement)))
        {
            var fact = FactOf(
                document, EndsIn(document, statement, "合计") && grand.Contains((statement.Item, Measured(statement), statement.Year)) ? OfTheYear(statement) : statement,
                citations, lexicon);
            facts.Add((statement, project?.Assign(fact) ?? fact));
        }

        // 上级下达850万元…，到位资金875万元: what came from above is a part of what there was.
        var available = facts.Where(one => one.Fact.Stage == Stages.Available && !one.Statement.Granted).Select(one => KeyOf(one.Fact)).ToHashSet();
        return [.. facts.Where(one => !one.Statement.Granted || !available.Contains(KeyOf(one.Fact))).Select(one => one.Fact)];
    }

    private static (string?, string, string?, int?) KeyOf(BudgetFact fact) => (fact.Item, fact.Label, fact.Project, fact.Year);

    /// <summary>收入合计 beside 收入总计 is the year's own: the 总计 holds what was carried over too.</summary>
    private static Statement OfTheYear(Statement statement) =>
        statement with { Item = statement.Item == Items.IncomeTotal ? Items.IncomeCurrent : Items.ExpenditureCurrent };

    /// <summary>What 合计 has changed by is of the same total as its amount.</summary>
    private static string? Measured(Statement statement) => statement.Stage == Stages.Change ? Stages.Actual : statement.Stage;

    private static bool EndsIn(Document document, Statement statement, string word) =>
        statement.Item is Items.IncomeTotal or Items.ExpenditureTotal && statement.Label is { } label
        && Labels.Clean(document.Quote(label)).EndsWith(word, StringComparison.Ordinal);

    private static bool IsBudgetLine(Statement statement) =>
        statement is { Kind: StatementKind.Amount, Foreign: false, Stage: not null } and ({ Item: not null } or { ClassLine: true })
        && !statement.Advised && statement.Section?.Kind != "plan"
        && !(statement.Section?.Kind == "assets" && statement.Item == Items.Project)
        && (statement.StageSaid || !IsOfUnsaidMatter(statement));

    /// <summary>A project of which no stage is said, and with it the sources of its money, may be planned as well as paid; so 资本金86万元.</summary>
    private static bool IsOfUnsaidMatter(Statement statement) =>
        statement.Item is Items.Project or Items.OtherFunds || statement is { Item: Items.CentralFunds or Items.LocalFunds or Items.UnitFunds, Owner: null, Whole: null } || statement is { Whole: null, Owner: { } owner } && owner.Block == statement.Figure.Block && ProjectReport.IsPart(statement.Item ?? "")
        || (statement.Whole is { Project: not null } or { StageSaid: false, Item: Items.CentralFunds or Items.LocalFunds or Items.UnitFunds } && (statement.Item == Items.SuperiorSubsidy || ProjectReport.IsPart(statement.Item ?? "")));

    /// <summary>￥190,000.00 and no more in its paragraph is a cell of a table that lost its lines, whatever heading stands above.</summary>
    private static bool IsCell(Document document, Statement statement) =>
        !statement.Zero && document.Blocks[statement.Figure.Block] is Paragraph paragraph
        && !paragraph.Text.Value.AsSpan(..statement.Figure.Start).ContainsAnyExcept(s_beforeCell)
        && paragraph.Text.Value.AsSpan(statement.Figure.End..).IsWhiteSpace();

    private static readonly CharSet s_beforeCell = new(" \t\u3000￥¥");

    private static BudgetFact FactOf(Document document, Statement statement, Citations citations, Lexicon.Lexicon lexicon)
    {
        var quantity = statement.Quantity;
        var text = document.TextAt(statement.Figure).Value;
        var label = statement.Label is { } place ? Labels.Clean(document.Quote(place)) : ItemNames.Of(statement.Item!, lexicon);
        var figure = statement.Zero ? ZeroWord(document.Quote(statement.Figure)) : text[quantity.FigureStart..quantity.FigureEnd];
        var unit = quantity.UnitEnd > quantity.UnitStart ? Labels.Clean(text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart)) : statement.Unit;
        // A项目100万元，其中中央资金60万元: where a project's money comes from.
        var owner = statement is { Owner: { } named, Item: { } item } && (ProjectReport.IsPart(item) || item == Items.ProjectLifetime) ? Labels.Clean(document.Quote(named)) : null;
        return new BudgetFact(
            statement.Item, label, statement.ClassLine ? ClassMarks.CodeAtEnd(label) : null, statement.Project is null ? owner : label,
            statement.Within ?? (owner is null || statement.Item == Items.ProjectLifetime ? null : Items.Project),
            statement.Side ?? ItemSides.Of(statement.Item, label), statement.Fund, statement.Stage!, statement.Year, statement.Amount, figure, unit,
            Origins.Text, [citations.Of(statement.Figure)], statement.StageSaid ? Said : statement.Section is null ? ByCustom : FromHeading);
    }

    /// <summary>持平 is its own word; of 无因公出国（境）费 the first character says that there is nothing.</summary>
    private static string ZeroWord(string quote) => quote.Length <= 2 ? quote
        : quote.AsSpan().IndexOfAny('未', '没', '无') is > 0 and var denied ? quote[denied..]
        : quote[..1];
}
