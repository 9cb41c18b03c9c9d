using System.Text;

namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>Where each list of a document has counted to; hands out the numbers as Word shows them.</summary>
internal sealed class ListCounters
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Counts one paragraph at that level and writes its number; empty where the level shows none.</summary>
    public string Next(NumberList list, int level)
    {
        if (!_counts.TryGetValue(list.Counters, out var counts))
        {
            counts = new int?[NumberList.LevelCount];
            _counts[list.Counters] = counts;
        }

        Count(list, level, counts);
        return Write(list, level, counts);
    }

    private void Count(NumberList list, int level, int?[] counts)
    {
        if (list.StartOverrides[level] is { } start && _started.Add((list.Id, level)))
        {
            counts[level] = start;
        }
        else
        {
            counts[level] = counts[level] + 1 ?? list.Levels[level].Start;
        }

        for (var above = 0; above < level; above++)
        {
            counts[above] ??= list.StartOverrides[above] ?? list.Levels[above].Start;
        }

        for (var below = level + 1; below < counts.Length; below++)
        {
            // Used is any level above by default; the named one or one above it where the level names one.
            if (list.Levels[below].RestartAfter is not { } after || level < after)
            {
                counts[below] = null;
            }
        }
    }

    private static string Write(NumberList list, int level, int?[] counts)
    {
        var definition = list.Levels[level];
        if (definition.Hidden || definition.Text.Length == 0)
        {
            return "";
        }

        if (definition.Format == "bullet")
        {
            return SymbolFonts.Map(definition.Text, definition.Font);
        }

        var number = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            var c = definition.Text[i];
            if (c == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                var wanted = digit - '1';
                var source = list.Levels[wanted];
                number.Append(definition.Legal && source.Format is not ("none" or "bullet")
                    ? NumberFormats.Write("decimal", null, counts[wanted] ?? source.Start)
                    : NumberFormats.Write(source.Format, source.Custom, counts[wanted] ?? source.Start));
                i++;
            }
            else
            {
                number.Append(c);
            }
        }

        return number.ToString();
    }
}
