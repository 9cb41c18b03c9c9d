using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>Sentences whose figures nobody had: 假设预算100万元，支出90万元; 如执行率为80%，则得8分.</summary>
internal sealed class Suppositions(Lexicon.Lexicon lexicon)
{
    private const string Supposed = "supposed", Example = "example", If = "if", Then = "then", Method = "method";

    private static readonly CharSet s_clauses = new("，,；;：:。、（( \t");

    private readonly Lexicon.WordList _words = lexicon["suppositions"];

    /// <param name="path">例如 tells an example under a heading about how points are given; elsewhere it tells of one of several things that were so.</param>
    public bool Is(ReadOnlySpan<char> sentence, IReadOnlyList<string> path)
    {
        var supposes = false;
        for (var from = 0; _words.TryNext(sentence, from, out var word); from = word.End)
        {
            var begins = word.Start == 0 || s_clauses.Contains(sentence[word.Start - 1]);
            var isCondition = begins && word.Code == If;
            if (word.Code == Supposed || (supposes && begins && word.Code == Then) || ((word.Code == Example || (isCondition && !supposes)) && IsMethod(path)))
            {
                return true;
            }

            supposes |= isCondition;
        }

        return false;
    }

    /// <summary>The heading, or one above it, is about how points are given.</summary>
    private bool IsMethod(IReadOnlyList<string> path)
    {
        foreach (var title in path)
        {
            if (Says(title, Method))
            {
                return true;
            }
        }

        return false;
    }

    private bool Says(string title, string code)
    {
        for (var from = 0; _words.TryNext(title, from, out var word); from = word.End)
        {
            if (word.Code == code)
            {
                return true;
            }
        }

        return false;
    }
}
