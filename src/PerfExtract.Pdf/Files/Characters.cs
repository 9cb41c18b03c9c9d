namespace PerfExtract.Pdf.Files;

/// <summary>The character classes of ISO 32000-1, 7.2.2.</summary>
internal static class Characters
{
    private const byte White = 1;
    private const byte Delimiter = 2;

    private static readonly byte[] Classes = Classify();

    public static bool IsWhite(byte c) => Classes[c] == White;

    public static bool IsRegular(byte c) => Classes[c] == 0;

    public static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    /// <summary>0–15, or -1 for what is no hexadecimal digit.</summary>
    public static int Hex(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        _ => -1,
    };

    private static byte[] Classify()
    {
        var classes = new byte[256];
        foreach (byte c in "\0\t\n\f\r "u8)
        {
            classes[c] = White;
        }

        foreach (byte c in "()<>[]{}/%"u8)
        {
            classes[c] = Delimiter;
        }

        return classes;
    }
}
