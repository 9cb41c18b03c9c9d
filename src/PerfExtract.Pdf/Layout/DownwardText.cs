namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A cell set from top to bottom (Word's 竖排): Han characters stand upright under each other, and between them figures and brackets lie
/// turned: 产出指标（50分）. Read down each column, the right one first.
/// </summary>
internal static class DownwardText
{
    /// <summary>A quarter turn clockwise: writing that runs down the page.</summary>
    private const int Down = 1;

    /// <summary>Of one column are runs whose middles lie no further apart, in characters.</summary>
    private const float SameColumn = 0.6f;

    /// <summary>Null where the cell is not set so.</summary>
    public static List<TextLine>? Of(List<Run> runs, LineText text, Frame frame)
    {
        var (down, upright) = ((text.Angle + Down) & 3, 0);
        foreach (var run in runs)
        {
            if (run.Angle != down && (run.Angle != text.Angle || run.End - run.Start > 1))
            {
                return null;
            }

            upright += run.Angle == text.Angle ? 1 : 0;
        }

        if (upright == 0 || upright == runs.Count)
        {
            return null;
        }

        var placed = runs.ConvertAll(run => (Run: run, Box: frame.FromPage((frame with { Angle = run.Angle }).ToPage(run.Bounds))));
        placed.Sort(static (a, b) => Middle(b.Box).CompareTo(Middle(a.Box)));
        var lines = new List<TextLine>(runs.Count);
        for (int start = 0, end; start < placed.Count; start = end)
        {
            end = start + 1;
            while (end < placed.Count && Middle(placed[start].Box) - Middle(placed[end].Box) <= SameColumn * placed[start].Run.Size)
            {
                end++;
            }

            placed.Sort(start, end - start, Comparer<(Run, Bounds)>.Create(static (a, b) => a.Item2.Top.CompareTo(b.Item2.Top)));
            for (var i = start; i < end; i++)
            {
                if (text.Of([placed[i].Run], ..1, tabs: false) is { } line)
                {
                    lines.Add(line);
                }
            }
        }

        return lines;
    }

    private static float Middle(in Bounds box) => (box.Left + box.Right) / 2;
}
