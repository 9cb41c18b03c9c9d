namespace PerfExtract.Tables;

/// <summary>20/19.5 under 分值/得分, 19.5/20 under 得分: full marks and what was scored in one cell.</summary>
internal static class PointsPair
{
    private static readonly char[] s_slashes = ['/', '／'];

    /// <param name="role">What the column's head says first: of two figures the one it names leads.</param>
    /// <param name="full">The full marks, never less than the score: where they would be, nothing tells which is which.</param>
    public static bool TryRead(string text, TableRole role, out decimal full, out decimal score)
    {
        (full, score) = (0, 0);
        var slash = text.IndexOfAny(s_slashes);
        if (role is not (TableRole.Weight or TableRole.Score) || slash <= 0 || text.IndexOfAny(s_slashes, slash + 1) >= 0
            || CellFigure.Read(text[..slash]) is not { Kind: FigureKind.Number } first || CellFigure.Read(text[(slash + 1)..]) is not { Kind: FigureKind.Number } second)
        {
            return false;
        }

        (full, score) = role == TableRole.Weight ? (first.Value, second.Value) : (second.Value, first.Value);
        return full > 0 && score >= 0 && score <= full;
    }
}
