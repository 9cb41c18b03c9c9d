namespace PerfExtract.Readers;

/// <summary>How much one document may cost. Past a limit the reader stops with <see cref="ReadErrors.TooLarge"/>.</summary>
public sealed record ReadLimits
{
    public static readonly ReadLimits Default = new();

    /// <summary>Bytes of the file: a scanned book of 300 pages stays under 200 MB.</summary>
    public long InputBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of a plain text: the longest report seen is under 1 MB; a text this size is a dump, not a report.</summary>
    public long TextBytes { get; init; } = 64L << 20;

    /// <summary>Bytes that all parts of a package together may inflate to: a 900-page book holds about 60 MB of XML.</summary>
    public long InflatedBytes { get; init; } = 512L << 20;

    /// <summary>Parts of a package: a book with a picture on each page holds about a thousand.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>XML elements, tables or fields inside each other: Word itself stops far below.</summary>
    public int Nesting { get; init; } = 256;

    /// <summary>Paragraphs and tables: the longest book seen holds some 20,000.</summary>
    public int Blocks { get; init; } = 1_000_000;

    /// <summary>Cells over all tables, and places for cells in them, rows by columns: a department's book holds some 50,000.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Columns of one table: Word allows 63, a text with stray tabs may hold more.</summary>
    public int Columns { get; init; } = 1_024;
}
