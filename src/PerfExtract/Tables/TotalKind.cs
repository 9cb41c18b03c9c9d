namespace PerfExtract.Tables;

internal enum TotalKind
{
    None,

    /// <summary>小计: the sum of the group it closes.</summary>
    Subtotal,

    /// <summary>合计.</summary>
    Total,

    /// <summary>总计: stands above a 合计 where both are.</summary>
    GrandTotal,
}
