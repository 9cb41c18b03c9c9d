using System.Security.Cryptography;

namespace PerfExtract.Pdf.Files.Security;

/// <summary>AES in CBC mode as PDF uses it: the first block of the data is the initialisation vector.</summary>
internal static class AesBlocks
{
    public const int BlockSize = 16;

    /// <summary>Data cut short or badly padded gives what whole blocks it has.</summary>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        int length = (data.Length / BlockSize * BlockSize) - BlockSize;
        if (length <= 0)
        {
            return [];
        }

        byte[] plain = DecryptBlocks(key, data[..BlockSize], data.Slice(BlockSize, length));
        int padding = plain[^1];
        return padding is >= 1 and <= BlockSize ? plain[..^padding] : plain;
    }

    /// <summary>Whole blocks without padding.</summary>
    public static byte[] DecryptBlocks(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, vector, PaddingMode.None);
    }

    public static byte[] EncryptBlocks(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
