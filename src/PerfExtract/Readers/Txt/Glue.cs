namespace PerfExtract.Readers.Txt;

/// <summary>
/// Which pairs of characters belong together, learned from the text itself: 支出 stands in it a hundred times, so a line that ends in 支
/// goes on in one that begins with 出.
/// </summary>
internal sealed class Glue
{
    /// <summary>A report says its words again within this many characters; more would only cost memory.</summary>
    private const int MostCharacters = 1 << 20;

    /// <summary>A pair seen less often may be two words that met once.</summary>
    private const int FewestSeen = 3;

    /// <summary>The second must follow the first this often, or the two are the end and the beginning of words.</summary>
    private const double FewestShare = 0.25;

    private readonly Dictionary<int, int> _pairs = [];
    private readonly Dictionary<char, int> _firsts = [];

    public static Glue Learn(IReadOnlyList<TextLine> lines)
    {
        var glue = new Glue();
        var seen = 0;
        foreach (var line in lines)
        {
            var text = line.Text;
            for (var i = 0; i + 1 < text.Length; i++)
            {
                glue.Count(text[i], text[i + 1]);
            }

            seen += text.Length;
            if (seen > MostCharacters)
            {
                break;
            }
        }

        return glue;
    }

    public bool Holds(char last, char first) =>
        _pairs.TryGetValue(Pair(last, first), out var together) && together >= FewestSeen && together >= _firsts[last] * FewestShare;

    private void Count(char first, char second)
    {
        _firsts[first] = _firsts.GetValueOrDefault(first) + 1;
        _pairs[Pair(first, second)] = _pairs.GetValueOrDefault(Pair(first, second)) + 1;
    }

    private static int Pair(char first, char second) => (first << 16) | second;
}
