using System.Text;

namespace PerfExtract.Fuzz.Mutations;

/// <summary>A text as bytes of one encoding, or of several, or of none.</summary>
internal static class SpoiltEncoding
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding s_big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static byte[] Of(string text, Random random) => random.Next(16) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        1 => [0xFF, 0xFE, .. Units(text, random)],
        2 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        3 or 4 => s_gb18030.GetBytes(text),
        5 => s_big5.GetBytes(text),
        6 => Encoding.Unicode.GetBytes(text),
        7 => Mixed(text, random),
        8 => Surrogates(Encoding.UTF8.GetBytes(text), random),
        9 => [.. Encoding.UTF8.GetBytes(text).Where(_ => random.Next(2_000) > 0)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    /// <summary>UTF-16 in which halves of pairs stand alone.</summary>
    private static byte[] Units(string text, Random random)
    {
        var units = text.ToCharArray();
        for (var i = random.Next(1, 5); i > 0 && units.Length > 0; i--)
        {
            units[random.Next(units.Length)] = (char)(0xD800 + random.Next(0x800));
        }

        return System.Runtime.InteropServices.MemoryMarshal.AsBytes(units.AsSpan()).ToArray();
    }

    /// <summary>As an editor leaves it that pasted GB18030 into UTF-8.</summary>
    private static byte[] Mixed(string text, Random random)
    {
        var cut = random.Next(text.Length + 1);
        return [.. Encoding.UTF8.GetBytes(text[..cut]), .. s_gb18030.GetBytes(text[cut..])];
    }

    /// <summary>Halves of pairs written in three bytes each, which UTF-8 forbids.</summary>
    private static byte[] Surrogates(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], 0xED, (byte)(0xA0 + random.Next(32)), 0x80, .. bytes[at..]];
    }
}
