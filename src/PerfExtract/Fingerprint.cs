using System.Security.Cryptography;

namespace PerfExtract;

/// <summary>
/// The SHA-256 of bytes, in hexadecimal digits. The system's library is several times as fast, but takes longer to load than a report
/// to read: it is asked once there is enough to hash.
/// </summary>
public static class Fingerprint
{
    private const int WorthLoading = 1 << 20;

    private static long s_hashed;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Sha256.Length];
        if (Interlocked.Add(ref s_hashed, bytes.Length) < WorthLoading)
        {
            Sha256.Hash(bytes, hash);
        }
        else
        {
            SHA256.HashData(bytes, hash);
        }

        return Convert.ToHexStringLower(hash);
    }
}
