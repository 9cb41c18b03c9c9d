namespace PerfExtract.Readers.Docx.Package;

/// <summary>How many bytes all parts of one file together may still inflate to.</summary>
internal sealed class InflationBudget(long limit, long fileBytes)
{
    /// <summary>
    /// Word's XML packs to a twentieth, a table of empty cells to a hundredth; what packs tighter was made to burst.
    /// </summary>
    private const int LargestRatio = 300;

    /// <summary>So much may come of any file, however small.</summary>
    private const long Harmless = 32L << 20;

    private readonly long _limit = Math.Min(limit, Math.Max(Harmless, fileBytes * LargestRatio));
    private long _spent;

    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > _limit)
        {
            throw new ReadException(ReadErrors.TooLarge, $"the file inflates to more than {_limit >> 20} MB");
        }
    }
}
