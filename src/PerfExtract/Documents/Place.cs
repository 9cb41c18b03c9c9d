namespace PerfExtract.Documents;

/// <summary>A stretch of text: [Start, End) of a paragraph, or of the cell at Row, Column of a table.</summary>
public readonly record struct Place(int Block, int Start, int End, int? Row = null, int? Column = null)
{
    public int Length => End - Start;

    public Place Slice(int start, int end) => this with { Start = Start + start, End = Start + end };
}
