using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerfExtract.Fuzz.Mutations.Zip;

/// <summary>Zip files written by hand, so that every word of one can be wrong.</summary>
internal static class ZipText
{
    private const ushort Deflated = 8;

    private static readonly uint[] s_crc = [.. Enumerable.Range(0, 256).Select(value => CrcOf((uint)value))];

    public static List<ZipPart> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var parts = new List<ZipPart>();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var data = new MemoryStream();
            stream.CopyTo(data);
            parts.Add(new ZipPart(entry.FullName, data.ToArray()));
        }

        return parts;
    }

    public static byte[] Write(IReadOnlyList<ZipPart> parts, string comment = "")
    {
        using var file = new MemoryStream();
        using var list = new MemoryStream();
        foreach (var part in parts)
        {
            var at = (uint)file.Position;
            var packed = part.Stored ? part.Data : Deflate(part.Data);
            packed = packed[..Math.Max(0, packed.Length - part.Missing)];
            var name = Encoding.UTF8.GetBytes(part.Name);
            var localName = Encoding.UTF8.GetBytes(part.LocalName ?? part.Name);
            file.Write([.. "PK\x03\x04"u8, .. Head(part, packed.Length, localName.Length), 0, 0, .. localName, .. packed]);
            list.Write([.. "PK\x01\x02\x14\0"u8, .. Head(part, packed.Length, name.Length), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. Four(at), .. name]);
        }

        var start = (uint)file.Position;
        var end = Encoding.UTF8.GetBytes(comment);
        list.WriteTo(file);
        file.Write([
            .. "PK\x05\x06\0\0\0\0"u8, .. Two((ushort)parts.Count), .. Two((ushort)parts.Count), .. Four((uint)list.Length), .. Four(start),
            .. Two((ushort)end.Length), .. end,
        ]);
        return file.ToArray();
    }

    /// <summary>What stands of a member both before its data and in the list.</summary>
    private static byte[] Head(ZipPart part, int packed, int nameLength) =>
    [
        20, 0, .. Two((ushort)(part.Flags | 0x800)), .. Two(part.Method ?? (part.Stored ? (ushort)0 : Deflated)), 0, 0, 0x21, 0x50,
        .. Four(part.Crc ?? Crc(part.Data)), .. Four(part.PackedSize ?? (uint)packed), .. Four(part.Size ?? (uint)part.Data.Length),
        .. Two((ushort)nameLength),
    ];

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc = s_crc[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    /// <summary>The polynomial of zip, bits reversed.</summary>
    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }

    private static byte[] Two(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Four(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
