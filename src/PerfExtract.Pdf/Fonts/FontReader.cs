using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.CMaps;

namespace PerfExtract.Pdf.Fonts;

/// <summary>Font dictionaries to fonts (9.6, 9.7).</summary>
internal static class FontReader
{
    public static Font Read(PdfDictionary font)
    {
        CMap? toUnicode = ToUnicode(font["ToUnicode"]);
        if (font.GetArray("DescendantFonts")?.GetDictionary(0) is { } descendant)
        {
            string name = descendant.GetName("BaseFont") ?? font.GetName("BaseFont") ?? "";
            var composite = new FontDescription(descendant, name);
            return new CompositeFont(
                composite, CodeReader.Of(font), new CompositeText(composite, descendant, toUnicode), new CidWidths(descendant));
        }

        var description = new FontDescription(font, font.GetName("BaseFont") ?? font.GetName("Name") ?? "");
        var widths = new SimpleWidths(font, description);
        if (GbPairs.Suspected(font, description) && toUnicode is null)
        {
            return new GbPairFont(description, widths, new SimpleText(font, description, null));
        }

        return new SimpleFont(description, widths, new SimpleText(font, description, toUnicode));
    }

    /// <summary>A stream; some write the name Identity-H for codes that are Unicode themselves.</summary>
    private static CMap? ToUnicode(PdfObject map)
    {
        if (map.Stream is { } stream)
        {
            return CMapReader.Read(stream);
        }

        if (map.Name is not ("Identity-H" or "Identity-V"))
        {
            return null;
        }

        var identity = new CMap();
        identity.AddCharacters(0, char.MaxValue, 0);
        return identity;
    }
}
