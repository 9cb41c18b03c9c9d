namespace PerfExtract.Tables.Flattened;

/// <summary>
/// The one reading that a run allows: how many columns of figures, how many columns of labels, and how the header's words stand over
/// them. Where two readings are possible, or none, there is no shape.
/// </summary>
/// <param name="Stubs">Columns of labels: 0, 1, or 2 where groups (预算金额) stand before the items.</param>
/// <param name="Figures">Columns of figures.</param>
/// <param name="Groups">Header words that stand over several columns; 0 for a header of one row.</param>
internal readonly record struct FlatShape(int Stubs, int Figures, int Groups)
{
    /// <summary>Two thirds of the rows must have all of their figures before a short row may be called short.</summary>
    private const int FullRows = 2, OfRows = 3;

    public int HeaderWords => Stubs + Groups + Figures;

    public static FlatShape? Of(List<FlatRow> rows)
    {
        if (rows is [{ } only] && only.Labels.Count == only.Figures.Count)
        {
            return new FlatShape(0, only.Figures.Count, 0);
        }

        var figures = rows.GroupBy(row => row.Figures.Count).OrderByDescending(group => group.Count()).First();
        var width = figures.Key;
        if (width == 0 || rows.Count < 2 || figures.Count() * OfRows < rows.Count * FullRows || rows.Exists(row => row.Figures.Count > width))
        {
            return null;
        }

        // The last row may have lost its label; every other one shows how many labels a row has.
        var grouped = rows.Skip(1).Any(row => Joined(row.Labels).Count > 1);
        if (rows.Skip(1).Any(row => Joined(row.Labels).Count is 0 or > 2))
        {
            return null;
        }

        var stubs = grouped ? 2 : 1;
        var words = rows[0].Labels.Count - stubs;
        var groups = words - stubs - width;
        return groups == 0 || (groups == 1 && width > 1) || (groups > 1 && width % groups == 0 && width > groups && Repeats(rows[0].Labels, stubs + groups, width, groups))
            ? new FlatShape(stubs, width, groups)
            : null;
    }

    /// <summary>A label that a narrow cell broke: 执行差异 and （预算-决算） are one.</summary>
    public static List<(int First, int Count)> Joined(IReadOnlyList<FlatCell> labels)
    {
        List<(int First, int Count)> joined = [];
        for (var i = 0; i < labels.Count; i++)
        {
            if (joined.Count > 0 && labels[i].Text[0] is '（' or '(')
            {
                joined[^1] = (joined[^1].First, joined[^1].Count + 1);
            }
            else
            {
                joined.Add((i, 1));
            }
        }

        return joined;
    }

    /// <summary>基本支出 项目支出 基本支出 项目支出: each group has the same columns.</summary>
    private static bool Repeats(IReadOnlyList<FlatCell> labels, int from, int width, int groups)
    {
        var each = width / groups;
        for (var i = each; i < width; i++)
        {
            if (Lexicon.Fold.Word(labels[from + i].Text) != Lexicon.Fold.Word(labels[from + i - each].Text))
            {
                return false;
            }
        }

        return true;
    }
}
