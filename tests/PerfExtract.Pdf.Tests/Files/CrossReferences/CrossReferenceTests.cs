using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files.CrossReferences;

public class CrossReferenceTests
{
    private static byte[] OnePage() => PdfBuilder.OnePage("BT (old) Tj ET");

    private static string Content(byte[] bytes, bool repaired = false)
    {
        PdfFile file = PdfFile.Open(bytes);
        string content = Encoding.Latin1.GetString(Assert.Single(file.Pages).ReadContent().Span);
        Assert.Equal(repaired, file.Repaired);
        return content;
    }

    private static int StartOf(byte[] bytes) =>
        int.Parse(Encoding.Latin1.GetString(bytes).Split("startxref\n")[^1].Split('\n')[0]);

    /// <summary>Appends an update: objects 3 (the content) and what the trailer says.</summary>
    private static byte[] Update(byte[] bytes, string content, string trailer)
    {
        int position = bytes.Length;
        string body = $"3 0 obj\n<</Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n";
        int start = position + body.Length;
        return [.. bytes, .. PdfBuilder.Bytes(
            $"{body}xref\n3 1\n{position:D10} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {StartOf(bytes)}{trailer}>>\nstartxref\n{start}\n%%EOF\n")];
    }

    [Fact]
    public void Updates_replace_objects()
    {
        byte[] once = Update(OnePage(), "BT (new) Tj ET", "");
        Assert.Equal("BT (new) Tj ET", Content(once));
        Assert.Equal("BT (newest) Tj ET", Content(Update(once, "BT (newest) Tj ET", "")));
    }

    [Fact]
    public void A_freed_object_stays_free()
    {
        byte[] bytes = OnePage();
        int start = bytes.Length;
        byte[] freed = [.. bytes, .. PdfBuilder.Bytes(
            $"xref\n3 1\n0000000000 00001 f \ntrailer\n<</Root 1 0 R/Prev {StartOf(bytes)}>>\nstartxref\n{start}\n")];
        Assert.Equal("", Content(freed));
    }

    [Fact]
    public void Previous_sections_that_go_round_end()
    {
        byte[] bytes = OnePage();
        int own = bytes.Length;
        byte[] looped = [.. bytes, .. PdfBuilder.Bytes(
            $"xref\n0 0\ntrailer\n<</Root 1 0 R/Prev {own}>>\nstartxref\n{own}\n")];
        Assert.Equal("BT (old) Tj ET", Content(looped, repaired: true));

        byte[] mutual = Update(bytes, "BT (new) Tj ET", "");
        string text = Encoding.Latin1.GetString(mutual);
        int newer = StartOf(mutual);
        text = text.Replace("trailer\n<</Size 5/Root 1 0 R >>", $"trailer<</Prev {newer:D3}/Root 1 0 R>>");
        Assert.Equal("BT (new) Tj ET", Content(PdfBuilder.Bytes(text)));
    }

    [Fact]
    public void Hybrid_files_hide_objects_in_a_stream()
    {
        // Object 3, free in the table, lies in object stream 5, which only the stream of the table knows.
        var pdf = new StringBuilder("%PDF-1.5\n");
        var at = new int[8];
        void Object(int number, string body)
        {
            at[number] = pdf.Length;
            pdf.Append($"{number} 0 obj\n{body}\nendobj\n");
        }

        Object(1, "<</Type/Catalog/Pages 2 0 R>>");
        Object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object(4, "<</Length 3>>\nstream\nq Q\nendstream");
        string page = "3 0 <</Type/Page/Contents 4 0 R>>";
        Object(5, $"<</Type/ObjStm/N 1/First 4/Length {page.Length}>>\nstream\n{page}\nendstream");
        Object(6, $"<</Type/XRef/W[1 2 1]/Index[3 1 5 1]/Size 7/Filter/AHx/Length 17>>\nstream\n02000500 01{at[5]:X4}00>\nendstream");
        int table = pdf.Length;
        string free = "0000000000 00000 f \n";
        pdf.Append($"xref\n0 7\n0000000000 65535 f \n{at[1]:D10} 00000 n \n{at[2]:D10} 00000 n \n{free}{at[4]:D10} 00000 n \n{free}{free}");
        pdf.Append($"trailer\n<</Size 7/Root 1 0 R/XRefStm {at[6]}>>\nstartxref\n{table}\n%%EOF\n");
        Assert.Equal("q Q", Content(PdfBuilder.Bytes(pdf.ToString())));
    }

    [Theory]
    [InlineData("junk before the header\r\n")]
    [InlineData("\ufeff")]
    public void Offsets_may_count_from_the_header(string junk) =>
        Assert.Equal("BT (old) Tj ET", Content([.. PdfBuilder.Bytes(junk), .. OnePage()]));

    [Fact]
    public void Objects_may_be_counted_from_one_by_mistake()
    {
        string text = Encoding.Latin1.GetString(OnePage()).Replace("xref\n0 5", "xref\n1 5");
        Assert.Equal("BT (old) Tj ET", Content(PdfBuilder.Bytes(text)));
    }

    [Fact]
    public void Lines_of_a_table_may_be_short()
    {
        string text = Encoding.Latin1.GetString(OnePage()).Replace(" n \n", " n\n").Replace(" f \n", " f\n");
        Assert.Equal("BT (old) Tj ET", Content(PdfBuilder.Bytes(text)));
    }

    /// <summary>A stream's length in an object, that object in an object stream, and the object stream's length in itself.</summary>
    [Fact]
    public void Lengths_that_wait_for_one_another_end()
    {
        var pdf = new PdfBuilder();
        int content = pdf.Reserve(), length = pdf.Add("3");
        pdf.Set(content, $"<</Length {length} 0 R>>\nstream\nq Q\nendstream");
        pdf.AddPage(content);
        Assert.Equal("q Q", Content(pdf.BuildCompressed()));

        pdf = new PdfBuilder();
        int first = pdf.Reserve();
        const int Chain = 20_000;
        for (int i = 0; i < Chain; i++)
        {
            pdf.Set(pdf.Reserve(), $"<</Length {first + i + 2} 0 R>>\nstream\nq Q\nendstream");
        }

        pdf.AddPage(first + 1);
        Assert.Equal("q Q", Content(pdf.Build()));
    }
}
