namespace PerfExtract.Pdf.Files.Filters;

/// <summary>LZWDecode (7.4.4). Each code's string lies somewhere in the output already, so the table holds places only.</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int First = 258;
    private const int TableSize = 4096;
    private const int ShortestCode = 9;
    private const int LongestCode = 12;

    /// <param name="earlyChange">1 where codes grow one bit a code early, as PDF's writers do unless they say 0.</param>
    /// <returns>False where a code means nothing; what stands before it is written.</returns>
    public static bool Decode(ReadOnlySpan<byte> data, int earlyChange, Output output)
    {
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        int next = First, width = ShortestCode, previousStart = 0, previousLength = 0;
        uint bits = 0;
        int bitCount = 0;
        foreach (byte b in data)
        {
            bits = (bits << 8) | b;
            bitCount += 8;
            if (bitCount < width)
            {
                continue;
            }

            int code = (int)((bits >> (bitCount - width)) & ((1u << width) - 1));
            bitCount -= width;
            if (code == End)
            {
                return true;
            }

            if (code == Clear)
            {
                (next, width, previousLength) = (First, ShortestCode, 0);
                continue;
            }

            int start = output.Length;
            if (code < Clear)
            {
                output.Add((byte)code);
            }
            else if (code < next)
            {
                output.Repeat(start - starts[code], lengths[code]);
            }
            else if (code == next && previousLength > 0)
            {
                // The code being made by this very step: the last string and its own first byte.
                output.Repeat(start - previousStart, previousLength);
                output.Add(output.Written[start]);
            }
            else
            {
                return false;
            }

            if (previousLength > 0 && next < TableSize)
            {
                (starts[next], lengths[next]) = (previousStart, previousLength + 1);
                next++;
            }

            (previousStart, previousLength) = (start, output.Length - start);
            width = (next + earlyChange) switch
            {
                >= 2048 => LongestCode,
                >= 1024 => 11,
                >= 512 => 10,
                _ => ShortestCode,
            };
        }

        // Many writers leave out the last code.
        return true;
    }
}
