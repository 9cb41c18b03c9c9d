namespace PerfExtract.Forge.Reports;

/// <summary>A piece of a report, before it is a Word file or a text.</summary>
public abstract record Piece;

/// <param name="Number">The number with its dots and brackets as printed: 一、, （二）, 3.; empty where there is none.</param>
/// <param name="IsAutomatic">In Word, the number is the list's and no text.</param>
public sealed record Heading(int Level, string Number, string Title, bool IsAutomatic = false) : Piece;

public enum LineLook
{
    Body,
    Title,
    Subtitle,
    Caption,
    Right,
    Footnote,
}

/// <summary>A paragraph that is no heading.</summary>
public sealed record Line(string Text, LineLook Look = LineLook.Body) : Piece;

/// <summary>How a table is told in a plain text.</summary>
public enum GridLook
{
    /// <summary>A row a line, cells apart by tabs.</summary>
    Tabs,

    /// <summary>A cell a line, empty cells lost: what is left of a table that was copied out of a page.</summary>
    Flat,

    /// <summary>A row a line, cells apart by runs of spaces.</summary>
    Spaces,
}

/// <summary>A table: as many cells in each row; "&lt;" goes on from the cell to the left, "^" from the one above.</summary>
public sealed record Grid(IReadOnlyList<IReadOnlyList<string>> Rows, GridLook Look = GridLook.Tabs) : Piece
{
    public const string FromLeft = "<";
    public const string FromAbove = "^";

    public static bool IsMerged(string cell) => cell is FromLeft or FromAbove;
}

/// <summary>A page's end.</summary>
public sealed record PageEnd : Piece;
