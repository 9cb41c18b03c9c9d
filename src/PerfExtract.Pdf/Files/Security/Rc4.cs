namespace PerfExtract.Pdf.Files.Security;

/// <summary>The RC4 stream cipher, which the platform no longer offers; the same call encrypts and decrypts.</summary>
internal static class Rc4
{
    private const int States = 256;

    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[States];
        for (int i = 0; i < States; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < States; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int at = 0, i = 0, j = 0; at < data.Length; at++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            result[at] = (byte)(data[at] ^ state[(state[i] + state[j]) & 0xFF]);
        }

        return result;
    }
}
