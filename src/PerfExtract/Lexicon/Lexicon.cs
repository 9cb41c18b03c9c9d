using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace PerfExtract.Lexicon;

/// <summary>
/// The words of the field, as data: Data/*.tsv, one synonym a row (code, synonym, note). A list is read when it is first asked for.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> s_default = new(() => new Lexicon([]));

    private readonly ConcurrentDictionary<string, WordList> _lists = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<LexiconRow>> _rows = new();
    private readonly ConcurrentDictionary<Type, Lazy<object>> _derived = new();
    private readonly IReadOnlyList<LexiconRow> _added;

    private Lexicon(IReadOnlyList<LexiconRow> added) => _added = added;

    public static Lexicon Default => s_default.Value;

    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(LexiconEntries.Extension, StringComparison.Ordinal))
            .Select(name => name[..^LexiconEntries.Extension.Length])
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

    /// <summary>The same of one list, none of them kept; to be walked through once.</summary>
    internal LexiconEntries Entries(string name) => new(Text(name), name, _added);

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
        (T)(_derived.TryGetValue(typeof(T), out var made) ? made : ToMake(make)).Value;

    private Lazy<object> ToMake<T>(Func<Lexicon, T> make)
        where T : class =>
        _derived.GetOrAdd(typeof(T), new Lazy<object>(() => make(this)));

    private List<LexiconRow> ReadRows(string name) => RowsOf(Entries(name));

    private WordList Load(string name)
    {
        var entries = Entries(name);
        var list = new WordList(name, entries.Most);
        foreach (var entry in entries)
        {
            if (!list.TryAdd(entry.Code, entry.Word, out var holder))
            {
                throw new LexiconException(entry.Source, entry.Line, $"“{entry.Word}” is held by {holder} already");
            }
        }

        return list;
    }

    private static List<LexiconRow> BuiltIn(string name) => RowsOf(new LexiconEntries(Text(name), name, []));

    private static List<LexiconRow> RowsOf(LexiconEntries entries)
    {
        var rows = new List<LexiconRow>(entries.Most);
        foreach (var entry in entries)
        {
            rows.Add(new LexiconRow(entry.List, entry.Code, entry.Word.ToString(), entry.Source, entry.Line));
        }

        return rows;
    }

    /// <summary>In an array that is rented.</summary>
    private static ArraySegment<char> Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + LexiconEntries.Extension)
            ?? throw new ArgumentException($"no word list is named {name}; there are {string.Join(", ", Names)}");
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        try
        {
            stream.ReadExactly(bytes, 0, (int)stream.Length);
            var text = ArrayPool<char>.Shared.Rent((int)stream.Length);
            return new ArraySegment<char>(text, 0, Encoding.UTF8.GetChars(bytes.AsSpan(0, (int)stream.Length), text));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
