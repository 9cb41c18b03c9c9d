using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>A number, or where the bytes of a string or name lie, or a bracket.</summary>
internal readonly record struct Operand(TokenKind Kind, double Number, int Start, int Length);
