namespace PerfExtract.Readers.Docx.Package;

/// <summary>How many bytes all parts of one file together may still inflate to.</summary>
internal sealed class InflationBudget(long limit)
{
    private long _spent;

    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > limit)
        {
            throw new ReadException(ReadErrors.TooLarge, $"the file inflates to more than {limit >> 20} MB");
        }
    }
}
