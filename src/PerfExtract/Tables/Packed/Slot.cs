namespace PerfExtract.Tables.Packed;

/// <summary>What the cells below a head are, as far as their looks tell one column from another.</summary>
internal enum Slot
{
    /// <summary>The title of a block stands over no column of its own.</summary>
    Title,
    Level1,
    Level2,
    Level,
    Name,

    /// <summary>Words that stand once for several rows: an organisation, a project in a list of several, its goal.</summary>
    Words,

    /// <summary>The labels of a row of sums.</summary>
    Label,
    Operator,
    Unit,
    Target,
    Actual,
    Weight,
    Score,
    Sum,

    /// <summary>合计 over the sums beside it: where they are printed, so is it.</summary>
    Total,
    Rate,
    Line,
    Code,
    Remark,

    /// <summary>A head that is not known.</summary>
    Any,
}
