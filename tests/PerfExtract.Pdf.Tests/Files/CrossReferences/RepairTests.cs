using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files.CrossReferences;

public class RepairTests
{
    private static PdfBuilder ThreePages()
    {
        var pdf = new PdfBuilder { TrailerEntries = "/ID[(a)(b)]" };
        pdf.AddPage("(one) Tj");
        pdf.AddPage(pdf.AddFlateStream("(two) Tj"u8));
        pdf.AddPage("(three) Tj");
        return pdf;
    }

    private static string[] Contents(byte[] bytes)
    {
        PdfFile file = PdfFile.Open(bytes);
        string[] contents = [.. file.Pages.Select(p => Encoding.Latin1.GetString(p.ReadContent().Span))];
        Assert.True(file.Repaired);
        return contents;
    }

    private static string[] Contents(Func<string, string> damage) =>
        Contents(PdfBuilder.Bytes(damage(Encoding.Latin1.GetString(ThreePages().Build()))));

    private static readonly string[] Whole = ["(one) Tj", "(two) Tj", "(three) Tj"];

    [Fact]
    public void Start_of_the_cross_references_missing() =>
        Assert.Equal(Whole, Contents(t => t[..t.IndexOf("startxref", StringComparison.Ordinal)]));

    [Fact]
    public void Trailer_missing() => Assert.Equal(Whole, Contents(t => t[..t.IndexOf("xref\n0", StringComparison.Ordinal)]));

    [Fact]
    public void Offsets_wrong() => Assert.Equal(Whole, Contents(t => t.Replace("%PDF-1.7\n", "%PDF-1.7\n%a line more\n")));

    [Fact]
    public void One_offset_wrong() => Assert.Equal(
        Whole, Contents(t => t.Replace(t[(t.IndexOf("65535 f \n", StringComparison.Ordinal) + 49)..][..10], "0000000017")));

    [Fact]
    public void Ends_of_objects_missing() =>
        Assert.Equal(Whole, Contents(t => t.Replace("endobj\n", "").Replace("xref\n0", "xreef")));

    [Fact]
    public void Words_glued_together() =>
        Assert.Equal(Whole, Contents(t => t.Replace("endobj\n", "endobj").Replace("endstream\n", "endstream")));

    [Fact]
    public void Lengths_wrong() => Assert.Equal(Whole, Contents(t => t.Replace("/Length ", "/Length 9").Replace("xref\n0", "xreef")));

    [Fact]
    public void Lengths_wrong_in_a_sound_table() => Assert.Equal(
        ["(one) Tj"],
        PdfFile.Open(PdfBuilder.Bytes(Encoding.Latin1.GetString(PdfBuilder.OnePage("(one) Tj")).Replace("/Length 8", "/Length 3")))
            .Pages.Select(p => Encoding.Latin1.GetString(p.ReadContent().Span)));

    [Fact]
    public void Garbage_between_objects() => Assert.Equal(
        Whole, Contents(t => t.Replace("endobj\n", "endobj\n<< ( [ obj 7 obj 1 2 3 >>\n")));

    [Fact]
    public void Line_ends_changed_in_transport() => Assert.Equal(
        ["(one) Tj", "(three) Tj"], Contents(t => t.Replace("\n", "\r\n")).Where(c => !c.Contains("two")));

    [Fact]
    public void File_cut_short()
    {
        string text = Encoding.Latin1.GetString(ThreePages().Build());
        int cut = text.IndexOf("8 0 obj", StringComparison.Ordinal);
        Assert.Equal(["(one) Tj", "(two) Tj"], Contents(PdfBuilder.Bytes(text[..cut])));
    }

    [Fact]
    public void Objects_in_object_streams_are_found()
    {
        byte[] bytes = ThreePages().BuildCompressed();
        string text = Encoding.Latin1.GetString(bytes);
        Assert.Equal(Whole, Contents(PdfBuilder.Bytes(text[..text.LastIndexOf("startxref", StringComparison.Ordinal)])));

        int cut = text.LastIndexOf("/Type/XRef", StringComparison.Ordinal);
        Assert.Equal(Whole, Contents(PdfBuilder.Bytes(text[..cut])));
    }

    [Fact]
    public void The_last_of_two_definitions_holds()
    {
        byte[] bytes = ThreePages().Build();
        byte[] update = PdfBuilder.Bytes("3 0 obj <</Length 8>>stream\n(new) Tj\nendstream endobj");
        Assert.Equal(["(new) Tj", "(two) Tj", "(three) Tj"], Contents([.. bytes, .. update, .. "startxref 4"u8]));
    }

    [Fact]
    public void Objects_within_a_stream_are_not_the_files()
    {
        string inner = Encoding.Latin1.GetString(PdfBuilder.OnePage("(inner) Tj"));
        var pdf = new PdfBuilder();
        pdf.AddPage("(outer) Tj");
        pdf.AddStream(PdfBuilder.Bytes(inner), "/Type/EmbeddedFile");
        string text = Encoding.Latin1.GetString(pdf.Build());
        int cut = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        Assert.Equal(["(outer) Tj"], Contents(PdfBuilder.Bytes(text[..cut])));
    }

    [Theory]
    [InlineData("/Pages 2 0 R", "/Pages 77 0 R")]
    [InlineData("/Pages 2 0 R", "/Pages 5 0 R")]
    [InlineData("/Kids[4 0 R", "/Kids[99 0 R")]
    [InlineData("/Kids[", "/Kinds[")]
    [InlineData("/Kids[4 0 R ", "/Kids[2 0 R ")]
    [InlineData("/Type/Catalog", "/Type/Cat")]
    public void A_broken_page_tree_is_replaced_by_the_pages_found(string old, string damaged) =>
        Assert.Equal(3, PdfFile.Open(PdfBuilder.Bytes(Encoding.Latin1.GetString(ThreePages().Build()).Replace(old, damaged))).Pages.Count);

    [Fact]
    public void Pages_found_by_search_inherit_from_their_parents()
    {
        string text = Encoding.Latin1.GetString(ThreePages().Build()).Replace("/Pages 2 0 R", "/Pages 9 9 R");
        Assert.All(PdfFile.Open(PdfBuilder.Bytes(text)).Pages, p => Assert.Equal(842, p.MediaBox.Top));
    }

    [Fact]
    public void A_cycle_in_the_page_tree_ends()
    {
        var pdf = new PdfBuilder();
        int node = pdf.Reserve(), page = pdf.AddPage("(one) Tj");
        pdf.Set(node, $"<</Type/Pages/Kids[{node} 0 R 2 0 R {page} 0 R]/Count 3>>");
        string text = Encoding.Latin1.GetString(pdf.Build()).Replace($"/Kids[{page} 0 R]", $"/Kids[{node} 0 R]");
        Assert.Equal("(one) Tj", Encoding.Latin1.GetString(Assert.Single(PdfFile.Open(PdfBuilder.Bytes(text)).Pages).ReadContent().Span));
    }
}
