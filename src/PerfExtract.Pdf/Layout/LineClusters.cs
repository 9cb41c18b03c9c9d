namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Runs gathered into lines by height. A figure set 2–3 pt above its label's line, a superscript and a subscript belong to the
/// line that they overlap by half; the lines above and below do not.
/// </summary>
internal static class LineClusters
{
    /// <summary>The share of the smaller run's height that must lie within the line's.</summary>
    private const float Overlap = 0.5f;

    /// <summary>Runs are sorted in place: by line, and from left to right within each; each line is a range of the list.</summary>
    public static List<Range> Of(List<Run> runs)
    {
        var lines = new List<Range>();
        runs.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Start.CompareTo(b.Start));
        for (int start = 0, end; start < runs.Count; start = end)
        {
            var main = runs[start];
            for (end = start + 1; end < runs.Count && Overlaps(main, runs[end]); end++)
            {
                // The line is as high as its main text: a superscript that comes first by its height must not set it.
                main = Weight(runs[end]) > Weight(main) ? runs[end] : main;
            }

            runs.Sort(start, end - start, LeftToRight);
            Stack(runs, start, end);
            lines.Add(start..end);
        }

        return lines;
    }

    private static readonly Comparer<Run> LeftToRight =
        Comparer<Run>.Create(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Start.CompareTo(b.Start));

    /// <summary>A fraction's numerator is read before the denominator under it, wherever each begins.</summary>
    private static void Stack(List<Run> runs, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (runs[i].Baseline < runs[i - 1].Baseline && IsStacked(runs[i - 1], runs[i]))
            {
                (runs[i - 1], runs[i]) = (runs[i], runs[i - 1]);
            }
        }
    }

    /// <summary>One stands over the other, not merely into it.</summary>
    public static bool IsStacked(in Run one, in Run other)
    {
        var (overlap, narrower) = (Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left), Math.Min(one.Right - one.Left, other.Right - other.Left));
        return overlap > StackedShare * narrower && Math.Abs(one.Baseline - other.Baseline) > StackedRaise * Math.Max(one.Size, other.Size);
    }

    private const float StackedShare = 0.5f;

    private const float StackedRaise = 0.4f;

    private static float Weight(in Run run) => (run.Right - run.Left) * run.Size;

    private static bool Overlaps(in Run line, in Run run) =>
        Math.Min(line.Bottom, run.Bottom) - Math.Max(line.Top, run.Top) >= Overlap * Math.Min(line.Size, run.Size);
}
