namespace PerfExtract.Tables;

internal enum RegionKind
{
    /// <summary>Labels with their values beside them: the head of a form, sums without a header.</summary>
    Fields,

    /// <summary>Items, stages, years or funds above figures.</summary>
    Money,

    /// <summary>Levels, names, targets, values, scores of indicators.</summary>
    Indicators,

    /// <summary>预期目标 beside 实际完成情况.</summary>
    Goals,
}

/// <summary>
/// Rows of a grid that are read in one way: header rows [Top, Body), rows of content [Body, End). A form is several regions, one
/// below another; a plain table is one.
/// </summary>
internal sealed record Region(RegionKind Kind, int Top, int Body, int End);
