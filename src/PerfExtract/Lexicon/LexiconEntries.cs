using System.Buffers;

namespace PerfExtract.Lexicon;

/// <summary>The rows of one list in turn, built-in and added, without a string for each: there are thousands, and most runs are short.</summary>
internal ref struct LexiconEntries
{
    public const string Extension = ".tsv";

    private readonly IReadOnlyList<LexiconRow> _added;
    private readonly char[] _text;
    private ReadOnlySpan<char> _rest;
    private int _nextAdded;

    /// <param name="text">In an array of the shared pool, which has it back once all entries were walked through.</param>
    public LexiconEntries(ArraySegment<char> text, string list, IReadOnlyList<LexiconRow> added)
    {
        _rest = text;
        (_text, _added, List, Source) = (text.Array!, added, list, list + Extension);
        Most = _rest.Count('\n') + 1 + added.Count;
    }

    /// <summary>There are no more than these.</summary>
    public int Most { get; }

    public string List { get; }

    public string Source { get; private set; }

    public int Line { get; private set; }

    public string Code { get; private set; } = "";

    public ReadOnlySpan<char> Word { get; private set; }

    public readonly LexiconEntries Current => this;

    public readonly LexiconEntries GetEnumerator() => this;

    public bool MoveNext() => MoveToLine() || MoveToAdded();

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private bool MoveToLine()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf('\n');
            var line = (end < 0 ? _rest : _rest[..end]).TrimEnd('\r');
            _rest = end < 0 ? default : _rest[(end + 1)..];
            Line++;
            if (!LexiconRow.IsRemark(line))
            {
                LexiconRow.Parse(line, false, Source, Line, out _, out var code, out var word);
                // Most rows have the code of the row before: the same string serves them all.
                Code = code.SequenceEqual(Code) ? Code : code.ToString();
                Word = word;
                return true;
            }
        }

        return false;
    }

    private bool MoveToAdded()
    {
        while (_nextAdded < _added.Count)
        {
            var row = _added[_nextAdded++];
            if (row.List == List)
            {
                (Code, Source, Line) = (row.Code, row.Source, row.Line);
                Word = row.Word;
                return true;
            }
        }

        return false;
    }
}
