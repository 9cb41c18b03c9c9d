using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PerfExtract.Pdf.Files.Security;

/// <summary>Decrypts the strings and the stream of one object.</summary>
internal sealed class ObjectCipher(SecurityHandler handler, PdfReference reference)
{
    /// <summary>Object key lengths end here, however long the file's key (Algorithm 1).</summary>
    private const int LongestKey = 16;

    public byte[] DecryptString(ReadOnlySpan<byte> data) => Decrypt(handler.Strings, data);

    public byte[] DecryptStream(CryptMethod method, ReadOnlySpan<byte> data) => Decrypt(method, data);

    private byte[] Decrypt(CryptMethod method, ReadOnlySpan<byte> data) => method switch
    {
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey([]), data),
        CryptMethod.Aes128 => AesBlocks.Decrypt(ObjectKey("sAlT"u8), data),
        CryptMethod.Aes256 => AesBlocks.Decrypt(handler.Key, data),
        _ => data.ToArray(),
    };

    private byte[] ObjectKey(ReadOnlySpan<byte> salt)
    {
        Span<byte> seed = stackalloc byte[handler.Key.Length + 5 + salt.Length];
        handler.Key.CopyTo(seed);
        Span<byte> rest = seed[handler.Key.Length..];
        rest[0] = (byte)reference.Number;
        rest[1] = (byte)(reference.Number >> 8);
        rest[2] = (byte)(reference.Number >> 16);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[3..], (ushort)reference.Generation);
        salt.CopyTo(rest[5..]);
        return MD5.HashData(seed)[..Math.Min(handler.Key.Length + 5, LongestKey)];
    }
}
