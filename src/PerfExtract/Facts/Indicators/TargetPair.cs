namespace PerfExtract.Facts.Indicators;

/// <summary>≥20万页/21.3万页, 20万页（21.3万页) under 目标值/完成值: the target and what was reached in one cell.</summary>
internal static class TargetPair
{
    /// <summary>With two strokes — 50万元/年/48万元/年 — nobody knows which of them parts the two.</summary>
    public static bool TrySplit(string? text, out string target, out string actual)
    {
        (target, actual) = ("", "");
        var pair = text.AsSpan().Trim();
        var mark = pair.IndexOfAny('/', '／');
        if (mark >= 0 ? pair[(mark + 1)..].ContainsAny('/', '／') : !(pair is [.., ')' or '）'] && (mark = pair.IndexOfAny('(', '（')) > 0))
        {
            return false;
        }

        (target, actual) = (pair[..mark].Trim().ToString(), pair[(mark + 1)..].TrimEnd("）) ").ToString().Trim());
        return target.Length > 0 && actual.Length > 0;
    }
}
