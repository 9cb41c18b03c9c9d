using System.Collections;

namespace PerfExtract.Lexicon;

/// <summary>Short texts in a row, each made a string when it is first asked for.</summary>
internal sealed class FrozenTexts : IReadOnlyList<string>
{
    private readonly Lasting<char> _characters;
    private readonly Lasting<int> _ends;
    private readonly string?[] _strings;

    public FrozenTexts(IReadOnlyList<string> texts)
        : this(new(string.Concat(texts)), new(EndsOf(texts)))
    {
    }

    private FrozenTexts(Lasting<char> characters, Lasting<int> ends) =>
        (_characters, _ends, _strings) = (characters, ends, new string?[ends.Length]);

    public int Count => _strings.Length;

    public string this[int index] => _strings[index] ??= Text(index).ToString();

    public static FrozenTexts Read(ref FrozenReader from) => new(from.Read<char>(), from.Read<int>());

    public void Write(FrozenWriter to)
    {
        to.Write(_characters.Span);
        to.Write(_ends.Span);
    }

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int[] EndsOf(IReadOnlyList<string> texts)
    {
        var end = 0;
        return [.. texts.Select(text => end += text.Length)];
    }

    private ReadOnlySpan<char> Text(int index) => _characters.Span[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];
}
