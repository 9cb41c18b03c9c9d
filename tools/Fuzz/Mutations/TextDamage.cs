using System.Text;

namespace PerfExtract.Fuzz.Mutations;

/// <summary>A plain text as hands and programs spoil it: lines cut and joined, widths and encodings changed, things put in.</summary>
internal static class TextDamage
{
    private const int MostChanges = 6, MostCopies = 2_000;

    public static byte[] Of(byte[] original, Random random)
    {
        var lines = Encoding.UTF8.GetString(original).TrimStart('\uFEFF').Split('\n').ToList();
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && lines.Count > 0; changes--)
        {
            Change(lines, random);
        }

        return SpoiltEncoding.Of(string.Join(random.Next(8) == 0 ? "\r\n" : "\n", lines), random);
    }

    private static void Change(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var line = lines[at];
        switch (random.Next(16))
        {
            case 0 or 1:
                var cut = random.Next(line.Length + 1);
                lines[at] = line[..cut];
                lines.Insert(at + 1, line[cut..]);
                break;
            case 2 or 3 when at + 1 < lines.Count:
                lines[at] = line + lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4:
                lines.RemoveAt(at);
                break;
            case 5:
                lines.InsertRange(at, Enumerable.Repeat(line, random.Next(30) == 0 ? random.Next(MostCopies) : random.Next(1, 4)));
                break;
            case 6:
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], line);
                break;
            case 7:
                lines[at] = string.Concat(line.Select(FullWidth));
                break;
            case 8:
                lines[at] = line.Replace(" ", "\t", StringComparison.Ordinal).Replace("，", random.Next(2) == 0 ? "\t" : ",", StringComparison.Ordinal);
                break;
            case 9:
                lines[at] = ChangedNumber(line, random);
                break;
            case 10:
                lines[at] = string.Join(random.Next(2) == 0 ? " " : "\n", line.AsEnumerable());
                break;
            case 11:
                lines[at] = string.Concat(Enumerable.Repeat(line, random.Next(1, 40)));
                break;
            case 12:
                lines.Reverse(at, random.Next(lines.Count - at + 1));
                break;
            default:
                lines[at] = line.Insert(random.Next(line.Length + 1), HostileWords.Text(random));
                break;
        }
    }

    private static char FullWidth(char c) => c switch
    {
        ' ' => '\u3000',
        > ' ' and <= '~' => (char)(c + 0xFEE0),
        _ => c,
    };

    private static string ChangedNumber(string line, Random random)
    {
        var first = line.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return line + HostileWords.Number(random);
        }

        var length = line.AsSpan(first).IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? line.Length - first : length;
        var number = random.Next(20) == 0 ? new string('9', HostileWords.EndlessDigits) : HostileWords.Number(random);
        return line.Remove(first, length).Insert(first, number);
    }
}
