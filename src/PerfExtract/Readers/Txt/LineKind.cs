namespace PerfExtract.Readers.Txt;

/// <summary>What a line is to the page.</summary>
internal enum LineKind
{
    Body,
    Header,
    Footer,

    /// <summary>A line of the table of contents: never joined, never a table's row.</summary>
    Contents,
}
