using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Takes away what later areas cover of the lines: some programs draw every grid line of a sheet and then fill merged cells
/// over them.
/// </summary>
internal static class CoveredRules
{
    /// <summary>An area that only reaches a line's edge is the fill of the cell beside it.</summary>
    private const float Margin = 0.25f;

    /// <summary>What is left of a line and shorter is the width of the line that crosses it.</summary>
    private const float Shortest = 1f;

    /// <summary>Comparisons a page: beyond it lines count as seen.</summary>
    private const long MostWork = 20_000_000;

    public static IReadOnlyList<Rule> Cut(IReadOnlyList<Rule> rules, IReadOnlyList<PaintedArea> areas)
    {
        List<(Rule Rule, int Order)>? pieces = null;
        long work = 0;
        foreach (PaintedArea area in areas)
        {
            if (!area.Covers || area.RulesBefore == 0 || work > MostWork)
            {
                continue;
            }

            pieces ??= [.. rules.Select((rule, order) => (rule, order))];
            work += pieces.Count;
            Cut(pieces, area);
        }

        return pieces is null ? rules : [.. pieces.Select(piece => piece.Rule).Where(rule => Length(rule) > 0)];
    }

    private static void Cut(List<(Rule Rule, int Order)> pieces, in PaintedArea area)
    {
        int count = pieces.Count;
        for (int i = 0; i < count; i++)
        {
            (Rule rule, int order) = pieces[i];
            if (order >= area.RulesBefore)
            {
                continue;
            }

            Bounds box = area.Box;
            (float at, float from, float to) = rule.Horizontal ? (rule.Y1, rule.X1, rule.X2) : (rule.X1, rule.Y1, rule.Y2);
            (float low, float high, float first, float last) = rule.Horizontal
                ? (box.Top, box.Bottom, box.Left, box.Right)
                : (box.Left, box.Right, box.Top, box.Bottom);
            float reach = (rule.Width / 2) + Margin;
            if (at - reach < low || at + reach > high || from >= last || to <= first)
            {
                continue;
            }

            pieces[i] = (Part(rule, from, Math.Min(to, first)), order);
            if (to - last > Shortest)
            {
                pieces.Add((Part(rule, last, to), order));
            }
        }
    }

    /// <summary>A part of the line; one without length where next to nothing is left.</summary>
    private static Rule Part(in Rule rule, float from, float to)
    {
        to = to - from > Shortest ? to : from;
        return rule.Horizontal ? rule with { X1 = from, X2 = to } : rule with { Y1 = from, Y2 = to };
    }

    private static float Length(in Rule rule) => Math.Abs(rule.X2 - rule.X1) + Math.Abs(rule.Y2 - rule.Y1);
}
