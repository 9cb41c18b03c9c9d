namespace PerfExtract.Facts.Prose;

/// <summary>
/// How the names of projects and purposes end (…项目, …专项资金, …经费, …工程), and those of organisations and places: before an item these say
/// whose it is, they do not make it a purpose.
/// </summary>
internal sealed class NameEndings(Lexicon.Lexicon lexicon)
{
    private const string Organ = "organ", Place = "organ:place", Accounts = "organ:accounts", Given = "given";

    private readonly string[] _endings = [.. lexicon.Rows("name-endings").Select(row => row.Word)];
    private readonly string[] _organs = [.. lexicon.Rows("organ-ends").Where(row => row.Code is Organ or Place or Accounts).Select(row => row.Word)];
    private readonly string[] _placeEnds = [.. lexicon.Rows("organ-ends").Where(row => row.Code is Place or Accounts).Select(row => row.Word)];
    private readonly string[] _accounts = [.. lexicon.Rows("organ-ends").Where(row => row.Code == Accounts).Select(row => row.Word)];
    private readonly string[] _others = [.. lexicon.Rows("organ-ends").Where(row => row.Code == "other").Select(row => row.Word)];
    private readonly string[] _headings = [.. lexicon.Rows("heading-name-ends").Where(row => row.Code == "name").Select(row => row.Word)];
    private readonly string[] _runIns = [.. lexicon.Rows("heading-name-ends").Where(row => row.Code == "run-in").Select(row => row.Word)];
    private readonly string[] _sums = [.. lexicon.Rows("name-endings").Where(row => row.Code == "name:sum").Select(row => row.Word)];
    private readonly Lexicon.WordList _words = lexicon["name-endings"], _places = lexicon["organ-ends"];

    /// <summary>The words are such an ending and nothing else.</summary>
    public bool IsEnding(ReadOnlySpan<char> words) => _words.TryWhole(words, out _);

    /// <summary>There is more to the words than the ending.</summary>
    public bool Ends(ReadOnlySpan<char> words) => EndsIn(words, _endings, longerBy: 1);

    /// <summary>…项目, …资金: what follows right behind is of no name, as it may be of …服务计划.</summary>
    public bool EndsSum(ReadOnlySpan<char> words) => EndsIn(words, _sums, longerBy: 1);

    /// <summary>The words of a heading are a name, and no matter.</summary>
    /// <param name="runIn">Text follows on the heading's own line.</param>
    public bool EndsHeading(ReadOnlySpan<char> words, bool runIn) => EndsIn(words, _headings, longerBy: 0) || (runIn && EndsIn(words, _runIns, longerBy: 0));

    /// <summary>农村饮水安全工程, 农村饮水安全工程管理严格: the words are such a name, or begin with one and go on.</summary>
    public bool BeginsWithName(ReadOnlySpan<char> words)
    {
        foreach (var ending in _headings)
        {
            if (ending.Length > 1 && words.IndexOf(ending, StringComparison.Ordinal) is >= ShortestBefore and var at && (words.Length - at - ending.Length) is 0 or >= ShortestBehind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>水利工程 is any of them; what is said of a thing takes two characters at least.</summary>
    private const int ShortestBefore = 4, ShortestBehind = 2;

    /// <summary>The words are the name of an organisation or a place.</summary>
    public bool EndsOrgan(ReadOnlySpan<char> words) => EndsIn(words, _organs, longerBy: 0) && !EndsIn(words, _others, longerBy: 0);

    /// <summary>青禾县, 白石镇, and not 县水务局.</summary>
    public bool EndsPlace(ReadOnlySpan<char> words) => EndsIn(words, _placeEnds, longerBy: 0);

    /// <summary>青禾县 has a treasury of its own, 白石镇 need not.</summary>
    public bool KeepsAccounts(ReadOnlySpan<char> words) => EndsIn(words, _accounts, longerBy: 0);

    /// <summary>各县, 各地, 各单位: the text begins with several who are given money.</summary>
    public bool BeginsWithGiven(ReadOnlySpan<char> text) => text is ['各', ..] && _places.TryLongest(text, 1, out var given) && given.Code is Place or Accounts or Given;

    /// <summary>省财政厅, 中央, 上级: who gives, and is no part of what is given.</summary>
    public bool IsGiver(ReadOnlySpan<char> words) => EndsOrgan(words) || (_places.TryWhole(words, out var code) && code == "giver");

    private static bool EndsIn(ReadOnlySpan<char> words, string[] endings, int longerBy)
    {
        foreach (var ending in endings)
        {
            if (words.Length >= ending.Length + longerBy && words.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
