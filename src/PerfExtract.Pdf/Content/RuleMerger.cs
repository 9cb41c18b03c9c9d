using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Makes of the strokes and bars that a page draws the lines that a reader sees: pieces that touch are one line, dashes in a
/// row are one line, two lines close side by side are one line.
/// </summary>
internal static class RuleMerger
{
    /// <summary>Lines this near to one another are drawn as one: hairlines differ by rounding.</summary>
    private const float SameLine = 0.75f;

    /// <summary>Pieces that nearly touch.</summary>
    private const float Touching = 1f;

    /// <summary>A dash is short, the gap after it not much longer, and there are several of them.</summary>
    private const float LongestDash = 12f;
    private const float LongestGap = 6f;
    private const int LeastDashes = 4;

    /// <summary>The two strokes of a double line stand at most this far apart and end together.</summary>
    private const float DoubleDistance = 3.2f;
    private const float DoubleEnds = 3f;
    private const int ComparedLines = 32;

    /// <summary>What is shorter is a dot.</summary>
    private const float Shortest = 2f;

    public static List<Rule> Merge(IReadOnlyList<Rule> rules)
    {
        var merged = new List<Rule>();
        foreach (bool level in (ReadOnlySpan<bool>)[true, false])
        {
            Line[] lines = [.. rules.Where(r => r.Horizontal == level).Select(r => Line.Of(r, level))];
            Array.Sort(lines, static (a, b) => (a.Position, a.From).CompareTo((b.Position, b.From)));
            merged.AddRange(JoinDoubles(JoinPieces(lines)).Where(l => l.Length >= Shortest).Select(l => l.ToRule(level)));
        }

        return merged;
    }

    private static List<Line> JoinPieces(Line[] lines)
    {
        var joined = new List<Line>();
        for (int first = 0; first < lines.Length;)
        {
            int end = first + 1;
            while (end < lines.Length && lines[end].Position - lines[first].Position <= SameLine)
            {
                end++;
            }

            Array.Sort(lines, first, end - first, Comparer<Line>.Create(static (a, b) => a.From.CompareTo(b.From)));
            JoinDashes(JoinTouching(lines.AsSpan(first, end - first)), joined);
            first = end;
        }

        return joined;
    }

    private static List<Line> JoinTouching(ReadOnlySpan<Line> pieces)
    {
        var runs = new List<Line>();
        foreach (Line piece in pieces)
        {
            if (runs.Count > 0 && piece.From <= runs[^1].To + Touching)
            {
                runs[^1] = runs[^1].With(piece);
            }
            else
            {
                runs.Add(piece);
            }
        }

        return runs;
    }

    private static void JoinDashes(List<Line> runs, List<Line> into)
    {
        for (int first = 0; first < runs.Count;)
        {
            int end = first + 1;
            while (end < runs.Count && runs[end - 1].Length <= LongestDash && runs[end].Length <= LongestDash
                && runs[end].From - runs[end - 1].To <= Math.Min(LongestGap, Touching + (2 * runs[end - 1].Length)))
            {
                end++;
            }

            if (end - first >= LeastDashes)
            {
                into.Add(runs[first].With(runs[end - 1]));
            }
            else
            {
                into.AddRange(runs.GetRange(first, end - first));
            }

            first = end;
        }
    }

    private static List<Line> JoinDoubles(List<Line> lines)
    {
        var kept = new List<Line>();
        foreach (Line line in lines)
        {
            int twin = -1;
            for (int i = kept.Count - 1; i >= Math.Max(0, kept.Count - ComparedLines) && twin < 0; i--)
            {
                twin = line.Position - kept[i].Position <= DoubleDistance
                    && Math.Abs(line.From - kept[i].From) <= DoubleEnds && Math.Abs(line.To - kept[i].To) <= DoubleEnds ? i : -1;
            }

            if (twin < 0)
            {
                kept.Add(line);
            }
            else
            {
                float gap = line.Position - kept[twin].Position;
                kept[twin] = kept[twin].With(line) with { Position = kept[twin].Position + (gap / 2), Width = line.Width + gap };
            }
        }

        return kept;
    }

    private readonly record struct Line(float Position, float From, float To, float Width)
    {
        public float Length => To - From;

        public static Line Of(in Rule rule, bool level) => level
            ? new Line(rule.Y1, Math.Min(rule.X1, rule.X2), Math.Max(rule.X1, rule.X2), rule.Width)
            : new Line(rule.X1, Math.Min(rule.Y1, rule.Y2), Math.Max(rule.Y1, rule.Y2), rule.Width);

        public Line With(in Line other) =>
            this with { From = Math.Min(From, other.From), To = Math.Max(To, other.To), Width = Math.Max(Width, other.Width) };

        public Rule ToRule(bool level) => level
            ? new Rule(From, Position, To, Position, Width)
            : new Rule(Position, From, Position, To, Width);
    }
}
