namespace PerfExtract.Pdf.Files;

/// <param name="Password">The user's or the owner's password; the empty one is always tried first.</param>
public sealed record PdfOpenOptions(string? Password = null, PdfLimits? Limits = null);
