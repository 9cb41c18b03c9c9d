namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>Codes of that many bytes, each byte between those of <paramref name="Low"/> and <paramref name="High"/>.</summary>
internal readonly record struct CodeSpace(int Length, uint Low, uint High)
{
    public bool Holds(ReadOnlySpan<byte> codes)
    {
        if (codes.Length < Length)
        {
            return false;
        }

        for (int i = 0; i < Length; i++)
        {
            int shift = 8 * (Length - 1 - i);
            byte value = codes[i];
            if (value < (byte)(Low >> shift) || value > (byte)(High >> shift))
            {
                return false;
            }
        }

        return true;
    }
}
