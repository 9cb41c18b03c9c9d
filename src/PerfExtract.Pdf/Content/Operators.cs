namespace PerfExtract.Pdf.Content;

/// <summary>The operators of a content stream (Annex A), their letters packed into a number, the first lowest.</summary>
internal static class Operators
{
    public const int SaveState = 'q';
    public const int RestoreState = 'Q';
    public const int Concatenate = 'c' | ('m' << 8);
    public const int LineWidth = 'w';
    public const int ExtendedState = 'g' | ('s' << 8);
    public const int Move = 'm';
    public const int Line = 'l';
    public const int Curve = 'c';
    public const int CurveFromHere = 'v';
    public const int CurveToEnd = 'y';
    public const int ClosePath = 'h';
    public const int Rectangle = 'r' | ('e' << 8);
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | ('*' << 8);
    public const int FillStroke = 'B';
    public const int FillEvenOddStroke = 'B' | ('*' << 8);
    public const int CloseFillStroke = 'b';
    public const int CloseFillEvenOddStroke = 'b' | ('*' << 8);
    public const int EndPath = 'n';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | ('*' << 8);
    public const int BeginText = 'B' | ('T' << 8);
    public const int EndText = 'E' | ('T' << 8);
    public const int CharacterSpacing = 'T' | ('c' << 8);
    public const int WordSpacing = 'T' | ('w' << 8);
    public const int Stretch = 'T' | ('z' << 8);
    public const int Leading = 'T' | ('L' << 8);
    public const int SetFont = 'T' | ('f' << 8);
    public const int RenderMode = 'T' | ('r' << 8);
    public const int Rise = 'T' | ('s' << 8);
    public const int MoveText = 'T' | ('d' << 8);
    public const int MoveTextLeading = 'T' | ('D' << 8);
    public const int TextMatrix = 'T' | ('m' << 8);
    public const int NextLine = 'T' | ('*' << 8);
    public const int Show = 'T' | ('j' << 8);
    public const int ShowSpaced = 'T' | ('J' << 8);
    public const int NextLineShow = '\'';
    public const int NextLineSpacedShow = '"';
    public const int StrokeSpace = 'C' | ('S' << 8);
    public const int FillSpace = 'c' | ('s' << 8);
    public const int StrokeColor = 'S' | ('C' << 8);
    public const int StrokeColorNamed = 'S' | ('C' << 8) | ('N' << 16);
    public const int FillColor = 's' | ('c' << 8);
    public const int FillColorNamed = 's' | ('c' << 8) | ('n' << 16);
    public const int StrokeGray = 'G';
    public const int FillGray = 'g';
    public const int StrokeRgb = 'R' | ('G' << 8);
    public const int FillRgb = 'r' | ('g' << 8);
    public const int StrokeCmyk = 'K';
    public const int FillCmyk = 'k';
    public const int Shading = 's' | ('h' << 8);
    public const int BeginImage = 'B' | ('I' << 8);
    public const int Paint = 'D' | ('o' << 8);
    public const int BeginMarked = 'B' | ('M' << 8) | ('C' << 16);
    public const int BeginMarkedProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const int EndMarked = 'E' | ('M' << 8) | ('C' << 16);

    /// <summary>0 for a word that is longer than any operator.</summary>
    public static int Code(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0],
        2 => word[0] | (word[1] << 8),
        3 => word[0] | (word[1] << 8) | (word[2] << 16),
        _ => 0,
    };
}
