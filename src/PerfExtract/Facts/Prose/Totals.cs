using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>The codes total:side[:stage] of 收入预算, 决算支出 and plain 支出.</summary>
internal static class Totals
{
    public static (string Item, string? Stage) Read(string code)
    {
        var item = code.StartsWith(Cues.Income, StringComparison.Ordinal) ? Items.IncomeTotal : Items.ExpenditureTotal;
        var stage = code.LastIndexOf(':') is var at && at > "total:".Length ? code[(at + 1)..] : null;
        return (item, stage);
    }
}
