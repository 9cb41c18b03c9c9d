using PerfExtract.Fuzz.Grammar;
using PerfExtract.Fuzz.Mutations;
using PerfExtract.Fuzz.Mutations.Xml;
using PerfExtract.Fuzz.Mutations.Zip;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>Inputs by number: the same seed, number and originals make the same bytes.</summary>
internal sealed class Recipes
{
    /// <summary>One in so many has a name as hostile as its content may be.</summary>
    private const int HostileNames = 16;

    private readonly int _seed;
    private readonly List<Recipe> _wheel = [];

    public Recipes(Originals originals, int seed)
    {
        _seed = seed;
        foreach (var recipe in All(originals))
        {
            _wheel.AddRange(Enumerable.Repeat(recipe, recipe.Weight));
        }
    }

    public FuzzInput Make(int number)
    {
        var recipe = _wheel[number % _wheel.Count];
        var random = new Random(HashOf(_seed, number));
        var (original, bytes) = recipe.Make(number / _wheel.Count, random);
        var name = random.Next(HostileNames) == 0
            ? $"a{HostileWords.Characters(random).Replace('/', '_').Replace('\0', '_')}{recipe.Extension}"
            : $"input{recipe.Extension}";
        return new FuzzInput(number, $"{recipe.Name} {original}".TrimEnd(), name, bytes);
    }

    private static IEnumerable<Recipe> All(Originals originals) =>
    [
        .. On("docx bytes", ".docx", 1, originals.Docx, ByteDamageOf),
        .. On("docx members", ".docx", 3, originals.Packages, ZipDamage.Of),
        .. On("docx nodes", ".docx", 6, originals.Packages, DocxDamage.Of),
        .. On("pdf bytes", ".pdf", 2, originals.Pdf, ByteDamageOf),
        .. On("pdf objects", ".pdf", 5, originals.Unpacked, (damage, random) => damage.Of(random)),
        .. On("txt bytes", ".txt", 1, originals.Txt, ByteDamageOf),
        .. On("txt lines", ".txt", 5, originals.Txt, TextDamage.Of),
        new Recipe("docx grammar", ".docx", 2, (_, random) => ("", HostileDocx.Of(random))),
        new Recipe("pdf grammar", ".pdf", 2, (_, random) => ("", HostilePdf.Of(random))),
        new Recipe("txt grammar", ".txt", 3, (_, random) => ("", HostileText.Of(random))),
    ];

    private static IEnumerable<Recipe> On<T>(string name, string extension, int weight, List<(string Name, T Content)> originals, Func<T, Random, byte[]> damage) =>
        originals.Count == 0 ? []
        : [new Recipe(name, extension, weight, (turn, random) => (originals[turn % originals.Count].Name, damage(originals[turn % originals.Count].Content, random)))];

    private static byte[] ByteDamageOf(byte[] original, Random random) => ByteDamage.Of(original, random.Next());

    /// <summary>Neighbouring numbers must not make neighbouring dice.</summary>
    private static int HashOf(int seed, int number)
    {
        var hash = ((ulong)(uint)seed << 32 | (uint)number) * 0x9E3779B97F4A7C15;
        return (int)((hash ^ (hash >> 32)) & int.MaxValue);
    }
}
