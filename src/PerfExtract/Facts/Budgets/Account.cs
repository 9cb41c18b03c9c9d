using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>What an amount is of, whatever its stage: what stands under one account is held against each other.</summary>
internal readonly record struct Account(
    string? Side, string? Item, string Name, string? Code, string? Project, string? Within, string? Fund, int? Year)
{
    public static Account Of(BudgetFact fact) => new(
        fact.Side, fact.Item, NameOf(fact.Item, fact.Label), fact.Code, fact.Project, fact.Within, fact.Fund, fact.Year);

    /// <summary>The sides parted by what was done with the money alone: a budget is of none.</summary>
    public static Account OfEitherSide(BudgetFact fact) => Of(fact) with { Side = null };

    /// <summary>What no item knows, and the projects under one, are told apart by their names.</summary>
    public static string NameOf(string? item, string label) => item is null or Items.Project ? Fold.Word(label) : "";
}
