using System.Diagnostics;
using System.Text;
using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Content;

/// <summary>Pages built to cost more than they should, from their operators to their layout.</summary>
public class HostilePageTests
{
    /// <summary>A linear reader needs about a second for the worst of these; a quadratic one minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>";

    private static LaidDocument Read(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        PdfFile file = PdfFile.Open(bytes);
        var reader = new PageReader(file);
        LaidDocument document = DocumentLayout.Of(file.Pages.Select(page => reader.Read(page)));
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        return document;
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    /// <summary>Places that look thrown at random, and are the same each time.</summary>
    private static string At(int i) => $"{i * 7919L % 595} {i * 104729L % 842}";

    [Theory]
    [InlineData("q ", "")]
    [InlineData("BT ", "")]
    [InlineData("[", "")]
    [InlineData("[", "TJ")]
    [InlineData("<<", "BDC")]
    [InlineData("(", "Tj")]
    [InlineData("1 ", "Tj")]
    [InlineData("BI ID ", "")]
    [InlineData("BI /W 10 /H 10 /BPC 8 /CS /G ID xx EI ", "")]
    [InlineData("q 0 0 500 500 re W n ", "BT /F 5 Tf (a) Tj ET")]
    [InlineData("1 2 3 4 5 6 c ", "f")]
    [InlineData("/F 5 Tf (a) Tj ", "")]
    public void Operators_without_end(string operators, string last) =>
        Read(PdfBuilder.OnePage(Repeat(operators, 400_000 / operators.Length) + last, Font));

    [Fact]
    public void Characters_everywhere()
    {
        const int Count = 30_000;
        Read(PdfBuilder.OnePage("BT /F 10 Tf 72 700 Td " + Repeat("(a) Tj 0 0 Td ", Count) + "ET", Font));
        Read(PdfBuilder.OnePage("BT /F 0.01 Tf 72 700 Td (" + Repeat("a b ", Count) + ") Tj ET", Font));
        Read(PdfBuilder.OnePage("BT /F 1 Tf " + Many(Count, i => $"1 0 0 1 {i % 50 * 11} {i / 50 * 1.2} Tm (word) Tj ") + "ET", Font));
        Read(PdfBuilder.OnePage("BT /F 5 Tf " + Many(Count, i => $"1 0 0 1 {At(i)} Tm (a1) Tj ") + "ET", Font));
    }

    [Fact]
    public void Areas_over_characters()
    {
        const int Count = 10_000;
        string text = "BT /F 5 Tf " + Many(Count, i => $"1 0 0 1 {At(i)} Tm (a1) Tj ") + "ET 1 g ";
        Read(PdfBuilder.OnePage(text + Many(Count, i => $"{At(i + 7)} 9 9 re f "), Font));
        Read(PdfBuilder.OnePage(text + Many(Count, i => $"0 0 {i % 100} 842 re f "), Font));
    }

    [Fact]
    public void Rules_everywhere()
    {
        const int Count = 20_000;
        Read(PdfBuilder.OnePage(Many(Count, i => $"10 {i * .04} m 500 {i * .04} l S ")));
        Read(PdfBuilder.OnePage(Many(300, i => $"10 {10 + (i * 2.6)} m 500 {10 + (i * 2.6)} l S {10 + (i * 1.6)} 10 m {10 + (i * 1.6)} 800 l S ")));
        Read(PdfBuilder.OnePage(Many(Count, i => $"{i % 200 * 2.9} {i / 200 * 8} 2 3 re S ")));
        Read(PdfBuilder.OnePage(Many(Count, i => $"{At(i)} m {At(i + 3)} l S ")));
        Read(PdfBuilder.OnePage(Many(Count, i => $"{At(i)} {(i % 2 == 0 ? "50 .3" : ".3 50")} re f ")));
        Read(PdfBuilder.OnePage("[1 1] 0 d " + Many(Count, i => $"0 {i % 842} m 595 {i % 842} l S ")));
    }

    [Fact]
    public void Forms_that_draw_one_another_twice()
    {
        var pdf = new PdfBuilder();
        int form = pdf.AddStream("0 0 1 1 re f"u8, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]");
        for (int i = 0; i < 30; i++)
        {
            form = pdf.AddStream("/X Do /X Do"u8, $"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X {form} 0 R>>>>");
        }

        pdf.AddPage("/X Do", $"/XObject<</X {form} 0 R>>");
        Assert.Contains(Read(pdf.Build()).Notices, n => n.Notice.Code == "page-limit");
    }

    [Fact]
    public void Forms_and_fonts_that_draw_themselves()
    {
        var pdf = new PdfBuilder();
        int form = pdf.Reserve(), font = pdf.Reserve(), glyph = pdf.AddStream("/F 1 Tf (aa) Tj"u8);
        pdf.Set(form, $"<</Subtype/Form/BBox[0 0 900 900]/Resources<</XObject<</X {form} 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream");
        pdf.Set(font, "<</Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]/Encoding"
            + $"<</Differences[97/a]>>/CharProcs<</a {glyph} 0 R>>/Resources<</Font<</F {font} 0 R>>>>>>");
        pdf.AddPage("/X Do BT /F 10 Tf (aaaa) Tj ET", $"/XObject<</X {form} 0 R>>/Font<</F {font} 0 R>>");
        Read(pdf.Build());
    }

    [Fact]
    public void More_characters_and_operators_than_a_page_may_have()
    {
        var pdf = new PdfBuilder();
        pdf.AddPage(pdf.AddFlateStream(PdfBuilder.Bytes("BT /F 1 Tf " + Repeat("(" + new string('a', 60) + ") Tj ", 20_000))), Font);
        pdf.AddPage(pdf.AddFlateStream(PdfBuilder.Bytes(Repeat("q Q ", 3_000_000))));
        Assert.Equal(2, Read(pdf.Build()).Notices.Count(n => n.Notice.Code == "page-limit"));
    }

    [Fact]
    public void States_kept_without_end_on_every_page()
    {
        var pdf = new PdfBuilder();
        int content = pdf.AddFlateStream(PdfBuilder.Bytes(Repeat("q ", 50_000)));
        for (int i = 0; i < 1_200; i++)
        {
            pdf.AddPage(content);
        }

        Assert.Contains(Read(pdf.Build()).Notices, n => n.Notice.Code == "page-limit");
    }

    [Fact]
    public void All_pages_together_may_have_so_many_characters()
    {
        var pdf = new PdfBuilder();
        int content = pdf.AddFlateStream(PdfBuilder.Bytes("BT /F 10 Tf (" + new string('a', 60) + ") Tj ET"));
        for (int i = 0; i < 3; i++)
        {
            pdf.AddPage(content, Font);
        }

        PdfFile file = PdfFile.Open(pdf.Build(), new PdfOpenOptions { Limits = new PdfLimits { FileGlyphs = 100 } });
        var reader = new PageReader(file);
        Assert.Equal([false, true, true], file.Pages.Select(page => reader.Read(page).Notices.Any(n => n.Code == "page-limit")));
    }

    [Fact]
    public void Maps_of_characters_that_say_the_same_again_and_again()
    {
        var pdf = new PdfBuilder();
        string ranges = "100 beginbfrange " + Repeat("<0000> <ffff> <4e00> ", 100) + "endbfrange ";
        int map = pdf.AddFlateStream(PdfBuilder.Bytes("1 begincodespacerange <0000> <ffff> endcodespacerange " + Repeat(ranges, 1000)));
        pdf.AddPage(
            "BT /F 10 Tf <00010002> Tj ET",
            $"/Font<</F<</Subtype/Type0/Encoding/Identity-H/ToUnicode {map} 0 R/DescendantFonts[<</Subtype/CIDFontType2"
            + $"/W[{Repeat("0 65535 1000 ", 10_000)}]>>]>>>>");
        Read(pdf.Build());
    }
}
