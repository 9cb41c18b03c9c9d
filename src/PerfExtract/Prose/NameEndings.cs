namespace PerfExtract.Prose;

/// <summary>How the names of projects and purposes end: …项目, …专项资金, …经费, …费, …工程.</summary>
internal sealed class NameEndings(Lexicon.Lexicon lexicon)
{
    private readonly string[] _endings = [.. lexicon.Rows("name-endings").Select(row => row.Word)];

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
