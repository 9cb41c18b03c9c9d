namespace PerfExtract.Pdf.Files;

/// <summary>Strings with their escapes undone (7.3.4), written into a scratch space that grows as needed.</summary>
internal static class StringToken
{
    private const int SmallestScratch = 256;

    /// <param name="rest">The data after the opening bracket.</param>
    /// <param name="length">How much of it the string takes; all where it does not end.</param>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> rest, scoped ref byte[]? scratch, out int length)
    {
        int open = 1, written = 0, i = 0;
        Span<byte> into = Room(ref scratch, SmallestScratch);
        while (i < rest.Length)
        {
            byte c = rest[i++];
            if (c == '(')
            {
                open++;
            }
            else if (c == ')' && --open == 0)
            {
                break;
            }
            else if (c == '\\' && !Unescape(rest, ref i, out c))
            {
                continue;
            }
            else if (c == '\r' && rest[i - 1] == '\r')
            {
                // An end of line is one line feed, however it is written (7.3.4.2).
                i += i < rest.Length && rest[i] == '\n' ? 1 : 0;
                c = (byte)'\n';
            }

            if (written == into.Length)
            {
                into = Room(ref scratch, written * 2);
            }

            into[written++] = c;
        }

        length = i;
        return into[..written];
    }

    /// <summary>What is no hexadecimal digit is passed over; a last single digit has a 0 behind it.</summary>
    public static ReadOnlySpan<byte> ReadHex(ReadOnlySpan<byte> rest, scoped ref byte[]? scratch, out int length)
    {
        int end = rest.IndexOf((byte)'>');
        length = end < 0 ? rest.Length : end + 1;
        Span<byte> into = Room(ref scratch, (length / 2) + 1);
        int written = 0, high = -1;
        foreach (byte c in rest[..length])
        {
            int digit = Characters.Hex(c);
            if (digit >= 0 && high < 0)
            {
                high = digit;
            }
            else if (digit >= 0)
            {
                into[written++] = (byte)((high << 4) | digit);
                high = -1;
            }
        }

        if (high >= 0)
        {
            into[written++] = (byte)(high << 4);
        }

        return into[..written];
    }

    /// <summary>A scratch space of at least so many bytes; what it holds stays.</summary>
    public static Span<byte> Room(scoped ref byte[]? scratch, int length)
    {
        if (scratch is null || scratch.Length < length)
        {
            Array.Resize(ref scratch, Math.Max(length, SmallestScratch));
        }

        return scratch;
    }

    /// <summary>What a backslash makes of what follows it; false for an end of line, which it takes away.</summary>
    private static bool Unescape(ReadOnlySpan<byte> rest, ref int i, out byte c)
    {
        c = i < rest.Length ? rest[i++] : (byte)'\n';
        switch (c)
        {
            case (byte)'n': c = (byte)'\n'; return true;
            case (byte)'r': c = (byte)'\r'; return true;
            case (byte)'t': c = (byte)'\t'; return true;
            case (byte)'b': c = (byte)'\b'; return true;
            case (byte)'f': c = (byte)'\f'; return true;
            case (byte)'\n': return false;
            case (byte)'\r':
                i += i < rest.Length && rest[i] == '\n' ? 1 : 0;
                return false;
            case >= (byte)'0' and <= (byte)'7':
                int octal = c - '0';
                for (int digits = 1; digits < 3 && i < rest.Length && rest[i] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    octal = (octal << 3) | (rest[i++] - '0');
                }

                c = (byte)octal;
                return true;
            default: return true;
        }
    }
}
