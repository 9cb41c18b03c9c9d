namespace PerfExtract.Facts.Prose;

/// <summary>How the names of projects and purposes end: …项目, …专项资金, …经费, …费, …工程.</summary>
internal sealed class NameEndings(Lexicon.Lexicon lexicon)
{
    private readonly string[] _endings = [.. lexicon.Rows("name-endings").Select(row => row.Word)];
    private readonly Lexicon.WordList _words = lexicon["name-endings"];

    /// <summary>The words are such an ending and nothing else.</summary>
    public bool IsEnding(ReadOnlySpan<char> words) => _words.TryWhole(words, out _);

    public bool Ends(ReadOnlySpan<char> words)
    {
        foreach (var ending in _endings)
        {
            if (words.EndsWith(ending) && words.Length > ending.Length)
            {
                return true;
            }
        }

        return false;
    }
}
