namespace PerfExtract.Forge.Writers;

/// <summary>A cell of a table, over the rows and columns up to its ends, with its text as lines.</summary>
internal sealed record PdfCell(int Row, int EndRow, int Column, int EndColumn, IReadOnlyList<string> Lines)
{
    /// <summary>Its part above a cut, with so many of its lines.</summary>
    public PdfCell Above(int row, int lines) => this with { EndRow = row, Lines = [.. Lines.Take(lines)] };

    public PdfCell Below(int row, int lines) => this with { Row = Math.Max(0, Row - row), EndRow = EndRow - row, Lines = [.. Lines.Skip(lines)] };

    public PdfCell MovedBy(int rows) => this with { Row = Row + rows, EndRow = EndRow + rows };
}
