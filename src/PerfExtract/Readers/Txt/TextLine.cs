namespace PerfExtract.Readers.Txt;

/// <summary>What stands between a line and the one before it.</summary>
internal enum Gap
{
    None,
    Blank,
    Page,
}

/// <summary>One line that holds ink, measured once: every question about a paragraph's seams or a table's rows asks for these.</summary>
internal sealed class TextLine
{
    private readonly int _start;
    private readonly int _end;

    public TextLine(ReadOnlyMemory<char> raw, Gap gap)
    {
        (Raw, Gap, _start) = (raw, gap, -1);
        var text = raw.Span;
        var (column, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = Columns.After(column, c);
            if (c < Columns.FirstWide ? char.IsWhiteSpace(c) : c == '\u3000')
            {
                HoldsTab |= c == '\t';
                run++;
            }
            else
            {
                if (_start < 0)
                {
                    (_start, Indent) = (i, column);
                }
                else if (run > 0)
                {
                    WidestGap = Math.Max(WidestGap, run);
                }

                (_end, Width, run) = (i + 1, next, 0);
            }

            column = next;
        }

        HoldsInnerTab = HoldsTab && Text.Contains('\t');
    }

    /// <summary>All of the line, outer white space too: tabs there are empty cells.</summary>
    public ReadOnlyMemory<char> Raw { get; }

    public Gap Gap { get; }

    public ReadOnlySpan<char> Text => Raw.Span[_start.._end];

    /// <summary>Columns of white space before the first character.</summary>
    public int Indent { get; }

    /// <summary>Characters from the margin to the last one.</summary>
    public int Length => _end;

    /// <summary>Columns from the margin to the last character.</summary>
    public int Width { get; }

    /// <summary>Characters of the longest white space between words.</summary>
    public int WidestGap { get; }

    public bool HoldsTab { get; }

    /// <summary>A tab stands between words.</summary>
    public bool HoldsInnerTab { get; }

    /// <summary>So much white space within the line sets its parts apart: a caption from its unit, a label from its figure.</summary>
    public bool HasWideGap => WidestGap >= SpaceRow.WideGap || HoldsInnerTab;
}
