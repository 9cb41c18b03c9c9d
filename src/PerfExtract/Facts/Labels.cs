namespace PerfExtract.Facts;

/// <summary>A label as the contract wants it: as written, without white space, numbering and 其中.</summary>
public static class Labels
{
    /// <summary>★绿化养护, ●渠道清淤: what lists a line is of no name.</summary>
    private const string Marks = "★☆●◆◇■□▪•";

    public static string Clean(ReadOnlySpan<char> words)
    {
        Span<char> kept = words.Length <= 256 ? stackalloc char[words.Length] : new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept[length++] = c;
            }
        }

        ReadOnlySpan<char> label = kept[..length];
        if (label.StartsWith("其中"))
        {
            label = label[2..].TrimStart("：:，,、;；");
        }

        return label.TrimStart(Marks).Trim("，,、：:；;。").ToString();
    }
}
