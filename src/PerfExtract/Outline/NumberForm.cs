namespace PerfExtract.Outline;

/// <summary>
/// The ways a heading is numbered, in the usual order from the outside in (党政机关公文格式: 一、 →（一）→ 1. →（1）).
/// Documents break that order, so it only decides where nothing in the document itself does.
/// </summary>
internal enum NumberForm
{
    Part,
    Chapter,
    Article,
    Han,
    HanBracket,
    Decimal,
    Dotted,

    /// <summary>1.2.1 and longer: within 1.2.</summary>
    DottedDeep,
    DecimalBracket,
    HalfBracket,
    Circled,
    None,
}
