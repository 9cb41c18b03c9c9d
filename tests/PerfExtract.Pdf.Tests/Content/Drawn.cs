using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

/// <summary>Small pages drawn in tests, read back.</summary>
internal static class Drawn
{
    /// <summary>Helvetica under the name F: a digit is 0.556 wide.</summary>
    public const string Helvetica = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

    public static PageContent Page(string content, string resources = Helvetica) => First(PdfBuilder.OnePage(content, resources));

    public static PageContent First(byte[] pdf, PdfLimits? limits = null)
    {
        PdfFile file = PdfFile.Open(pdf, new PdfOpenOptions(Limits: limits));
        return new PageReader(file).Read(file.Pages[0]);
    }

    public static string Text(this PageContent page) => string.Concat(page.Glyphs.Select(g => g.Text));

    public static PageNotice? Notice(this PageContent page, string code) => page.Notices.SingleOrDefault(n => n.Code == code);
}
