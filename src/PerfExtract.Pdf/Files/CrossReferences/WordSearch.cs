using System.Text;

namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>Finds a word in the file and keeps the last answer, so that searches from many places do not go over the same bytes.</summary>
internal sealed class WordSearch(byte[] bytes, string word, Budget budget)
{
    private readonly byte[] _word = Encoding.ASCII.GetBytes(word);
    private int _from = int.MaxValue;
    private int _found = -1;

    /// <returns>-1 where the word does not stand at or after <paramref name="from"/>.</returns>
    public int Find(int from)
    {
        bool known = from >= _from && (from <= _found || _found < 0);
        if (!known)
        {
            int at = bytes.AsSpan(from).IndexOf(_word);
            budget.Work(at < 0 ? bytes.Length - from : at);
            (_from, _found) = (from, at < 0 ? -1 : from + at);
        }

        return _found;
    }
}
