using System.Globalization;
using System.Text;

namespace PerfExtract.Fuzz.Mutations;

/// <summary>A damaged copy of a file: bits, bytes, numbers, words and ranges changed. The same seed gives the same copy.</summary>
internal static class ByteDamage
{
    /// <summary>Most copies have few changes, so that reading goes deep before it meets one.</summary>
    private const int MostChanges = 6;

    private const int DeepNesting = 100_000;

    private static readonly string[] Words =
    [
        "[", "]", "<<", ">>", "(", ")", "<", ">", "{", "/", "%", "obj", "endobj", "stream\n", "endstream", "xref", "trailer", "R",
        "startxref", "null", "true", "1 0 R", "2 0 R", "3 0 obj", "/Length", "/Prev 9", "/Kids", "/Parent", "/Type/ObjStm", "/Filter",
        "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/RunLengthDecode", "/Predictor 15", "/Columns 99999999", "/W[8 8 8]",
        "/Index[0 2147483647]", "/N 2147483647", "/First -1", "/Encrypt", "BT", "ET", "q", "Q", "Do", "BI", "ID ", "EI", "Tj", "re",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "2", "7", "255", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967295",
        "9223372036854775807", "99999999999999999999", "1e308", "0.0000001", "--5", ".",
    ];

    public static byte[] Of(byte[] original, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(original);
        int changes = random.Next(1, MostChanges + 1);
        for (int i = 0; i < changes && bytes.Count > 0; i++)
        {
            Change(bytes, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        switch (random.Next(12))
        {
            case 0 or 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes[at] = (byte)random.Next(256);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(Length(random), bytes.Count - at));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(Length(random), bytes.Count - at)));
                break;
            case 6:
                Swap(bytes, random);
                break;
            case 7:
                bytes.InsertRange(at, Latin1(Words[random.Next(Words.Length)]));
                break;
            case 8 when random.Next(20) == 0:
                string word = Words[random.Next(6)];
                bytes.InsertRange(at, Latin1(string.Concat(Enumerable.Repeat(word, DeepNesting / word.Length))));
                break;
            default:
                ChangeNumber(bytes, random, at);
                break;
        }
    }

    private static int Length(Random random) => 1 << random.Next(12);

    /// <summary>Two ranges change places: objects end up where others were.</summary>
    private static void Swap(List<byte> bytes, Random random)
    {
        int from = random.Next(bytes.Count), length = Math.Min(Length(random), bytes.Count - from);
        List<byte> range = bytes.GetRange(from, length);
        bytes.RemoveRange(from, length);
        bytes.InsertRange(random.Next(bytes.Count + 1), range);
    }

    /// <summary>The next number in the bytes becomes another: offsets, lengths, references and counts are all written so.</summary>
    private static void ChangeNumber(List<byte> bytes, Random random, int at)
    {
        int first = bytes.FindIndex(at, IsDigit);
        if (first < 0)
        {
            return;
        }

        int last = first;
        while (last < bytes.Count && IsDigit(bytes[last]))
        {
            last++;
        }

        bytes.RemoveRange(first, last - first);
        string number = random.Next(2) == 0
            ? Numbers[random.Next(Numbers.Length)]
            : random.Next(100).ToString(CultureInfo.InvariantCulture);
        bytes.InsertRange(first, Latin1(number));
    }

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
