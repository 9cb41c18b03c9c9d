using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>The words of a clause as they stand, figures and all.</summary>
internal sealed partial class ParagraphReading
{
    private static readonly CharSet s_clauseStops = new("，,；;：:（(");

    /// <summary>No clause is longer; a text without stops is not walked through again for each of its figures.</summary>
    private const int LongestClause = 200;

    private ReadOnlySpan<char> ClauseBefore(int at)
    {
        var from = Math.Max(_sentence, at - LongestClause);
        var before = _text.AsSpan(from, Math.Max(0, at - from));
        return before[(before.LastIndexOfAny(s_clauseStops) + 1)..];
    }
}
