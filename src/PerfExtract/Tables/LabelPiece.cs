namespace PerfExtract.Tables;

/// <summary>What a word of a label is.</summary>
internal enum LabelPart
{
    Mark,
    Filler,
    OfWhich,
    Scope,
    Item,
    Fund,
    Stage,
    Total,
    Class,
    Amount,
    Year,
    YearOffset,
    Unit,
    Percent,
}

/// <summary>One known word of a label: [Start, End).</summary>
/// <param name="Number">A year, or how many years after the report's.</param>
internal readonly record struct LabelPiece(LabelPart Part, string Code, int Start, int End, int Number = 0)
{
    /// <summary>2019-2021年 is no one year.</summary>
    public const int SeveralYears = 0;
}
