using PerfExtract.Documents;

namespace PerfExtract.Tables;

/// <summary>One cell of a grid with its spans. Text is what stands at Place: of a table's cell, or of a paragraph where a table lost its lines.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, Place Place, bool Bold = false)
{
    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;

    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>The place of Text[start..end).</summary>
    public Place At(int start, int end) => Place.Slice(start, end);

    /// <summary>The place of the words, all of it where a label was broken over two paragraphs, without the white space around them.</summary>
    public Place Words
    {
        get
        {
            if (Text.Length != Place.Length)
            {
                return Place;
            }

            var start = Text.Length - Text.AsSpan().TrimStart().Length;
            return Place.Slice(start, Math.Max(start, Text.AsSpan().TrimEnd().Length));
        }
    }
}
