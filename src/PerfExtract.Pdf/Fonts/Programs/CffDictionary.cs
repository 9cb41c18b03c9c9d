using System.Globalization;
using System.Text;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>A DICT of a CFF font: operands before their operator; of two bytes, its key is 0x0C00 + the second.</summary>
internal static class CffDictionary
{
    private const int MostOperands = 48;

    public static Dictionary<int, double[]> Read(ReadOnlySpan<byte> data)
    {
        var entries = new Dictionary<int, double[]>();
        var operands = new List<double>();
        for (int at = 0; at < data.Length;)
        {
            int b = data[at++];
            if (b <= 21)
            {
                int key = b == 12 ? 0x0C00 | BigEndian.U8(data, at++) : b;
                entries[key] = [.. operands];
                operands.Clear();
            }
            else if (operands.Count < MostOperands)
            {
                operands.Add(ReadNumber(data, b, ref at));
            }
            else
            {
                ReadNumber(data, b, ref at);
            }
        }

        return entries;
    }

    private static double ReadNumber(ReadOnlySpan<byte> data, int b, ref int at)
    {
        switch (b)
        {
            case 28:
                at += 2;
                return BigEndian.S16(data, at - 2);
            case 29:
                at += 4;
                return (int)BigEndian.U32(data, at - 4);
            case 30:
                return ReadReal(data, ref at);
            case >= 32 and <= 246:
                return b - 139;
            case >= 247 and <= 250:
                return ((b - 247) * 256) + BigEndian.U8(data, at++) + 108;
            case >= 251 and <= 254:
                return (-(b - 251) * 256) - BigEndian.U8(data, at++) - 108;
            default:
                return 0;
        }
    }

    private static double ReadReal(ReadOnlySpan<byte> data, ref int at)
    {
        var text = new StringBuilder();
        while (at < data.Length)
        {
            byte pair = data[at++];
            if (!AddNibble(text, pair >> 4) || !AddNibble(text, pair & 15))
            {
                break;
            }
        }

        return double.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;
    }

    private static bool AddNibble(StringBuilder text, int nibble)
    {
        ReadOnlySpan<string> written = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-", ""];
        text.Append(written[nibble]);
        return nibble != 15;
    }
}
