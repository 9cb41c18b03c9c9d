using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files;

public class PdfFileTests
{
    private static PdfBuilder TwoPages()
    {
        var pdf = new PdfBuilder { TrailerEntries = "/Info<</Title(Plan)>>" };
        pdf.AddPage("BT (one) Tj ET", "/Font<</F1 9 0 R>>");
        pdf.AddPage(pdf.AddFlateStream("BT (two) Tj ET"u8), entries: "/Rotate 450/CropBox[10 20 300 9999]");
        return pdf;
    }

    public static TheoryData<string> Forms => ["table", "compressed"];

    private static byte[] Build(PdfBuilder pdf, string form) => form == "table" ? pdf.Build() : pdf.BuildCompressed();

    [Theory, MemberData(nameof(Forms))]
    public void Pages_come_with_content_and_inherited_boxes(string form)
    {
        PdfFile file = PdfFile.Open(Build(TwoPages(), form));

        Assert.False(file.Repaired);
        Assert.Equal(["BT (one) Tj ET", "BT (two) Tj ET"], file.Pages.Select(p => Encoding.Latin1.GetString(p.ReadContent().Span)));
        Assert.Equal([1, 2], file.Pages.Select(p => p.Number));
        Assert.Equal(new PdfRectangle(0, 0, 595, 842), file.Pages[0].CropBox);
        Assert.Equal(new PdfRectangle(10, 20, 300, 842), file.Pages[1].CropBox);
        Assert.Equal([0, 90], file.Pages.Select(p => p.Rotate));
        Assert.Equal(new PdfReference(9, 0), file.Pages[0].Resources.GetDictionary("Font")!.GetReference("F1"));
        Assert.Equal("Plan"u8.ToArray(), file.Trailer.GetDictionary("Info")!.GetString("Title"));
    }

    [Fact]
    public void Typed_access_gives_null_for_what_is_missing_or_of_another_kind()
    {
        var pdf = new PdfBuilder { CatalogEntries = "/A[1 2.5 /N (s) null]/D<</I 7>>/R 99 0 R/T true/Long 5000000000" };
        pdf.AddPage("");
        PdfDictionary catalog = PdfFile.Open(pdf.Build()).Catalog;

        PdfArray array = catalog.GetArray("A")!;
        Assert.Equal((5, 1, 2.5, "N"), (array.Count, array.GetInteger(0), array.GetNumber(1), array.GetName(2)));
        Assert.Equal(2, array.GetInteger(1));
        Assert.Null(array.GetName(0));
        Assert.Null(array.GetString(77));
        Assert.Equal(-1, array.GetNumber(-1, otherwise: -1));
        Assert.Equal(7, catalog.GetDictionary("D")!.GetInteger("I"));
        Assert.Null(catalog.GetArray("D"));
        Assert.True(catalog["R"].IsNull);
        Assert.True(catalog.GetBoolean("T"));
        Assert.False(catalog.Contains("Nothing"));
        Assert.Equal((int.MaxValue, 5_000_000_000), (catalog.GetInteger("Long"), catalog["Long"].Long));
    }

    [Fact]
    public void Large_dictionaries_are_found_by_key_and_the_last_of_two_holds()
    {
        string entries = string.Concat(Enumerable.Range(0, 40).Select(i => $"/K{i} {i}"));
        var pdf = new PdfBuilder { CatalogEntries = $"/Large<<{entries}/K3 333>>/Small<</A 1/A 2>>" };
        pdf.AddPage("");
        PdfDictionary catalog = PdfFile.Open(pdf.Build()).Catalog;

        PdfDictionary large = catalog.GetDictionary("Large")!;
        Assert.Equal((40, 333, 39), (large.Count, large.GetInteger("K3"), large.GetInteger("K39")));
        Assert.Equal(2, catalog.GetDictionary("Small")!.GetInteger("A"));
    }

    [Fact]
    public void References_that_bite_their_tail_are_null()
    {
        var pdf = new PdfBuilder { CatalogEntries = "/Loop 3 0 R/Self 5 0 R" };
        pdf.Add("4 0 R");
        pdf.Add("3 0 R");
        pdf.Add("5 0 R");
        pdf.AddPage("");
        PdfDictionary catalog = PdfFile.Open(pdf.Build()).Catalog;

        Assert.True(catalog["Loop"].IsNull);
        Assert.True(catalog["Self"].IsNull);
    }

    [Fact]
    public void Content_in_parts_is_joined_by_line_feeds()
    {
        var pdf = new PdfBuilder();
        int first = pdf.AddStream("q 1"u8), second = pdf.AddFlateStream("0 0 1 0 0 cm Q"u8);
        int parts = pdf.Add($"[{first} 0 R 88 0 R {second} 0 R]");
        pdf.AddPage(parts);

        ReadOnlyMemory<byte> content = PdfFile.Open(pdf.Build()).Pages[0].ReadContent();
        Assert.Equal("q 1\n0 0 1 0 0 cm Q\n", Encoding.Latin1.GetString(content.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 a document of another kind")]
    public void What_is_no_pdf_says_so(string bytes)
    {
        var error = Assert.Throws<PdfException>(() => PdfFile.Open(PdfBuilder.Bytes(bytes)).Pages);
        Assert.Equal(PdfException.NotPdf, error.Code);
    }

    [Fact]
    public void A_header_without_anything_behind_it_is_damaged()
    {
        var error = Assert.Throws<PdfException>(() => PdfFile.Open("%PDF-1.4\n%%EOF"u8.ToArray()).Pages);
        Assert.Equal(PdfException.Damaged, error.Code);
    }
}
