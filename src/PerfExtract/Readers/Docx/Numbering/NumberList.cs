namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>
/// A list as paragraphs refer to it: the levels it draws with, where it starts, and whose counters it counts on.
/// </summary>
/// <param name="Counters">The abstract list; several lists upon one abstract list count on together.</param>
/// <param name="StartOverrides">By level, the number at which this list begins; null where it goes on.</param>
internal sealed record NumberList(int Id, int Counters, IReadOnlyList<NumberLevel> Levels, IReadOnlyList<int?> StartOverrides)
{
    /// <summary>Word's lists have nine levels.</summary>
    public const int LevelCount = 9;

    public int? LevelOf(string? paragraphStyle)
    {
        for (var level = 0; paragraphStyle is not null && level < Levels.Count; level++)
        {
            if (Levels[level].ParagraphStyle == paragraphStyle)
            {
                return level;
            }
        }

        return null;
    }
}
