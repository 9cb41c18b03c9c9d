using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Files.Filters;

public class FilterTests
{
    private static byte[] Decode(byte[] encoded, string entries, PdfLimits? limits = null)
    {
        var pdf = new PdfBuilder();
        pdf.AddPage(pdf.AddStream(encoded, entries));
        return PdfFile.Open(pdf.Build(), new PdfOpenOptions(Limits: limits)).Pages[0].ReadContent().ToArray();
    }

    private static string Text(byte[] encoded, string entries) => Encoding.Latin1.GetString(Decode(encoded, entries));

    [Theory]
    [InlineData("48656C6C6F>", "Hello")]
    [InlineData("48 65\n6c 6C 6>", "Hell`")]
    [InlineData("4865", "He")]
    public void AsciiHex(string encoded, string plain) =>
        Assert.Equal(plain, Text(PdfBuilder.Bytes(encoded), "/Filter/ASCIIHexDecode"));

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("<~87cUR D]i,\"\nEbo7~>", "Hello World")]
    [InlineData("z87cUR", "\0\0\0\0Hell")]
    [InlineData("5~>", "")]
    public void Ascii85(string encoded, string plain) =>
        Assert.Equal(plain, Text(PdfBuilder.Bytes(encoded), "/Filter/ASCII85Decode"));

    [Theory]
    [InlineData(new byte[] { 2, 65, 66, 67, 254, 90, 128, 9, 9 }, "ABCZZZ")]
    [InlineData(new byte[] { 9, 65, 66 }, "AB")]
    [InlineData(new byte[] { 0, 65, 200 }, "A")]
    public void RunLength(byte[] encoded, string plain) => Assert.Equal(plain, Text(encoded, "/Filter/RunLengthDecode"));

    /// <summary>The example of ISO 32000-1, 7.4.4.2: codes 256 45 258 258 65 259 66 257 of nine bits.</summary>
    [Fact]
    public void Lzw_reads_the_example_of_the_standard() => Assert.Equal(
        [45, 45, 45, 45, 45, 65, 45, 45, 45, 66], Decode([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], "/Filter/LZWDecode"));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Lzw_codes_grow_and_the_table_starts_anew(int earlyChange)
    {
        var random = new Random(5);
        byte[] plain = [.. Enumerable.Range(0, 60_000).Select(_ => (byte)random.Next(random.Next(2, 200)))];
        byte[] encoded = LzwWriter.Encode(plain, earlyChange);
        Assert.Equal(plain, Decode(encoded, $"/Filter/LZWDecode/DecodeParms<</EarlyChange {earlyChange}>>"));
    }

    [Fact]
    public void Filters_follow_one_another_and_end_at_a_picture()
    {
        byte[] flate = PdfBuilder.Deflate("q Q"u8);
        Assert.Equal("q Q", Text(PdfBuilder.Bytes(Convert.ToHexString(flate)), "/Filter[/ASCIIHexDecode/FlateDecode]"));
        Assert.Equal("q Q", Text(PdfBuilder.Bytes(Convert.ToHexString(flate)), "/Filter[/AHx/Fl]/DecodeParms[null null]"));
        Assert.Equal("jpeg", Text("6A706567>"u8.ToArray(), "/Filter[/ASCIIHexDecode/DCTDecode/ASCIIHexDecode]"));
        Assert.Equal("jbig", Text("jbig"u8.ToArray(), "/Filter/JBIG2Decode"));
    }

    [Fact]
    public void Too_long_a_chain_of_filters_is_not_followed() =>
        Assert.Equal("41>", Text("41>"u8.ToArray(), $"/Filter[{string.Concat(Enumerable.Repeat("/AHx ", 40))}]"));

    [Fact]
    public void A_stream_that_grows_past_its_limit_is_refused()
    {
        var limits = new PdfLimits { FreeInflation = 1000, InflationRatio = 10 };
        byte[] bomb = PdfBuilder.Deflate(new byte[100_000]);
        var error = Assert.Throws<PdfException>(() => Decode(bomb, "/Filter/FlateDecode", limits));
        Assert.Equal(PdfException.TooLarge, error.Code);
        error = Assert.Throws<PdfException>(() => Decode(new byte[500], "", new PdfLimits { InflatedBytes = 400 }));
        Assert.Equal(PdfException.TooLarge, error.Code);
    }
}
