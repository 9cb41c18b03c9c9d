using PerfExtract.Quantities;

namespace PerfExtract.Facts.Scores;

/// <summary>So many points in a sentence, and the words before them that may say what they are.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="LabelEnd">Where they end.</param>
internal readonly record struct ScoreFigure(string Text, Mention Mention, int Start, int LabelEnd)
{
    /// <summary>A part of the marks is seldom worth more than half of them: 自评99分 is the report's, 自评9.5分 may be a part's.</summary>
    public const int MostOfPart = 50;

    public decimal Value => Mention.Quantity.Value;

    public int End => Mention.Quantity.End;

    public ReadOnlySpan<char> Label => Text.AsSpan(Start, LabelEnd - Start);

    /// <summary>97分, and not a bare 97.</summary>
    public bool SaysPoints => Mention.Quantity.Kind == QuantityKind.Count;

    /// <summary>Full marks are 100, 120 or 1000.</summary>
    public bool IsRound => Rounds(Value);

    public static bool Rounds(decimal value) => value >= 100 && value % 10 == 0;

    /// <summary>What the words say that the points are.</summary>
    public string? CodeIn(ScoreWords words) => words.Ending(Label) switch
    {
        ScoreWords.Bare or ScoreWords.GradeLabel when SaysPoints && Value > MostOfPart => ScoreWords.Plain,
        // 该项目得88分: of the whole by the words that name nothing.
        ScoreWords.Got when words.IsWhole(Text.AsSpan(Mention.LeadStart, Mention.LeadEnd - Mention.LeadStart).Trim(), ScoreWords.Plain) => ScoreWords.Plain,
        // 总分97.5分: no full marks are so crooked.
        ScoreWords.TotalPoints when !IsRound && words.BeforeEnding(Label).IsEmpty => ScoreWords.Score,
        var code => code,
    };
}
