using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>A whole line of a table, put together from what was drawn: it lies at <paramref name="At"/> and runs over [From, To].</summary>
internal readonly record struct Ruling(float At, float From, float To)
{
    public float Length => To - From;
}

/// <summary>
/// The drawn rules cleaned: dashes and pieces that meet end to end made one, double lines made one, stray ticks and slanted
/// lines left out. Sorted by place.
/// </summary>
internal sealed record Rulings(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    /// <summary>Ends that are no further apart than this were meant to meet.</summary>
    public const float Snap = 3;

    /// <summary>A line drawn double, or twice by the cells on both sides of it, is no further apart than this; a row of text is higher.</summary>
    public const float Double = 2.6f;

    /// <summary>Drawn pieces shorter than this are dashes, and may leave gaps up to <see cref="DashGap"/>.</summary>
    private const float Dash = 12;

    private const float DashGap = 6;

    /// <summary>Shorter than a row is high: a tick, an underlined point, a piece of a letter.</summary>
    private const float Shortest = 5;

    /// <summary>More than a page of the densest table has (200 rows, each cell drawing its four sides); a drawing or a map, no table.</summary>
    private const int Most = 40_000;

    public static readonly Rulings None = new([], []);

    public static Rulings Of(IReadOnlyList<Rule> rules, Frame frame)
    {
        if (rules.Count is 0 or > Most)
        {
            return None;
        }

        var (horizontal, vertical) = (new List<Ruling>(rules.Count), new List<Ruling>(rules.Count));
        foreach (var drawn in rules)
        {
            var rule = frame.Angle == 0 ? drawn : frame.FromPage(drawn);
            var (left, right) = (Math.Min(rule.X1, rule.X2), Math.Max(rule.X1, rule.X2));
            var (top, bottom) = (Math.Min(rule.Y1, rule.Y2), Math.Max(rule.Y1, rule.Y2));
            var (width, height) = (right - left, bottom - top);

            // A dot of a dotted line says not which way the line runs: it is a piece of both, and the wrong one stays too short.
            if (height <= Math.Max(Double, width / Slant))
            {
                horizontal.Add(new Ruling((top + bottom) / 2, left, right));
            }

            if (width <= Math.Max(Double, height / Slant))
            {
                vertical.Add(new Ruling((left + right) / 2, top, bottom));
            }
        }

        return new Rulings(Joined(horizontal), Joined(vertical));
    }

    /// <summary>A line may rise by one in this many and still be meant level.</summary>
    private const float Slant = 50;

    private static List<Ruling> Joined(List<Ruling> pieces)
    {
        pieces.Sort(static (a, b) => a.At.CompareTo(b.At));
        var joined = new List<Ruling>();
        for (int start = 0, end; start < pieces.Count; start = end)
        {
            end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[start].At <= Double)
            {
                end++;
            }

            JoinLevel(pieces, start, end, joined);
        }

        joined.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        return joined;
    }

    /// <summary>Pieces of one level, joined where one begins before, or just after, the last has ended.</summary>
    private static void JoinLevel(List<Ruling> pieces, int start, int end, List<Ruling> joined)
    {
        pieces.Sort(start, end - start, Comparer<Ruling>.Create(static (a, b) => a.From.CompareTo(b.From)));
        var (from, to) = (pieces[start].From, pieces[start].To);
        var (weight, at) = (0f, 0f);
        for (var i = start; i <= end; i++)
        {
            if (i < end)
            {
                var piece = pieces[i];
                var gap = piece.From - to;
                if (gap <= (Math.Min(piece.Length, to - from) <= Dash && piece.Length <= Dash ? DashGap : Snap))
                {
                    to = Math.Max(to, piece.To);
                    at += piece.At * (piece.Length + 1);
                    weight += piece.Length + 1;
                    continue;
                }
            }

            if (to - from >= Shortest)
            {
                joined.Add(new Ruling(at / weight, from, to));
            }

            if (i < end)
            {
                (from, to) = (pieces[i].From, pieces[i].To);
                weight = pieces[i].Length + 1;
                at = pieces[i].At * weight;
            }
        }
    }
}
