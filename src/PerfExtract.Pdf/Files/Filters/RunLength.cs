namespace PerfExtract.Pdf.Files.Filters;

/// <summary>RunLengthDecode (7.4.5).</summary>
internal static class RunLength
{
    private const int End = 128;

    public static void Decode(ReadOnlySpan<byte> data, Output output)
    {
        int at = 0;
        while (at < data.Length && data[at] != End)
        {
            int length = data[at++];
            if (length < End)
            {
                int count = Math.Min(length + 1, data.Length - at);
                output.Add(data.Slice(at, count));
                at += count;
            }
            else if (at < data.Length)
            {
                output.Fill(data[at++], 257 - length);
            }
        }
    }
}
