namespace PerfExtract.Tables;

/// <summary>
/// 上年结转资 above 金 | 28.50, or 对个人和家庭的补 | 36.00 above 助: a label that its column was too narrow for, its sums beside one of its
/// lines. The lines are one where together they are a known word, and the one with the sums is not or is its end.
/// </summary>
internal sealed class WrappedLabels(GridWords words, LabelReader labels)
{
    /// <summary>The row above and this one as one; null where they are two.</summary>
    public (Label Label, List<GridCell> Path, GridCell?[] Figures)? Join(
        List<MoneyRow> rows, List<GridCell> path, GridCell?[] figures)
    {
        if (path.Count == 0 || rows is not [.., { Head: { } first } above] || path[^1] is not { } rest || first.Column != rest.Column || first.EndRow != rest.Row
            || first.RowSpan > 1 || rest.RowSpan > 1)
        {
            return null;
        }

        var (aboveIsEmpty, isEmpty) = (IsEmpty(above.Values), IsEmpty(figures));
        if (aboveIsEmpty == isEmpty || IsItem(words.Label(aboveIsEmpty ? first : rest)) || (isEmpty && above.Label is { Known: true }))
        {
            return null;
        }

        var whole = labels.Read(first.Text + rest.Text);
        if (!IsItem(whole) || (words.Label(rest).Item is { } own && own != whole.Item))
        {
            return null;
        }

        IReadOnlyList<GridCell> outer = aboveIsEmpty ? path : above.Path;
        return (labels.Join([.. outer.Take(outer.Count - 1).Select(words.Label), whole]), [.. outer], aboveIsEmpty ? figures : [.. above.Values]);
    }

    private static bool IsEmpty(IReadOnlyList<GridCell?> figures) => figures.All(cell => cell is null);

    private static bool IsItem(Label label) => label is { Known: true, Item: not null };
}
