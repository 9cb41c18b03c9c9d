using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Content;

/// <summary>Text that damage takes away is never lost in silence.</summary>
public class DamageTests
{
    private const string Font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>";

    private static readonly byte[] Content = PdfBuilder.Bytes(
        string.Concat(Enumerable.Range(0, 60).Select(i => $"BT /F 10 Tf 72 {800 - (i * 12)} Td (line {i * i * 31}) Tj ET\n")));

    private static List<string> Notices(PdfBuilder pdf)
    {
        PdfFile file = PdfFile.Open(pdf.Build());
        var reader = new PageReader(file);
        return [.. file.Pages.SelectMany(page => reader.Read(page).Notices.Select(n => $"{page.Number} {n.Code}"))];
    }

    [Fact]
    public void A_damaged_content_stream_is_told_on_its_page()
    {
        byte[] sound = PdfBuilder.Deflate(Content), cut = sound[..(sound.Length / 2)], spoilt = [.. sound];
        spoilt.AsSpan(spoilt.Length / 2, 30).Fill(0xFF);
        var pdf = new PdfBuilder();
        foreach (byte[] data in new[] { sound, cut, spoilt, sound[..^4] })
        {
            pdf.AddPage(pdf.AddStream(data, "/Filter/FlateDecode"), Font);
        }

        Assert.Equal(["2 damaged-page", "3 damaged-page"], Notices(pdf));
    }

    [Fact]
    public void A_missing_content_stream_is_told_on_its_page()
    {
        var pdf = new PdfBuilder();
        pdf.AddPage("", Font);
        pdf.AddPage(99, Font);
        pdf.AddPage(pdf.Add("[3 0 R]"), Font);
        pdf.AddPage(pdf.Add("[3 0 R 98 0 R]"), Font);
        Assert.Equal(["2 damaged-page", "4 damaged-page"], Notices(pdf));
    }

    [Fact]
    public void An_empty_page_is_no_damage()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddPage("", Font);
        pdf.Set(page, "<</Type/Page/Parent 2 0 R>>");
        Assert.Empty(Notices(pdf));
    }
}
