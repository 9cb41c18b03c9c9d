namespace PerfExtract.Facts.Prose;

internal enum TokenKind
{
    /// <summary>Words that no list knows: the middle of a name, or matter of no concern.</summary>
    Unknown,
    Item,
    Stage,

    /// <summary>收入 and 支出 without more: an item only where nothing nearer is one.</summary>
    Total,
    Cue,
    Filler,
    Year,
    Quantity,
    Stop,
    Open,
    Close,
}

/// <summary>A stretch of a sentence with what it means.</summary>
/// <param name="Code">The lexicon's: an item, a stage or a cue.</param>
/// <param name="Figure">Of a year the year; of a day without one its month; of a quantity which one it is of <see cref="Tokenizer.Quantities"/>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Code = "", int Figure = 0)
{
    public int Length => End - Start;

    public bool Is(string cue) => Kind == TokenKind.Cue && Code == cue;

    /// <summary>Money of somebody or something else.</summary>
    public bool IsForeign => Kind == TokenKind.Cue && Code is Cues.Foreign or Cues.Savings or Cues.Reviewed or Cues.Due or Cues.Named or Cues.Counted or Cues.Purchases;
}
