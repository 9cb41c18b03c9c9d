namespace PerfExtract.Pdf.Tests.Files.Filters;

/// <summary>A plain LZW encoder to test the decoder with.</summary>
internal static class LzwWriter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int TableFull = 4094;

    public static byte[] Encode(byte[] plain, int earlyChange)
    {
        var bits = new List<bool>();
        Dictionary<string, int> codes = Start();
        int width = 9;
        Write(bits, Clear, width);
        string pending = "";
        foreach (byte b in plain)
        {
            string longer = pending + (char)b;
            if (codes.ContainsKey(longer))
            {
                pending = longer;
                continue;
            }

            Write(bits, codes[pending], width);
            codes[longer] = codes.Count + 2;
            pending = ((char)b).ToString();

            // The decoder's table is one entry behind when it reads the next code.
            int known = codes.Count + 2 - 1 + earlyChange;
            width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
            if (codes.Count + 2 >= TableFull)
            {
                Write(bits, Clear, width);
                (codes, width) = (Start(), 9);
            }
        }

        Write(bits, codes[pending], width);
        int last = codes.Count + 2 + earlyChange;
        Write(bits, End, last >= 2048 ? 12 : last >= 1024 ? 11 : last >= 512 ? 10 : 9);
        var bytes = new byte[(bits.Count + 7) / 8];
        for (int i = 0; i < bits.Count; i++)
        {
            bytes[i / 8] |= (byte)(bits[i] ? 0x80 >> (i % 8) : 0);
        }

        return bytes;
    }

    private static Dictionary<string, int> Start() => Enumerable.Range(0, 256).ToDictionary(i => ((char)i).ToString(), i => i);

    private static void Write(List<bool> bits, int code, int width)
    {
        for (int i = width - 1; i >= 0; i--)
        {
            bits.Add(((code >> i) & 1) == 1);
        }
    }
}
