namespace PerfExtract.Pdf.Files.Filters;

/// <summary>Undoes the prediction that was made before Flate or LZW (7.4.4.4), in place.</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    /// <summary>More than any picture has: a row must fit into memory.</summary>
    private const int LargestColumns = 1 << 24;

    private const int LargestColors = 32;

    /// <param name="bytes">The predicted bytes; overwritten.</param>
    /// <returns>The part of <paramref name="bytes"/> that holds the result.</returns>
    public static Memory<byte> Undo(Memory<byte> bytes, PdfDictionary parameters)
    {
        int predictor = parameters.GetInteger("Predictor", 1);
        int colors = Math.Clamp(parameters.GetInteger("Colors", 1), 1, LargestColors);
        int bits = parameters.GetInteger("BitsPerComponent", 8);
        int columns = Math.Clamp(parameters.GetInteger("Columns", 1), 1, LargestColumns);
        if (bits is not (1 or 2 or 4 or 8 or 16))
        {
            return bytes;
        }

        int row = (int)((((long)columns * colors * bits) + 7) / 8);
        int pixel = Math.Max(colors * bits / 8, 1);
        switch (predictor)
        {
            case Tiff:
                UndoTiff(bytes.Span, row, colors, bits, columns);
                return bytes;
            case >= FirstPng:
                return bytes[..UndoPng(bytes.Span, row, pixel)];
            default:
                return bytes;
        }
    }

    /// <summary>Each row is led by its filter's number; the result is shorter by those bytes.</summary>
    private static int UndoPng(Span<byte> bytes, int row, int pixel)
    {
        int written = 0;
        ReadOnlySpan<byte> above = default;
        for (int at = 0; at + 1 < bytes.Length; at += row + 1)
        {
            byte filter = bytes[at];
            int length = Math.Min(row, bytes.Length - at - 1);
            Span<byte> current = bytes.Slice(written, length);
            bytes.Slice(at + 1, length).CopyTo(current);
            UndoRow(filter, current, above, pixel);
            above = current;
            written += length;
        }

        return written;
    }

    private static void UndoRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (filter)
        {
            case 1:
                for (int i = pixel; i < row.Length; i++)
                {
                    row[i] += row[i - pixel];
                }

                break;
            case 2:
                for (int i = 0; i < row.Length && i < above.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i < pixel ? 0 : row[i - pixel]) + (i < above.Length ? above[i] : 0)) / 2);
                }

                break;
            case 4:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i < pixel ? 0 : row[i - pixel], up = i < above.Length ? above[i] : 0;
                    int corner = i < pixel || i - pixel >= above.Length ? 0 : above[i - pixel];
                    row[i] += Paeth(left, up, corner);
                }

                break;
        }
    }

    /// <summary>Whichever of the three neighbours is nearest to left + up - corner (PNG, 9.4).</summary>
    private static byte Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return (byte)(toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
    }

    private static void UndoTiff(Span<byte> bytes, int row, int colors, int bits, int columns)
    {
        for (int at = 0; at < bytes.Length; at += row)
        {
            Span<byte> current = bytes.Slice(at, Math.Min(row, bytes.Length - at));
            if (bits == 8)
            {
                for (int i = colors; i < current.Length; i++)
                {
                    current[i] += current[i - colors];
                }
            }
            else if (bits == 16)
            {
                for (int i = 2 * colors; i + 1 < current.Length; i += 2)
                {
                    int before = (current[i - (2 * colors)] << 8) | current[i + 1 - (2 * colors)];
                    int sum = before + ((current[i] << 8) | current[i + 1]);
                    (current[i], current[i + 1]) = ((byte)(sum >> 8), (byte)sum);
                }
            }
            else
            {
                UndoTiffBits(current, colors, bits, columns);
            }
        }
    }

    private static void UndoTiffBits(Span<byte> row, int colors, int bits, int columns)
    {
        Span<byte> last = stackalloc byte[LargestColors];
        last.Clear();
        int mask = (1 << bits) - 1;
        long samples = Math.Min((long)columns * colors, row.Length * 8L / bits);
        for (int i = 0, color = 0; i < samples; i++, color = color + 1 == colors ? 0 : color + 1)
        {
            int bit = i * bits, shift = 8 - bits - (bit & 7);
            ref byte holder = ref row[bit >> 3];
            last[color] = (byte)((last[color] + (holder >> shift)) & mask);
            holder = (byte)((holder & ~(mask << shift)) | (last[color] << shift));
        }
    }
}
