using System.Text;
using PerfExtract.Readers;
using PerfExtract.Readers.Txt;

namespace PerfExtract.Tests.Readers.Txt;

public class TextDecoderTests
{
    private const string Simplified = "云岭县水务局2023年度部门整体支出绩效自评报告\n一、基本情况\n全年预算收入312.50万元，支出308.20万元。";
    private const string Traditional = "臨江縣水務局2023年度部門整體支出績效自評報告\n一、基本情況\n全年預算收入312.50萬元，支出308.20萬元。";

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("gb18030", 54936)]
    [InlineData("gb18030", 936)]
    [InlineData("utf-16le", 1200)]
    [InlineData("utf-16be", 1201)]
    public void Tells_an_encoding_without_a_mark(string name, int page)
    {
        var decoded = TextDecoder.Decode(Page(page).GetBytes(Simplified), null);

        Assert.Equal((Simplified, name), (decoded.Value, decoded.Encoding));
        Assert.Empty(decoded.Notices);
    }

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("big5", 950)]
    [InlineData("gb18030", 54936)]
    public void Tells_the_encoding_of_a_traditional_text(string name, int page)
    {
        var decoded = TextDecoder.Decode(Page(page).GetBytes(Traditional), null);

        Assert.Equal((Traditional, name), (decoded.Value, decoded.Encoding));
    }

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("utf-16le", 1200)]
    [InlineData("utf-16be", 1201)]
    [InlineData("utf-32le", 12000)]
    [InlineData("gb18030", 54936)]
    public void A_mark_decides_and_is_no_text(string name, int page)
    {
        var decoded = TextDecoder.Decode(Page(page).GetBytes("\uFEFF" + Simplified), null);

        Assert.Equal((Simplified, name, 1d), (decoded.Value, decoded.Encoding, decoded.Confidence));
    }

    [Theory]
    [InlineData("项目", 936)]
    [InlineData("报表", 936)]
    [InlineData("預算", 950)]
    public void Two_characters_are_enough_to_be_read_and_too_few_to_be_sure(string text, int page)
    {
        var decoded = TextDecoder.Decode(Page(page).GetBytes(text), null);

        Assert.Equal(text, decoded.Value);
    }

    [Fact]
    public void A_close_choice_is_said()
    {
        // Three rare characters: their bytes are three as rare ones in Big5.
        var decoded = TextDecoder.Decode(Page(936).GetBytes("翩恪俸"), null);

        Assert.True(decoded.Confidence < 0.75);
        Assert.Contains("gb18030", Assert.Single(decoded.Notices, notice => notice.Code == "encoding-guess").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_knows_better()
    {
        var bytes = Page(936).GetBytes(Simplified);

        Assert.Equal(Simplified, TextDecoder.Decode(bytes, "GBK").Value);
        Assert.Equal(ReadErrors.WrongEncoding, Assert.Throws<ReadException>(() => TextDecoder.Decode(bytes, "utf-8")).Code);
        Assert.Equal(ReadErrors.UnknownEncoding, Assert.Throws<ReadException>(() => TextDecoder.Decode(bytes, "klingon")).Code);
    }

    [Fact]
    public void Damage_is_read_around_and_said()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 20))), 0xE6, 0x8A];

        var decoded = TextDecoder.Decode(bytes, null);

        Assert.Equal("utf-8", decoded.Encoding);
        Assert.Equal("encoding-damage", Assert.Single(decoded.Notices).Code);
        Assert.EndsWith("\uFFFD", decoded.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_ascii_is_sure()
    {
        var decoded = TextDecoder.Decode("Budget 2023: 312.50"u8, null);

        Assert.Equal(("utf-8", 1d), (decoded.Encoding, decoded.Confidence));
        Assert.Empty(decoded.Notices);
    }

    [Fact]
    public void Letters_after_a_long_ascii_head_are_seen()
    {
        var text = new string('a', 200_000) + Simplified;

        Assert.Equal(text, TextDecoder.Decode(Page(936).GetBytes(text), null).Value);
    }

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number);
}
