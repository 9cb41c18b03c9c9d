using PerfExtract.Records;

namespace PerfExtract.Outputs.Views;

public static class Confidence
{
    /// <summary>Below this a fact rests on a unit that nobody declared, or on custom alone: a person should look.</summary>
    private const decimal Low = 0.75m;

    public static bool IsLow(BudgetFact fact) => fact.Confidence < Low;
}
