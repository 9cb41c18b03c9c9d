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

    /// <returns>False where data is damaged or missing; what stands before that is written.</returns>
    public static bool Decode(ReadOnlyMemory<byte> encoded, Output output)
    {
        ReadOnlySpan<byte> data = encoded.Span;
        if (!HasHeader(data))
        {
            return DecodeHeaderless(data, output);
        }

        if (TryPlatform(encoded[HeaderLength..], output, out bool whole))
        {
            return whole;
        }

        output.Clear();
        return Inflater.Decode(data[HeaderLength..], output);
    }

    /// <summary>Deflate with a window of at most 32 KB, and the two bytes a multiple of 31 (RFC 1950).</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && data[0] >> 4 <= 7 && ((data[0] << 8) | data[1]) % 31 == 0;

    /// <summary>Header wrong, absent, or after a stray end of line: the reading that gives most is the right one.</summary>
    private static bool DecodeHeaderless(ReadOnlySpan<byte> data, Output output)
    {
        int junk = data.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        int best = -1, most = -1;
        bool whole = false;
        ReadOnlySpan<int> starts = [HeaderLength, 0, junk + HeaderLength];
        foreach (int start in starts)
        {
            if (start <= data.Length)
            {
                output.Clear();
                bool ended = Inflater.Decode(data[start..], output);
                if (output.Length > most)
                {
                    (best, most, whole) = (start, output.Length, ended);
                }
            }
        }

        if (best >= 0 && output.Length < most)
        {
            output.Clear();
            Inflater.Decode(data[best..], output);
        }

        return whole;
    }

    /// <summary>False where the data is damaged; where it is merely cut short all that can be read is written.</summary>
    private static bool TryPlatform(ReadOnlyMemory<byte> data, Output output, out bool whole)
    {
        whole = false;
        if (!MemoryMarshal.TryGetArray(data, out ArraySegment<byte> segment))
        {
            return false;
        }

        try
        {
            var source = new Source(segment);
            using var stream = new DeflateStream(source, CompressionMode.Decompress);
            while (true)
            {
                int read = stream.Read(output.Room(1));
                if (read == 0)
                {
                    whole = !source.Starved;
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

    /// <summary>The encoded bytes. The platform says nothing of data cut short, but then it asks for more than there is.</summary>
    private sealed class Source(ArraySegment<byte> bytes) : MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
    {
        public bool Starved { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = Math.Min(buffer.Length, (int)(Length - Position));
            bytes.AsSpan((int)Position, read).CopyTo(buffer);
            Position += read;
            Starved |= read == 0;
            return read;
        }
    }
}
