using PerfExtract.Tables;

namespace PerfExtract.Facts.Scores;

/// <summary>What stands in a column above a total, read on from the total before: a table may hold many.</summary>
internal sealed class ColumnAbove(Grid grid, int column, ScoreWords words, Lexicon.Lexicon lexicon)
{
    private int _row, _parts;
    private decimal _sum;
    private bool _hasHead;

    /// <summary>A figure of full marks or more.</summary>
    public bool HoldsWhole { get; private set; }

    /// <summary>合计 | 97.7 where no full marks are printed: what the column of scores adds up to.</summary>
    public bool AddsUpTo(decimal total) => _hasHead && _parts > 1 && _sum == total;

    public void ReadTo(int end)
    {
        for (; _row < end; _row++)
        {
            if (grid.At(_row, column) is not { } cell || cell.Row != _row)
            {
                continue;
            }

            if (ScoreTables.HeadOf(cell, words) == ScoreWords.ScoreHead)
            {
                (_hasHead, _parts, _sum) = (true, 0, 0);
            }
            else if (ScoreTables.TryPoints(cell, lexicon, out var part))
            {
                (_sum, _parts) = (_sum + part.Value, _parts + 1);
                HoldsWhole |= part.Value >= ScoreTables.FullMarks;
            }
        }
    }
}
