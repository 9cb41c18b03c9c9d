using PerfExtract.Lexicon;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Staffing;

/// <summary>实有人数 over 合计, 在职, 退休: each lower head is a class of the upper one's people, its total is the upper one itself.</summary>
internal static class StoreyedHeads
{
    private const string Posts = "编制";

    public static IReadOnlyList<(GridCell Cell, string Name)> Under(Grid grid, GridCell label, StaffingWords posts, WordList totals)
    {
        List<(GridCell, string)> heads = [];
        var name = Labels.Clean(label.Text.AsSpan().Trim().TrimEnd("：:"));
        for (var column = label.Column; column < EndOf(grid, label); column++)
        {
            if (grid.At(label.EndRow, column) is not { IsBlank: false } cell || cell.Row != label.EndRow)
            {
                return [];
            }

            var own = Labels.Clean(cell.Text);
            var total = totals.TryWhole(own, out _);
            var post = posts.NamesPost(own, out _);
            if (!total && !post && !posts.NamesClass(own))
            {
                return [];
            }

            // 实有 below 行政编制: who fills those posts, and none of them.
            if (total || !post || !name.Contains(Posts, StringComparison.Ordinal) || own.Contains(Posts, StringComparison.Ordinal))
            {
                heads.Add((cell, total || name.EndsWith(own, StringComparison.Ordinal) ? name : own.EndsWith(name, StringComparison.Ordinal) ? own : name + own));
            }
        }

        return heads;
    }

    /// <summary>Where its columns end; readers that see no spans leave those right of it blank.</summary>
    private static int EndOf(Grid grid, GridCell label)
    {
        var end = label.EndColumn;
        while (label.ColumnSpan == 1 && end < grid.ColumnCount && grid.At(label.Row, end) is { IsBlank: true } && grid.At(label.EndRow, end) is { IsBlank: false })
        {
            end++;
        }

        return end;
    }
}
