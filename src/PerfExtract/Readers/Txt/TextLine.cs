namespace PerfExtract.Readers.Txt;

/// <summary>What stands between a line and the one before it.</summary>
internal enum Gap
{
    None,
    Blank,
    Page,
}

/// <summary>One line that holds ink. <paramref name="Raw"/> is all of it, outer white space too: tabs there are empty cells.</summary>
internal readonly record struct TextLine(ReadOnlyMemory<char> Raw, Gap Gap)
{
    public ReadOnlySpan<char> Text => Raw.Span.Trim();

    /// <summary>Columns of white space before the first character.</summary>
    public int Indent => Columns.Of(Raw.Span[..^Raw.Span.TrimStart().Length]);

    /// <summary>Columns from the margin to the last character.</summary>
    public int Width => Columns.Of(Raw.Span.TrimEnd());
}
