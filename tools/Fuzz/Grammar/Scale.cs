namespace PerfExtract.Fuzz.Grammar;

/// <summary>How large a made input is: nearly always small, so that many are tried; now and then at the scale that hurts.</summary>
internal static class Scale
{
    private const int OneInSo = 150;

    /// <summary>As many small as large by order of magnitude: 3 or 30 or 300.</summary>
    public static int Of(Random random, int large, int largest)
    {
        if (random.Next(OneInSo) == 0)
        {
            return largest;
        }

        return (int)Math.Exp(random.NextDouble() * Math.Log(large));
    }
}
