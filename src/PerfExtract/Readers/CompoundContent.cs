using System.Buffers.Binary;
using System.Text;

namespace PerfExtract.Readers;

/// <summary>
/// What an OLE compound file is, by the names in its directory. Entries are 128 bytes and lie on multiples of 128, so they are
/// found without the sector chains, in a damaged file too.
/// </summary>
internal static class CompoundContent
{
    private const int EntryBytes = 128;
    private const int NameLengthAt = 64;

    private static readonly (byte[] Name, FileFormat Format)[] s_streams =
    [
        Stream("EncryptedPackage", FileFormat.Encrypted), Stream("WordDocument", FileFormat.Doc), Stream("Workbook", FileFormat.Xls),
        Stream("Book", FileFormat.Xls), Stream("PowerPoint Document", FileFormat.Ppt),
    ];

    public static bool IsCompound(ReadOnlySpan<byte> span) => span is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    public static FileFormat Sniff(ReadOnlySpan<byte> span)
    {
        var best = s_streams.Length;
        for (var at = 4 * EntryBytes; at + EntryBytes <= span.Length && best > 0; at += EntryBytes)
        {
            best = Math.Min(best, StreamAt(span.Slice(at, EntryBytes)));
        }

        return best < s_streams.Length ? s_streams[best].Format : FileFormat.Compound;
    }

    private static int StreamAt(ReadOnlySpan<byte> entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
        for (var i = 0; i < s_streams.Length; i++)
        {
            var name = s_streams[i].Name;
            if (length == name.Length && entry.StartsWith(name))
            {
                return i;
            }
        }

        return s_streams.Length;
    }

    /// <summary>The directory's names end with a zero, which their length counts.</summary>
    private static (byte[] Name, FileFormat Format) Stream(string name, FileFormat format) =>
        (Encoding.Unicode.GetBytes(name + "\0"), format);
}
