using System.Security.Cryptography;
using System.Text;

namespace PerfExtract.Pdf.Files.Security;

/// <summary>The file key of revisions 5 and 6 (ISO 32000-2, Algorithms 2.A and 2.B): SHA-2 and AES-256.</summary>
internal static class ModernKey
{
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int EntryLength = HashLength + (2 * SaltLength);
    private const int LongestPassword = 127;

    /// <summary>Null where neither the empty password nor the given one, as the user's or the owner's, fits.</summary>
    public static byte[]? Find(PdfDictionary encrypt, string? password)
    {
        byte[] owner = encrypt.GetString("O") ?? [], user = encrypt.GetString("U") ?? [];
        byte[] ownerKey = encrypt.GetString("OE") ?? [], userKey = encrypt.GetString("UE") ?? [];
        if (owner.Length < EntryLength || user.Length < EntryLength || ownerKey.Length < HashLength || userKey.Length < HashLength)
        {
            return null;
        }

        (owner, user) = (owner[..EntryLength], user[..EntryLength]);
        bool hardened = encrypt.GetInteger("R") >= 6;
        byte[] given = Encoding.UTF8.GetBytes(password ?? string.Empty);
        given = given[..Math.Min(given.Length, LongestPassword)];
        return Open([], user, [], userKey, hardened) ?? Open(given, user, [], userKey, hardened)
            ?? Open(given, owner, user, ownerKey, hardened);
    }

    /// <summary>An entry holds the password's hash, the salt of that hash, and the salt of the hash that opens the key.</summary>
    private static byte[]? Open(byte[] password, byte[] entry, byte[] user, byte[] encryptedKey, bool hardened)
    {
        byte[] check = Hash(password, entry.AsSpan(HashLength, SaltLength), user, hardened);
        if (!check.AsSpan().SequenceEqual(entry.AsSpan(0, HashLength)))
        {
            return null;
        }

        byte[] key = Hash(password, entry.AsSpan(HashLength + SaltLength, SaltLength), user, hardened);
        return AesBlocks.DecryptBlocks(key, new byte[AesBlocks.BlockSize], encryptedKey.AsSpan(0, HashLength));
    }

    private static byte[] Hash(byte[] password, ReadOnlySpan<byte> salt, byte[] user, bool hardened)
    {
        byte[] hash = SHA256.HashData([.. password, .. salt, .. user]);
        return hardened ? Harden(hash, password, user) : hash;
    }

    /// <summary>
    /// Algorithm 2.B: at least 64 rounds, each hashing by what the last one encrypted; the last byte says when to end.
    /// It always ends: after 32 + 255 rounds no byte is greater.
    /// </summary>
    private static byte[] Harden(byte[] hash, byte[] password, byte[] user)
    {
        const int Repetitions = 64, LeastRounds = 64, Slack = 32;
        for (int round = 1; ; round++)
        {
            byte[] part = [.. password, .. hash, .. user];
            var whole = new byte[part.Length * Repetitions];
            for (int i = 0; i < Repetitions; i++)
            {
                part.CopyTo(whole, i * part.Length);
            }

            byte[] encrypted = AesBlocks.EncryptBlocks(hash[..16], hash.AsSpan(16, 16), whole);

            // The first 16 bytes as a number modulo 3: 256 leaves 1, so the sum of the bytes will do.
            int sum = 0;
            foreach (byte b in encrypted.AsSpan(0, 16))
            {
                sum += b;
            }

            hash = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= LeastRounds && encrypted[^1] <= round - Slack)
            {
                return hash[..HashLength];
            }
        }
    }
}
