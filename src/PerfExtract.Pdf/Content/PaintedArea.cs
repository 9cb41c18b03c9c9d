namespace PerfExtract.Pdf.Content;

/// <summary>An area as it was painted.</summary>
/// <param name="GlyphsBefore">How many glyphs were drawn before it.</param>
/// <param name="RulesBefore">And how many lines.</param>
/// <param name="Covers">Whether nothing under it shows.</param>
/// <param name="Shape">Something that is no box; the bounds are all that is known of it.</param>
internal readonly record struct PaintedArea(
    Bounds Box, int GlyphsBefore, int RulesBefore, bool Image, bool White, bool Covers, bool Shape);
