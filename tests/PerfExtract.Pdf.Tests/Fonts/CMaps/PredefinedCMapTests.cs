using System.Text;
using PerfExtract.Pdf.Fonts.CMaps;

namespace PerfExtract.Pdf.Tests.Fonts.CMaps;

public class PredefinedCMapTests
{
    private static Encoding Page(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    private static string Read(string name, byte[] codes)
    {
        PredefinedCMap map = PredefinedCMap.Named(name)!;
        var text = new StringBuilder();
        for (int at = 0; at < codes.Length;)
        {
            int length = map.CodeLength(codes.AsSpan(at));
            text.Append(map.ToText(codes.AsSpan(at, length)) ?? "?");
            at += length;
        }

        return text.ToString();
    }

    [Theory]
    [InlineData("GB-EUC-H", 936, "水务局3项，≥95％")]
    [InlineData("GBK-EUC-H", 936, "水務局3項，镕")]
    [InlineData("GBK-EUC-V", 936, "水务局")]
    [InlineData("GBKp-EUC-H", 936, "水务 Bureau")]
    [InlineData("GBpc-EUC-H", 936, "水务局12.5")]
    [InlineData("GBK2K-H", 54936, "水务㛃€12𠮷")]
    [InlineData("ETen-B5-H", 950, "水務局12")]
    [InlineData("B5pc-H", 950, "預算")]
    [InlineData("HKscs-B5-H", 950, "績效")]
    [InlineData("90ms-RKSJ-H", 932, "予算ｱ12")]
    [InlineData("KSCms-UHC-H", 949, "예산12")]
    public void Codes_of_a_code_page_read_as_its_text(string name, int codePage, string text) =>
        Assert.Equal(text, Read(name, Page(codePage).GetBytes(text)));

    [Theory]
    [InlineData("UniGB-UCS2-H", "水务局12≥")]
    [InlineData("UniGB-UTF16-H", "水务𠮷12")]
    [InlineData("UniGB-UTF16-V", "水务")]
    [InlineData("UniCNS-UCS2-H", "預算")]
    [InlineData("UniCNS-UTF16-H", "預算")]
    [InlineData("UniJIS-UCS2-H", "予算")]
    [InlineData("UniJIS2004-UTF16-H", "予算")]
    [InlineData("UniKS-UTF16-H", "예산")]
    public void Codes_of_Unicode_are_Unicode(string name, string text) =>
        Assert.Equal(text, Read(name, Encoding.BigEndianUnicode.GetBytes(text)));

    [Fact]
    public void Utf8_and_Utf32_are_read_too()
    {
        Assert.Equal("水a𠮷", Read("UniGB-UTF8-H", Encoding.UTF8.GetBytes("水a𠮷")));
        Assert.Equal("水a𠮷", Read("UniGB-UTF32-H", new UTF32Encoding(true, false).GetBytes("水a𠮷")));
    }

    [Theory]
    [InlineData("GBK-EUC-H", new byte[] { 0xFF, 0x41 }, "?A")]
    [InlineData("GBK-EUC-H", new byte[] { 0x80, 0x41 }, "?A")]
    [InlineData("GBK-EUC-H", new byte[] { 0xB0 }, "?")]
    [InlineData("GBK-EUC-H", new byte[] { 0xAA, 0xA1 }, "?")]
    [InlineData("UniGB-UCS2-H", new byte[] { 0xD8, 0x42 }, "?")]
    [InlineData("UniGB-UCS2-H", new byte[] { 0x41 }, "?")]
    public void Damaged_codes_are_no_text(string name, byte[] codes, string text) => Assert.Equal(text, Read(name, codes));

    [Theory]
    [InlineData("Identity-H")]
    [InlineData("Identity-V")]
    [InlineData("GBT-EUC-H")]
    [InlineData("CNS-EUC-H")]
    [InlineData("MadeUp")]
    public void Other_names_are_not_guessed_at(string name) => Assert.Null(PredefinedCMap.Named(name));

    [Theory]
    [InlineData("GBK-EUC-H", " ", 7716)]
    [InlineData("GBK-EUC-H", "0", 829)]
    [InlineData("GBKp-EUC-H", "0", 17)]
    [InlineData("UniGB-UCS2-H", "A", 34)]
    [InlineData("GBK-EUC-H", "　", 96)]
    [InlineData("GBK-EUC-H", "啊", 940)]
    [InlineData("UniGB-UCS2-H", "座", 4694)]
    [InlineData("UniGB-UCS2-H", "亍", 4695)]
    [InlineData("ETen-B5-H", "0", 13664)]
    public void Widths_find_the_collections_numbers(string name, string text, int cid) =>
        Assert.Equal(cid, PredefinedCMap.Named(name)!.ToCid([1], text));

    [Theory]
    [InlineData(1, " ")]
    [InlineData(17, "0")]
    [InlineData(96, "　")]
    [InlineData(271, "＊")]
    [InlineData(814, "!")]
    [InlineData(829, "0")]
    [InlineData(940, "啊")]
    [InlineData(4694, "座")]
    [InlineData(4695, "亍")]
    [InlineData(7702, "齄")]
    [InlineData(7716, " ")]
    [InlineData(0, null)]
    [InlineData(7800, null)]
    [InlineData(30000, null)]
    public void The_collection_is_known_as_far_as_the_standard_goes(int cid, string? text) =>
        Assert.Equal(text, GbCollection.ToText(cid));
}
