using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PerfExtract.Pdf.Files.Security;

/// <summary>The file key of revisions 2–4 (Algorithms 2, 4, 5 and 7): MD5 and RC4.</summary>
internal static class LegacyKey
{
    private const int HashRounds = 50;
    private const int CipherRounds = 20;
    private const int PaddedLength = 32;

    /// <summary>The bytes that fill a password up to 32 (Algorithm 2, step a).</summary>
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Null where neither the empty password nor the given one, as the user's or the owner's, fits.</summary>
    public static byte[]? Find(PdfDictionary encrypt, ReadOnlySpan<byte> id, string? password)
    {
        int revision = encrypt.GetInteger("R");
        int bits = encrypt.GetInteger("V") switch
        {
            1 => 40,
            4 => 128,
            _ => encrypt.GetInteger("Length", 40),
        };

        // A length of 16 is meant in bytes; some writers give it so.
        bits = bits is > 0 and < 40 ? bits * 8 : bits;
        byte[] owner = encrypt.GetString("O") ?? [], user = encrypt.GetString("U") ?? [];
        if (owner.Length < PaddedLength || user.Length < (revision == 2 ? PaddedLength : 16))
        {
            return null;
        }

        var form = new Form(
            revision, Math.Clamp(bits / 8, 5, 16), owner[..PaddedLength], user, (uint)(encrypt["P"].Long & uint.MaxValue), id.ToArray(),
            encrypt.GetBoolean("EncryptMetadata", true));
        byte[]? key = KeyOfUser(form, []);
        if (key is not null || string.IsNullOrEmpty(password))
        {
            return key;
        }

        // Writers take a password's bytes from PDFDocEncoding, many simply from UTF-8.
        byte[][] writings = [Encoding.Latin1.GetBytes(password), Encoding.UTF8.GetBytes(password)];
        return writings.Select(w => KeyOfUser(form, w) ?? KeyOfUser(form, UserPassword(form, w))).FirstOrDefault(k => k is not null);
    }

    private static byte[] Pad(ReadOnlySpan<byte> password)
    {
        var padded = new byte[PaddedLength];
        int kept = Math.Min(password.Length, PaddedLength);
        password[..kept].CopyTo(padded);
        Padding[..(PaddedLength - kept)].CopyTo(padded.AsSpan(kept));
        return padded;
    }

    /// <summary>The key that a user password gives, if it is the right one.</summary>
    private static byte[]? KeyOfUser(Form form, ReadOnlySpan<byte> password)
    {
        byte[] padded = Pad(password), permissions = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(permissions, form.Permissions);
        byte[] open = form.Revision >= 4 && !form.EncryptMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        byte[] key = MD5.HashData([.. padded, .. form.Owner, .. permissions, .. form.Id, .. open])[..form.KeyLength];
        for (int i = 0; form.Revision >= 3 && i < HashRounds; i++)
        {
            key = MD5.HashData(key)[..form.KeyLength];
        }

        if (form.Revision == 2)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(form.User.AsSpan(0, PaddedLength)) ? key : null;
        }

        byte[] check = MD5.HashData([.. Padding, .. form.Id]);
        for (int i = 0; i < CipherRounds; i++)
        {
            check = Rc4.Apply(Turn(key, i), check);
        }

        return check.AsSpan().SequenceEqual(form.User.AsSpan(0, check.Length)) ? key : null;
    }

    /// <summary>The user's password, which /O holds encrypted by the owner's (Algorithm 7).</summary>
    private static byte[] UserPassword(Form form, ReadOnlySpan<byte> ownerPassword)
    {
        byte[] key = MD5.HashData(Pad(ownerPassword));
        for (int i = 0; form.Revision >= 3 && i < HashRounds; i++)
        {
            key = MD5.HashData(key);
        }

        key = key[..form.KeyLength];
        byte[] password = form.Owner;
        for (int i = form.Revision == 2 ? 0 : CipherRounds - 1; i >= 0; i--)
        {
            password = Rc4.Apply(Turn(key, i), password);
        }

        return password;
    }

    private static byte[] Turn(byte[] key, int round) => Array.ConvertAll(key, b => (byte)(b ^ round));

    private sealed record Form(
        int Revision, int KeyLength, byte[] Owner, byte[] User, uint Permissions, byte[] Id, bool EncryptMetadata);
}
