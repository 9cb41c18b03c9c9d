using System.Text;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Files.Security;

namespace PerfExtract.Pdf.Tests.Files.Security;

/// <summary>
/// fixtures/encrypted holds one page made by `qpdf --encrypt usr own` under every revision, with a title and a metadata stream.
/// </summary>
public class SecurityTests
{
    private const string Content = "BT (12.5) Tj ET\n";

    /// <summary>What opens the files of <see cref="Written"/>: the O, U, P and ID of r4-aes-128.pdf.</summary>
    private const string Key =
        "/ID[(0123456789abcdef)(x)]/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -4"
        + "/O<3837d2c19f7d45b8cdc1a4d746a59970cd40314831b28750d53a11e31ce9300a>"
        + "/U<ce3b7007087a92f245dd4227722eaaae0122456a91bae5134273a6db134c87c4>";

    public static TheoryData<string> Files => [.. Fixtures.Names("encrypted").Where(n => !n.Contains("empty") && !n.Contains("chinese"))];

    private static PdfFile Open(string name, string? password) =>
        PdfFile.Open(Fixtures.Read(name), new PdfOpenOptions(password));

    private static void AssertReads(PdfFile file)
    {
        Assert.True(file.Encrypted);
        Assert.False(file.Repaired);
        Assert.Equal(Content, Encoding.Latin1.GetString(file.Pages[0].ReadContent().Span));
        Assert.Equal("Plan 2030"u8.ToArray(), file.Trailer.GetDictionary("Info")!.GetString("Title"));
        Assert.Equal("<x:meta>"u8.ToArray(), file.Catalog.GetStream("Metadata")!.Decode().ToArray());
    }

    [Theory, MemberData(nameof(Files))]
    public void The_users_and_the_owners_password_open(string name)
    {
        AssertReads(Open(name, "usr"));
        AssertReads(Open(name, "own"));
    }

    [Theory, MemberData(nameof(Files))]
    public void Another_password_does_not(string name)
    {
        Assert.Equal(PdfException.Encrypted, Assert.Throws<PdfException>(() => Open(name, "other")).Code);
        Assert.Equal(PdfException.Encrypted, Assert.Throws<PdfException>(() => Open(name, "")).Code);
        Assert.Equal(PdfException.Encrypted, Assert.Throws<PdfException>(() => Open(name, null)).Code);
    }

    [Theory]
    [InlineData("empty-user-r2.pdf")]
    [InlineData("empty-user-r6.pdf")]
    public void The_empty_password_is_tried_whatever_is_given(string name)
    {
        AssertReads(Open("encrypted/" + name, null));
        AssertReads(Open("encrypted/" + name, "own"));
        AssertReads(Open("encrypted/" + name, "other"));
    }

    [Fact]
    public void A_password_may_be_chinese() => AssertReads(Open("encrypted/chinese-password-r6.pdf", "年度计划"));

    [Theory, MemberData(nameof(Files))]
    public void A_damaged_encrypted_file_is_repaired(string name)
    {
        byte[] bytes = Fixtures.Read(name);
        int at = bytes.AsSpan().LastIndexOf("startxref"u8);
        "startxref\n9"u8.CopyTo(bytes.AsSpan(at));
        PdfFile file = PdfFile.Open(bytes, new PdfOpenOptions("usr"));

        Assert.True(file.Repaired);
        Assert.Equal(Content, Encoding.Latin1.GetString(file.Pages[0].ReadContent().Span));
    }

    /// <summary>A file that names its ciphers but whose objects lie there unencrypted.</summary>
    private static PdfFile Written(string ciphers, string streamEntries)
    {
        var pdf = new PdfBuilder { TrailerEntries = Key + ciphers + ">>" };
        pdf.AddPage(pdf.AddStream("q Q"u8, streamEntries));
        return PdfFile.Open(pdf.Build(), new PdfOpenOptions("usr"));
    }

    [Theory]
    [InlineData("/CF<<>>/StmF/Identity/StrF/Identity", "", "q Q")]
    [InlineData("/CF<<>>", "", "q Q")]
    [InlineData("/CF<</S<</CFM/AESV2>>>>/StmF/S/StrF/S", "/Filter/Crypt", "q Q")]
    [InlineData("/CF<</S<</CFM/AESV2>>>>/StmF/S/StrF/S", "/Filter[/Crypt/AHx]/DecodeParms[<</Name/Identity>>null]", "")]
    [InlineData("/CF<</S<</CFM/AESV2>>>>/StmF/S/StrF/S", "", "")]
    [InlineData("/CF<</S<</CFM/AESV2>>>>/StmF/Identity/StrF/S", "/Filter/Crypt/DecodeParms<</Name/S>>", "")]
    public void Crypt_filters_choose_the_cipher(string ciphers, string entries, string content) =>
        Assert.Equal(content, Encoding.Latin1.GetString(Written(ciphers, entries).Pages[0].ReadContent().Span));

    [Theory]
    [InlineData("<</Filter/Adobe.PubSec/V 4/R 4>>")]
    [InlineData("<</Filter/Standard/V 3/R 3>>")]
    [InlineData("<</Filter/Standard/V 5/R 7>>")]
    [InlineData("<</Filter/Standard/V 5/R 6/O(short)/U(short)>>")]
    [InlineData("<</Filter/Standard/V 2/R 3>>")]
    public void What_is_not_known_or_not_whole_is_refused(string encrypt)
    {
        var pdf = new PdfBuilder { TrailerEntries = "/Encrypt" + encrypt };
        pdf.AddPage("");
        Assert.Equal(PdfException.Encrypted, Assert.Throws<PdfException>(() => PdfFile.Open(pdf.Build())).Code);
    }

    /// <summary>The vectors of RFC 6229 and of common use.</summary>
    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    public void Rc4_encrypts_as_published(string key, string plain, string encrypted) =>
        Assert.Equal(encrypted, Convert.ToHexString(Rc4.Apply(Encoding.ASCII.GetBytes(key), Encoding.ASCII.GetBytes(plain))));
}
