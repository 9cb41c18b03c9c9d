using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfExtract.Pdf.Files.Filters;

/// <summary>
/// FlateDecode. The platform's zlib reads sound data; what it refuses goes through <see cref="Inflater"/>, which keeps what
/// can be read before the damage. The checksum at the end is not looked at: writers get it wrong, and the text is there.
/// </summary>
internal static class Flate
{
    private const int HeaderLength = 2;

    public static void Decode(ReadOnlyMemory<byte> encoded, Output output)
    {
        ReadOnlySpan<byte> data = encoded.Span;
        if (!HasHeader(data))
        {
            DecodeHeaderless(data, output);
        }
        else if (!TryPlatform(encoded[HeaderLength..], output))
        {
            output.Clear();
            Inflater.Decode(data[HeaderLength..], output);
        }
    }

    /// <summary>Deflate with a window of at most 32 KB, and the two bytes a multiple of 31 (RFC 1950).</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && data[0] >> 4 <= 7 && ((data[0] << 8) | data[1]) % 31 == 0;

    /// <summary>Header wrong, absent, or after a stray end of line: the reading that gives most is the right one.</summary>
    private static void DecodeHeaderless(ReadOnlySpan<byte> data, Output output)
    {
        int junk = data.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        int best = 0, most = 0;
        ReadOnlySpan<int> starts = [HeaderLength, 0, junk + HeaderLength];
        foreach (int start in starts)
        {
            if (start <= data.Length)
            {
                output.Clear();
                Inflater.Decode(data[start..], output);
                (best, most) = output.Length > most ? (start, output.Length) : (best, most);
            }
        }

        if (output.Length < most)
        {
            output.Clear();
            Inflater.Decode(data[best..], output);
        }
    }

    /// <summary>False where the data is damaged. Where it is merely cut short all that can be read is written.</summary>
    private static bool TryPlatform(ReadOnlyMemory<byte> data, Output output)
    {
        if (!MemoryMarshal.TryGetArray(data, out ArraySegment<byte> segment))
        {
            return false;
        }

        try
        {
            using var stream = new DeflateStream(
                new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), CompressionMode.Decompress);
            while (true)
            {
                Span<byte> room = output.Room(1);
                int read = stream.Read(room);
                if (read == 0)
                {
                    return true;
                }

                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
