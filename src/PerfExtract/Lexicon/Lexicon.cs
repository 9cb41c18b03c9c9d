using System.Collections.Concurrent;
using System.Reflection;

namespace PerfExtract.Lexicon;

/// <summary>
/// The words of the field, as data: Data/*.tsv, one synonym a row (code, synonym, note). A list is read when it is first asked for.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> s_default = new(() => new Lexicon([]));

    private readonly ConcurrentDictionary<string, WordList> _lists = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<LexiconRow>> _rows = new();
    private readonly ConcurrentDictionary<Type, object> _derived = new();
    private readonly IReadOnlyList<LexiconRow> _added;

    private Lexicon(IReadOnlyList<LexiconRow> added) => _added = added;

    public static Lexicon Default => s_default.Value;

    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Select(name => name[..^4])
            .Order(StringComparer.Ordinal)];

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

    /// <summary>Every row: the built-in ones list by list, then those added.</summary>
    internal IEnumerable<LexiconRow> Rows() => Names.SelectMany(BuiltIn).Concat(_added);

    internal void LoadAll()
    {
        foreach (var name in Names)
        {
            _ = this[name];
        }
    }

    public IReadOnlyList<LexiconRow> Rows(string name) => _rows.TryGetValue(name, out var rows) ? rows : _rows.GetOrAdd(name, ReadRows);

    /// <summary>What a stage makes of the words (several lists in one, endings by length): made once a lexicon, on first use.</summary>
    internal T Derived<T>(Func<Lexicon, T> make)
        where T : class =>
        _derived.TryGetValue(typeof(T), out var made) ? (T)made : (T)_derived.GetOrAdd(typeof(T), make(this));

    private IReadOnlyList<LexiconRow> ReadRows(string name) => [.. BuiltIn(name), .. _added.Where(row => row.List == name)];

    private WordList Load(string name)
    {
        var rows = Rows(name);
        var list = new WordList(name, rows.Count);
        foreach (var row in rows)
        {
            if (!list.TryAdd(row.Code, row.Word, out var holder))
            {
                throw new LexiconException(row, $"“{row.Word}” is held by {holder} already");
            }
        }

        return list;
    }

    private static IEnumerable<LexiconRow> BuiltIn(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".tsv")
            ?? throw new ArgumentException($"no word list is named {name}; there are {string.Join(", ", Names)}");
        using var reader = new StreamReader(stream);
        foreach (var row in LexiconRow.ReadList(reader, name))
        {
            yield return row;
        }
    }
}
