namespace PerfExtract.Pdf.Files;

/// <summary>The file cannot be read, and <see cref="Code"/> says why. The only exception that reading a PDF lets out.</summary>
public sealed class PdfException(string code, string message) : Exception(message)
{
    public const string NotPdf = "not-pdf";
    public const string Damaged = "damaged";
    public const string Encrypted = "encrypted";
    public const string TooLarge = "too-large";

    public string Code { get; } = code;
}
