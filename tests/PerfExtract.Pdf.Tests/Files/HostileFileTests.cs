using System.Diagnostics;
using System.Text;
using PerfExtract.Pdf.Tests.Fuzz;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files;

/// <summary>Files of about a megabyte built to cost more than they should.</summary>
public class HostileFileTests
{
    /// <summary>A linear reader needs well under a second; a quadratic one minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static void AssertCheap(byte[] bytes, PdfLimits? limits = null)
    {
        var watch = Stopwatch.StartNew();
        Exception? error = Record.Exception(() => FileWalk.Visit(bytes, new PdfOpenOptions(Limits: limits)));
        Assert.True(error is null or PdfException, error?.ToString());
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}, {error?.Message}");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] WithValue(string value)
    {
        var pdf = new PdfBuilder { CatalogEntries = "/Value 3 0 R" };
        pdf.Add(value);
        pdf.AddPage("q Q");
        return pdf.Build();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<</A")]
    [InlineData("[<</A[")]
    [InlineData("(")]
    [InlineData("<<]")]
    [InlineData("[>>")]
    public void Brackets_without_end(string bracket) => AssertCheap(WithValue(Repeat(bracket, 1_000_000 / bracket.Length)));

    [Fact]
    public void Deep_brackets_are_null_and_the_file_is_read_all_the_same()
    {
        PdfFile file = PdfFile.Open(WithValue(Repeat("[", 5000) + Repeat("]", 5000)));
        Assert.True(file.Catalog["Value"].IsNull);
        Assert.Single(file.Pages);
    }

    [Fact]
    public void Strings_without_end_in_many_objects()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 60_000; i++)
        {
            pdf.Append($"{i} 0 obj\n(\n");
        }

