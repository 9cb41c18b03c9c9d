namespace PerfExtract.Pdf.Files;

internal enum TokenKind : byte
{
    End,
    Integer,
    Real,
    Name,
    String,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>An operator or word (Tj, obj, true …), or a stray delimiter.</summary>
    Keyword,
}
