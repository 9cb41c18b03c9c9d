namespace PerfExtract.Quantities;

/// <summary>
/// Digits one after another as the whole number that decimal holds. No UInt128: what takes one is compiled anew at each start of the
/// program, whatever was compiled ahead.
/// </summary>
internal struct DigitRow
{
    /// <summary>decimal holds 28 digits whatever they are; a longer numeral is no quantity.</summary>
    public const int Most = 28;

    private ulong _low;
    private uint _high;

    /// <summary>How many digits there were, also those past the most.</summary>
    public int Count { get; private set; }

    public void Add(int digit)
    {
        if (++Count > Most)
        {
            return;
        }

        var carry = Math.BigMul(_low, 10, out var tens);
        _low = tens + (uint)digit;
        _high = (_high * 10) + (uint)carry + (_low < tens ? 1u : 0u);
    }

    public readonly decimal Value(int fraction) => new((int)_low, (int)(_low >> 32), (int)_high, false, (byte)fraction);
}
