namespace PerfExtract.Pdf.Files.Filters;

/// <summary>
/// Deflate (RFC 1951) that keeps every byte it could read when the data turns out damaged. Sound data is the platform's work.
/// </summary>
internal ref struct Inflater
{
    private const int EndOfBlock = 256;
    private const int LiteralCodes = 288;
    private const int DistanceCodes = 32;

    private static readonly HuffmanCode FixedLiterals = FixedLiteralCode();
    private static readonly HuffmanCode FixedDistances = new(Enumerable.Repeat((byte)5, DistanceCodes).ToArray());

    private readonly ReadOnlySpan<byte> _data;
    private readonly Output _output;
    private int _at;
    private uint _bits;
    private int _bitCount;

    private Inflater(ReadOnlySpan<byte> data, Output output)
    {
        _data = data;
        _output = output;
    }

    private static ReadOnlySpan<ushort> LengthBase =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static ReadOnlySpan<byte> LengthBits =>
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<ushort> DistanceBase =>
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
            12289, 16385, 24577];

    private static ReadOnlySpan<byte> DistanceBits =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private static ReadOnlySpan<byte> CodeLengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Writes what can be read; false where the last block's end was not reached.</summary>
    public static bool Decode(ReadOnlySpan<byte> data, Output output)
    {
        var inflater = new Inflater(data, output);
        bool last = false;
        while (!last)
        {
            if (!inflater.TryReadBlock(out last))
            {
                return false;
            }
        }

        return true;
    }

    private static HuffmanCode FixedLiteralCode()
    {
        var lengths = new byte[LiteralCodes];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280).Fill(8);
        return new HuffmanCode(lengths);
    }

    private bool TryReadBlock(out bool last)
    {
        bool there = TryBits(3, out int head);
        last = (head & 1) == 1;
        return there && (head >> 1) switch
        {
            0 => ReadStored(),
            1 => ReadCodes(FixedLiterals, FixedDistances),
            2 => ReadDynamic(),
            _ => false,
        };
    }

    private bool ReadStored()
    {
        // Whole bytes still waiting among the bits are given back.
        _at -= _bitCount / 8;
        (_bits, _bitCount) = (0, 0);
        if (_at + 4 > _data.Length)
        {
            return false;
        }

        int length = _data[_at] | (_data[_at + 1] << 8), check = _data[_at + 2] | (_data[_at + 3] << 8);
        if (length != (~check & 0xFFFF))
        {
            return false;
        }

        _at += 4;
        int there = Math.Min(length, _data.Length - _at);
        _output.Add(_data.Slice(_at, there));
        _at += there;
        return there == length;
    }

    private bool ReadDynamic()
    {
        if (!TryBits(5, out int literals) || !TryBits(5, out int distances) || !TryBits(4, out int lengthCodes))
        {
            return false;
        }

        literals += 257;
        distances += 1;
        Span<byte> lengths = stackalloc byte[LiteralCodes + DistanceCodes];
        lengths.Clear();
        for (int i = 0; i < lengthCodes + 4; i++)
        {
            if (!TryBits(3, out int length))
            {
                return false;
            }

            lengths[CodeLengthOrder[i]] = (byte)length;
        }

        var code = new HuffmanCode(lengths[..19]);
        lengths.Clear();
        return literals <= LiteralCodes && ReadLengths(code, lengths[..(literals + distances)])
            && ReadCodes(new HuffmanCode(lengths[..literals]), new HuffmanCode(lengths.Slice(literals, distances)));
    }

    private bool ReadLengths(HuffmanCode code, scoped Span<byte> lengths)
    {
        for (int at = 0; at < lengths.Length;)
        {
            int symbol = ReadSymbol(code);
            if (symbol is >= 0 and < 16)
            {
                lengths[at++] = (byte)symbol;
                continue;
            }

            int bits = symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
            if (symbol < 0 || (symbol == 16 && at == 0) || !TryBits(bits, out int extra))
            {
                return false;
            }

            int count = extra + (symbol == 18 ? 11 : 3);
            if (at + count > lengths.Length)
            {
                return false;
            }

            lengths.Slice(at, count).Fill(symbol == 16 ? lengths[at - 1] : (byte)0);
            at += count;
        }

        return true;
    }

    private bool ReadCodes(HuffmanCode literals, HuffmanCode distances)
    {
        while (true)
        {
            int symbol = ReadSymbol(literals);
            if (symbol is >= 0 and < EndOfBlock)
            {
                _output.Add((byte)symbol);
                continue;
            }

            if (symbol == EndOfBlock)
            {
                return true;
            }

            symbol -= EndOfBlock + 1;
            if ((uint)symbol >= LengthBase.Length || !TryBits(LengthBits[symbol], out int extraLength))
            {
                return false;
            }

            int far = ReadSymbol(distances);
            if ((uint)far >= DistanceBase.Length || !TryBits(DistanceBits[far], out int extraDistance))
            {
                return false;
            }

            int distance = DistanceBase[far] + extraDistance;
            if (distance > _output.Length)
            {
                return false;
            }

            _output.Repeat(distance, LengthBase[symbol] + extraLength);
        }
    }

    private int ReadSymbol(HuffmanCode code)
    {
        FillBits();
        int symbol = code.Find(_bits, _bitCount, out int length);
        if (symbol >= 0)
        {
            _bits >>= length;
            _bitCount -= length;
        }

        return symbol;
    }

    private bool TryBits(int count, out int value)
    {
        FillBits();
        value = (int)(_bits & ((1u << count) - 1));
        if (_bitCount < count)
        {
            return false;
        }

        _bits >>= count;
        _bitCount -= count;
        return true;
    }

    private void FillBits()
    {
        while (_bitCount <= 24 && _at < _data.Length)
        {
            _bits |= (uint)_data[_at++] << _bitCount;
            _bitCount += 8;
        }
    }
}
