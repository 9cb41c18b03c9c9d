namespace PerfExtract.Documents;

/// <summary>What a converter left of a table's form where it did not keep all of it.</summary>
public enum Packing
{
    /// <summary>Each cell stands in its row and its column.</summary>
    None,

    /// <summary>The rows are known. Blank cells and the gaps of cells that span were dropped, so that what a row holds begins at its left.</summary>
    Left,

    /// <summary>Some rows have fewer cells than others: those that the heads have more of may be lost anywhere, or stand at the end.</summary>
    Ragged,

    /// <summary>One column of cells, the blank ones among them: where a row ends, nobody said.</summary>
    Stack,
}
