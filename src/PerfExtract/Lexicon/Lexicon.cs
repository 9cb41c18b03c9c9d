using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace PerfExtract.Lexicon;

/// <summary>
/// The words of the field, as data: Data/*.tsv, one synonym a row (code, synonym, note). A list is read when it is first asked for; several
/// are read as one under their names with <see cref="And"/> between: a word that two of them hold is the former's.
/// </summary>
public sealed class Lexicon
{
    internal const char And = '+', UnionMark = '\t';

    /// <summary>What a sentence is made of. Of words of one length the cue is meant, then the stage: 上年结转 and its kin are a stage of
    /// something, carry-over is the item of a line of its own.</summary>
    internal const string Sentences = "prose+stages+items";

    private const string Extension = ".tsv";

    private static readonly Lazy<Lexicon> s_default = new(() => new Lexicon([]));
    private static readonly Lazy<IReadOnlyList<string>> s_names = new(ReadNames);

    private readonly ConcurrentDictionary<string, WordList> _lists = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<LexiconRow>> _rows = new();
    private readonly ConcurrentDictionary<Type, Lazy<object>> _derived = new();
    private readonly IReadOnlyList<LexiconRow> _added;

    private Lexicon(IReadOnlyList<LexiconRow> added) => _added = added;

    public static Lexicon Default => s_default.Value;

    public static IReadOnlyList<string> Names => s_names.Value;

    public WordList this[string name] => _lists.TryGetValue(name, out var list) ? list : _lists.GetOrAdd(name, Load);

    /// <summary>The built-in words and a user's own: rows of list, code, synonym, note.</summary>
    public static Lexicon WithRows(TextReader rows, string source)
    {
        var lexicon = new Lexicon(LexiconOverlay.Read(rows, source));
        foreach (var name in lexicon._added.Select(row => row.List).Distinct())
        {
            _ = lexicon[name];
        }

        return lexicon;
    }

    /// <summary>The built-in lists for <see cref="FrozenLists"/>.</summary>
    internal static byte[] Freeze() =>
        FrozenLists.Freeze(Names.Append(Sentences).ToDictionary(name => name, Default.Build, StringComparer.Ordinal));

    internal void LoadAll()
    {
        foreach (var name in FrozenLists.Names)
        {
            _ = this[name];
        }
    }

    public IReadOnlyList<LexiconRow> Rows(string name) => _rows.TryGetValue(name, out var rows) ? rows : _rows.GetOrAdd(name, ReadRows);

    /// <summary>What a stage makes of the words (several lists in one, endings by length): made once a lexicon, on first use.</summary>
    internal T Derived<T>(Func<Lexicon, T> make)
        where T : class =>
        (T)(_derived.TryGetValue(typeof(T), out var made) ? made : ToMake(make)).Value;

    private Lazy<object> ToMake<T>(Func<Lexicon, T> make)
        where T : class =>
        _derived.GetOrAdd(typeof(T), new Lazy<object>(() => make(this)));

    private WordList Load(string name) =>
        !IsAddedTo(name) && FrozenLists.TryRead(name, out var frozen) ? frozen : Build(name);

    private bool IsAddedTo(string name) => _added.Count > 0 && name.Split(And).Any(list => _added.Any(row => row.List == list));

    private WordList Build(string name)
    {
        var (list, lists) = (new WordListBuilder(), name.Split(And));
        foreach (var row in lists.SelectMany(Rows))
        {
            var code = lists.Length > 1 ? row.List + UnionMark + row.Code : row.Code;
            if (!list.TryAdd(code, row.Word, out var holder) && lists.Length == 1)
            {
                throw new LexiconException(row, $"“{row.Word}” is held by {holder} already");
            }
        }

        return list.Build();
    }

    private IReadOnlyList<LexiconRow> ReadRows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + Extension)
            ?? throw new ArgumentException($"no word list is named {name}; there are {string.Join(", ", Names)}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return WordChoices.Spread([.. LexiconRow.ReadList(name, Extension, reader), .. _added.Where(row => row.List == name)]);
    }

    private static List<string> ReadNames() =>
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal)];
}
