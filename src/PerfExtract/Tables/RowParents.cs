namespace PerfExtract.Tables;

/// <summary>Which row a row is a part of: 其中 says so, and a deeper indent below a row that has begun its parts.</summary>
internal static class RowParents
{
    public static MoneyRow? Of(IReadOnlyList<MoneyRow> above, Label label, LabelReader labels)
    {
        if (above.Count == 0 || label.Total is TotalKind.Total or TotalKind.GrandTotal)
        {
            return null;
        }

        var last = above[^1];
        if (label.OfWhich)
        {
            return last.Parent is not null && (last.Label.OfWhich || label.Indent <= last.Label.Indent) ? last.Parent : last;
        }

        // Parts after the first need not repeat 其中: they stand as deep as the first, and deeper than their whole.
        var parent = last.Parent;
        if (parent is null || label.Depth > 0)
        {
            return null;
        }

        // Where indents are lost, one source of money goes on from another: 其中：财政拨款, 其他资金.
        var deeper = label.Indent >= last.Label.Indent && label.Indent > parent.Label.Indent;
        return deeper || (labels.IsSource(label.Item) && labels.IsSource(last.Label.Item)) ? parent : null;
    }
}
