using System.Text;

namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>
/// A PDF file whose objects say something else: references that lead astray or in a circle, other operators and operands, other
/// code tables. Its cross-references are right unless they are what is changed, so that the reader goes deep.
/// </summary>
internal sealed class PdfDamage(SortedDictionary<int, PdfBody> original, int root)
{
    private const int MostChanges = 4;

    private readonly int[] _numbers = [.. original.Keys];

    /// <summary>Streams that are text: page contents, forms, code tables.</summary>
    private readonly int[] _texts = [.. original.Where(body => body.Value.Stream is { } stream && IsText(stream)).Select(body => body.Key)];

    public static PdfDamage For(byte[] file) => new(PdfText.Read(file, out var root), root);

    public byte[] Of(Random random)
    {
        var bodies = new SortedDictionary<int, PdfBody>(original);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            if (_texts.Length > 0 && random.Next(2) == 0)
            {
                ChangeContent(bodies, random);
            }
            else
            {
                ChangeObject(bodies, random);
            }
        }

        var trailer = random.Next(20) == 0 ? HostilePdfWords.TrailerEntry(random) : "";
        var file = PdfText.Write(bodies, random.Next(40) == 0 ? Any(random) : root, trailer);
        return random.Next(20) == 0 ? ByteDamage.Of(file, random.Next()) : file;
    }

    private static bool IsText(byte[] stream) => stream.Length > 0 && stream.Count(b => b is >= 32 and < 127 or 9 or 10 or 13) * 10 > stream.Length * 9;

    private int Any(Random random) => _numbers[random.Next(_numbers.Length)];

    private void ChangeObject(SortedDictionary<int, PdfBody> bodies, Random random)
    {
        var number = Any(random);
        if (!bodies.TryGetValue(number, out var body))
        {
            return;
        }

        switch (random.Next(10))
        {
            case 0:
                bodies.Remove(number);
                break;
            case 1:
                bodies[number] = original[Any(random)];
                break;
            case 2:
                bodies[number] = body with { Stream = original[Any(random)].Stream };
                break;
            case 3:
                bodies[number] = body with { Length = random.Next(2) == 0 ? $"{number} 0 R" : HostileWords.Number(random) };
                break;
            default:
                bodies[number] = body with { Value = Changed(body.Value, random) };
                break;
        }
    }

    private string Changed(string value, Random random)
    {
        var tokens = PdfTokens.Of(value);
        var at = random.Next(tokens.Count);
        switch (random.Next(6))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, HostilePdfWords.Value(random));
                break;
            case 2 when tokens.FindIndex(at, token => token == "R") is >= 4 and var reference:
                tokens[reference - 4] = random.Next(10) == 0 ? HostileWords.Number(random) : $"{Any(random)}";
                break;
            case 3 when tokens.FindIndex(at, PdfTokens.IsNumber) is >= 0 and var number:
                tokens[number] = HostileWords.Number(random);
                break;
            case 4 when tokens.FindIndex(at, token => token[0] == '/') is >= 0 and var name:
                tokens[name] = HostilePdfWords.Name(random);
                break;
            default:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
        }

        return string.Concat(tokens);
    }

    private void ChangeContent(SortedDictionary<int, PdfBody> bodies, Random random)
    {
        var number = _texts[random.Next(_texts.Length)];
        if (bodies.TryGetValue(number, out var body) && body.Stream is { } stream)
        {
            var content = ContentDamage.Of(Encoding.Latin1.GetString(stream), random);
            bodies[number] = body with { Stream = Encoding.Latin1.GetBytes(content) };
        }
    }
}