        AssertCheap(PdfBuilder.Bytes(pdf + "trailer <</Root 1 0 R>>"));
    }

    [Fact]
    public void Streams_without_end()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 40_000; i++)
        {
            pdf.Append($"{i} 0 obj\n<</Type/Page/Contents {i} 0 R>>stream\n");
        }

        AssertCheap(PdfBuilder.Bytes(pdf + "trailer <</Root 1 0 R>>"));
    }

    [Theory]
    [InlineData("1 0 obj ")]
    [InlineData("trailer ")]
    [InlineData("trailer <<")]
    [InlineData("trailer (")]
    [InlineData("endobj ")]
    [InlineData("1 0 obj <<>> stream ")]
    [InlineData("1 0 obj <</Type/ObjStm/N 9/First 9>> stream ")]
    [InlineData("obj stream ")]
    [InlineData("startxref 9 ")]
    [InlineData("xref 0 1 ")]
    public void Words_without_end(string word) => AssertCheap(PdfBuilder.Bytes("%PDF-1.4\n" + Repeat(word, 1_000_000 / word.Length)));

    [Theory]
    [InlineData("1 0 obj <<", "xobj stream ", "")]
    [InlineData("", "1 0 obj <<>> stream ", "endstream")]
    [InlineData("", "1 0 obj <<>> stream ", "endobj")]
    [InlineData("1 0 obj ", ">>stream ", "endobj")]
    [InlineData("1 0 obj <</A ", "R 1 0 ", "endobj")]
    public void Words_between_others(string before, string word, string after) =>
        AssertCheap(PdfBuilder.Bytes("%PDF-1.4\n" + before + Repeat(word, 1_000_000 / word.Length) + after));

    [Fact]
    public void Many_sections_of_cross_references()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        int before = 0;
        for (int i = 0; i < 15_000; i++)
        {
            int own = pdf.Length;
            pdf.Append($"xref\n0 1\n0000000000 65535 f \ntrailer<</Prev {before}/Root 1 0 R>>\n");
            before = own;
        }

        AssertCheap(PdfBuilder.Bytes($"{pdf}startxref\n{before}\n"));
    }

    /// <summary>Each section is the rest of the file, whose end names the section before.</summary>
    [Fact]
    public void Cross_reference_streams_within_one_another()
    {
        const int Sections = 10_000, Length = 80;
        var pdf = new StringBuilder("%PDF-1.5\n");
        int first = pdf.Length;
        for (int i = 0; i < Sections; i++)
        {
            int next = first + ((i + 1) * Length);
            pdf.Append($"{i + 1} 0 obj<</Type/XRef/W[1 1 1]/Size 9999999/Prev {next}/Length {(Sections - i - 1) * Length}>>stream\n".PadRight(Length)[..Length]);
        }

        AssertCheap(PdfBuilder.Bytes($"{pdf}endstream startxref {first} "));
    }

    [Fact]
    public void Many_numbers_for_one_long_object()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        int array = pdf.Length;
        pdf.Append($"9 0 obj [{Repeat("(text)", 80_000)}] endobj\n");
        int kids = pdf.Length;
        pdf.Append($"1 0 obj <</Pages 1 0 R/Kids[{string.Concat(Enumerable.Range(2, 20_000).Select(i => $"{i} 0 R "))}]>> endobj\n");
        int start = pdf.Length;
        pdf.Append($"xref\n0 20000\n0000000000 65535 f \n{kids:D10} 00000 n \n{Repeat($"{array:D10} 00000 n \n", 19_998)}");
        pdf.Append($"trailer <</Root 1 0 R>> startxref\n{start}\n");
        AssertCheap(PdfBuilder.Bytes(pdf.ToString()));
    }

    [Fact]
    public void Object_streams_that_hold_the_same_object_many_times()
    {
        var pdf = new PdfBuilder { CatalogEntries = $"/Value[{string.Concat(Enumerable.Range(100, 20_000).Select(i => $"{i} 0 R "))}]" };
        string head = string.Concat(Enumerable.Range(100, 20_000).Select(i => $"{i} 0 "));
        pdf.AddFlateStream(PdfBuilder.Bytes(head + "[" + Repeat("0 ", 100_000)), $"/Type/ObjStm/N 20000/First {head.Length}");
        pdf.AddPage("q");
        string text = Encoding.Latin1.GetString(pdf.Build());
        AssertCheap(PdfBuilder.Bytes(text[..text.LastIndexOf("xref\n0", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Object_streams_within_object_streams()
    {
        var pdf = new StringBuilder("%PDF-1.5\n");
        int first = pdf.Length;
        pdf.Append("1 0 obj<</Type/XRef/W[1 2 1]/Size 60000/Root 9 0 R/Filter/FlateDecode/Length ");
        using var rows = new MemoryStream();
        for (int i = 0; i < 60_000; i++)
        {
            rows.Write([2, (byte)((i + 1) >> 8), (byte)(i + 1), 0]);
        }

        byte[] encoded = PdfBuilder.Deflate(rows.ToArray());
        AssertCheap([.. PdfBuilder.Bytes($"{pdf}{encoded.Length}>>stream\n"), .. encoded, .. PdfBuilder.Bytes($"endstream startxref {first} ")]);
    }

    [Fact]
    public void Pages_that_share_one_growing_stream()
    {
        var pdf = new PdfBuilder();
        int content = pdf.AddFlateStream(new byte[8 << 20]);
        for (int i = 0; i < 2000; i++)
        {
            pdf.AddPage(content);
        }

        AssertCheap(pdf.Build(), new PdfLimits { InflationRatio = 2000, InflatedBytes = 32 << 20 });
        AssertCheap(pdf.Build());
    }

    [Fact]
    public void One_stream_many_times_in_a_page()
    {
        var pdf = new PdfBuilder();
        int content = pdf.AddStream(new byte[100_000]);
        pdf.AddPage(pdf.Add($"[{Repeat($"{content} 0 R ", 50_000)}]"));
        var error = Assert.Throws<PdfException>(() => PdfFile.Open(pdf.Build()).Pages[0].ReadContent());
        Assert.Equal(PdfException.TooLarge, error.Code);
    }

    [Fact]
    public void More_of_anything_than_the_limits_allow()
    {
        byte[] bytes = WithValue("[" + Repeat("0 ", 2000) + "]");
        void Refused(PdfLimits limits) => Assert.Equal(
            PdfException.TooLarge, Assert.Throws<PdfException>(() => FileWalk.Visit(bytes, new PdfOpenOptions(Limits: limits))).Code);

        Refused(new PdfLimits { Values = 1000 });
        Refused(new PdfLimits { Objects = 2 });
        Refused(new PdfLimits { Pages = 0 });
        bytes = WithValue("null");
        FileWalk.Visit(bytes);
        bytes = new PdfBuilder().BuildCompressed();
        Refused(new PdfLimits { ObjectStreamBytes = 10 });
    }
}
