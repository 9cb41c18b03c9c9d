namespace PerfExtract.Pdf.Files.Filters;

/// <summary>A canonical Huffman code of deflate: short codes by one look-up, long ones bit by bit.</summary>
internal sealed class HuffmanCode
{
    private const int LongestCode = 15;
    private const int FastBits = 9;

    /// <summary>Symbol and length (in the low four bits) by the next bits as they lie in the stream; 0 for a longer code.</summary>
    private readonly ushort[] _fast = new ushort[1 << FastBits];
    private readonly ushort[] _counts = new ushort[LongestCode + 1];
    private readonly ushort[] _symbols;

    public HuffmanCode(ReadOnlySpan<byte> lengths)
    {
        _symbols = new ushort[lengths.Length];
        foreach (byte length in lengths)
        {
            _counts[length]++;
        }

        _counts[0] = 0;
        Span<int> offsets = stackalloc int[LongestCode + 2], codes = stackalloc int[LongestCode + 2];
        offsets.Clear();
        codes.Clear();
        for (int length = 1; length <= LongestCode; length++)
        {
            offsets[length + 1] = offsets[length] + _counts[length];
            codes[length + 1] = (codes[length] + _counts[length]) << 1;
        }

        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length > 0)
            {
                _symbols[offsets[length]++] = (ushort)symbol;
                AddFast(symbol, length, codes[length]++);
            }
        }
    }

    /// <summary>The symbol that the bits begin with (lowest first), or -1 where there is none or too few bits are left.</summary>
    public int Find(uint bits, int available, out int length)
    {
        int fast = _fast[bits & ((1 << FastBits) - 1)];
        length = fast & 0xF;
        if (length > 0)
        {
            return length <= available ? fast >> 4 : -1;
        }

        int code = 0, first = 0, index = 0;
        for (length = 1; length <= LongestCode && length <= available; length++)
        {
            code |= (int)(bits & 1);
            bits >>= 1;
            int count = _counts[length];
            if (code - first < count)
            {
                return _symbols[index + code - first];
            }

            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        return -1;
    }

    private void AddFast(int symbol, int length, int code)
    {
        // A code of more symbols than its bits can tell apart is damage: those beyond have no place.
        if (length > FastBits || code >= 1 << length)
        {
            return;
        }

        int reversed = 0;
        for (int i = 0; i < length; i++)
        {
            reversed |= ((code >> i) & 1) << (length - 1 - i);
        }

        for (int i = reversed; i < _fast.Length; i += 1 << length)
        {
            _fast[i] = (ushort)((symbol << 4) | length);
        }
    }
}
