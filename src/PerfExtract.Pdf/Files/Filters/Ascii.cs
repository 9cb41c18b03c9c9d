using System.Buffers.Binary;

namespace PerfExtract.Pdf.Files.Filters;

/// <summary>ASCIIHexDecode and ASCII85Decode (7.4.2, 7.4.3); what belongs to neither alphabet is passed over.</summary>
internal static class Ascii
{
    private const int GroupDigits = 5;
    private const int GroupBytes = 4;

    public static void DecodeHex(ReadOnlySpan<byte> data, Output output)
    {
        int high = -1;
        foreach (byte c in data)
        {
            int digit = Characters.Hex(c);
            if (c == '>')
            {
                break;
            }

            if (digit >= 0 && high >= 0)
            {
                output.Add((byte)((high << 4) | digit));
                high = -1;
            }
            else if (digit >= 0)
            {
                high = digit;
            }
        }

        if (high >= 0)
        {
            output.Add((byte)(high << 4));
        }
    }

    public static void Decode85(ReadOnlySpan<byte> data, Output output)
    {
        ulong group = 0;
        int digits = 0;
        data = data.StartsWith("<~"u8) ? data[2..] : data;
        foreach (byte c in data)
        {
            if (c == '~')
            {
                break;
            }

            if (c == 'z' && digits == 0)
            {
                output.Fill(0, GroupBytes);
            }
            else if (c is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + c - '!';
                if (++digits == GroupDigits)
                {
                    Write(group, GroupBytes, output);
                    (group, digits) = (0, 0);
                }
            }
        }

        if (digits > 1)
        {
            // A part of a group is filled up with the highest digit (7.4.3).
            for (int i = digits; i < GroupDigits; i++)
            {
                group = (group * 85) + 84;
            }

            Write(group, digits - 1, output);
        }
    }

    private static void Write(ulong group, int count, Output output)
    {
        Span<byte> bytes = stackalloc byte[GroupBytes];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)group);
        output.Add(bytes[..count]);
    }
}
