namespace PerfExtract.Readers;

/// <summary>A document that cannot be read: one of <see cref="ReadErrors"/> and the reason, one sentence on one line.</summary>
public sealed class ReadException : Exception
{
    public ReadException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    public string Code { get; }

    /// <summary>The format's name where it was recognised: docx, pdf, txt, doc, xlsx …</summary>
    public string? Format { get; init; }
}
