namespace PerfExtract.Readers.Txt;

/// <summary>A stretch of ink between wide gaps: [Start, End) in the line's characters, [Left, Right) in columns.</summary>
internal readonly record struct Piece(int Start, int End, int Left, int Right);

/// <summary>A line as pieces that runs of spaces part.</summary>
internal static class SpaceRow
{
    /// <summary>One space parts words, 合　计 is spaced out by one wide one; two and more part columns.</summary>
    public const int GapCharacters = 2;

    /// <summary>So much white space parts what is no table too: a caption from its unit, a label from its figure.</summary>
    public const int WideGap = 4;

    /// <param name="wide">Chinese characters take two columns, as a typewriter prints them; else one, as pdftotext -layout counts.</param>
    public static List<Piece> Pieces(ReadOnlySpan<char> line, bool wide)
    {
        var pieces = new List<Piece>();
        int column = 0, start = -1, left = 0, end = 0, right = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var next = wide ? Columns.After(column, line[i]) : column + 1;
            if (!char.IsWhiteSpace(line[i]))
            {
                if (start >= 0 && i - end >= GapCharacters)
                {
                    pieces.Add(new Piece(start, end, left, right));
                    start = -1;
                }

                if (start < 0)
                {
                    (start, left) = (i, column);
                }

                (end, right) = (i + 1, next);
            }

            column = next;
        }

        if (start >= 0)
        {
            pieces.Add(new Piece(start, end, left, right));
        }

        return pieces;
    }
}
