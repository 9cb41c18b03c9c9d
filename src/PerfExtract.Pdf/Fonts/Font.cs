namespace PerfExtract.Pdf.Fonts;

/// <summary>A font of a PDF file as reading needs it: strings part into codes, codes have text and width.</summary>
internal abstract class Font(FontDescription description)
{
    public string Name { get; } = description.Name;

    public bool Bold { get; } = description.Bold;

    /// <summary>Lines run from top to bottom.</summary>
    public virtual bool Vertical => false;

    /// <summary>The height of a line of size 1: other than 1 only in Type 3 fonts, whose glyph space may be any.</summary>
    public virtual float Em => 1;

    /// <summary>A Type 3 font: its glyphs may bring colours of their own.</summary>
    public virtual bool Painted => false;

    /// <summary>The glyph of the code that begins at <paramref name="at"/>; its length is at least 1.</summary>
    public abstract ref readonly FontGlyph Next(ReadOnlySpan<byte> codes, int at);
}
