using System.IO.Compression;
using System.Text;
using PerfExtract.Readers;

namespace PerfExtract.Tests.Readers;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "pdf")]
    [InlineData("junk before\n%PDF-1.4\n", "pdf")]
    [InlineData("{\\rtf1\\ansi 报告}", "rtf")]
    [InlineData("<!DOCTYPE html><html><body>报告</body></html>", "html")]
    [InlineData("\n  <HTML><head></head></HTML>", "html")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "mht")]
    [InlineData("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">", "xml")]
    [InlineData("Rar!\u001a", "archive")]
    [InlineData("GIF89a", "image")]
    [InlineData("一、基本情况", "txt")]
    [InlineData("<附件> 这是正文", "txt")]
    [InlineData("PKU大学绩效报告", "txt")]
    public void Tells_a_format_by_how_it_begins(string content, string format) =>
        Assert.Equal(format, FormatSniffer.Sniff(Encoding.UTF8.GetBytes(content), ReadLimits.Default).Name);

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("xl/workbook.xml", "xlsx")]
    [InlineData("ppt/presentation.xml", "pptx")]
    [InlineData("OFD.xml", "ofd")]
    [InlineData("报告.txt", "zip")]
    public void Tells_a_package_by_its_parts(string part, string format) =>
        Assert.Equal(format, FormatSniffer.Sniff(Zip((part, "")), ReadLimits.Default).Name);

    [Fact]
    public void Tells_a_package_with_unusual_names_by_its_content_types() =>
        Assert.Equal("docx", FormatSniffer.Sniff(
            Zip(("[Content_Types].xml", "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"), ("w/doc2.xml", "")),
            ReadLimits.Default).Name);

    [Theory]
    [InlineData("EncryptedPackage", "encrypted")]
    [InlineData("WordDocument", "doc")]
    [InlineData("Workbook", "xls")]
    [InlineData("PowerPoint Document", "ppt")]
    [InlineData("Contents", "ole")]
    public void Tells_a_compound_file_by_its_streams(string stream, string format) =>
        Assert.Equal(format, FormatSniffer.Sniff(Compound(stream), ReadLimits.Default).Name);

    [Fact]
    public void An_encrypted_document_and_an_old_one_are_told_apart_in_words()
    {
        Assert.Equal((ReadErrors.Encrypted, "encrypted"), Refusal(Compound("EncryptedPackage")));
        Assert.Equal((ReadErrors.UnsupportedFormat, "doc"), Refusal(Compound("WordDocument")));
        Assert.Equal((ReadErrors.UnsupportedFormat, "zip"), Refusal(Zip(("报告.txt", ""))));
        Assert.Equal((ReadErrors.Truncated, null), Refusal(Zip(("word/document.xml", new string('a', 500)))[..80]));
        Assert.Equal((ReadErrors.EmptyFile, null), Refusal([]));
        Assert.Equal((ReadErrors.NoText, "txt"), Refusal("  \n\t\n"u8.ToArray()));
        Assert.Equal((ReadErrors.UnknownFormat, null), Refusal([.. Enumerable.Range(0, 600).Select(i => (byte)(i * 7 % 251))]));
    }

    [Fact]
    public void A_large_file_is_refused_before_it_is_read()
    {
        var small = ReadOptions.Default with { Limits = new ReadLimits { InputBytes = 10 } };
        var shortText = ReadOptions.Default with { Limits = new ReadLimits { TextBytes = 10 } };
        var fewLines = ReadOptions.Default with { Limits = new ReadLimits { Blocks = 2 } };
        var fewCells = ReadOptions.Default with { Limits = new ReadLimits { Cells = 3 } };

        Assert.Equal((ReadErrors.TooLarge, null), Refusal("绩效自评报告"u8.ToArray(), small));
        Assert.Equal((ReadErrors.TooLarge, "txt"), Refusal("绩效自评报告"u8.ToArray(), shortText));
        Assert.Equal((ReadErrors.TooLarge, "txt"), Refusal("一\n二\n三"u8.ToArray(), fewLines));
        Assert.Equal((ReadErrors.TooLarge, "txt"), Refusal("一\t二\n三\t四"u8.ToArray(), fewCells));
    }

    [Fact]
    public void A_wrong_extension_is_said_and_read_anyway()
    {
        var document = DocumentReaders.Read("一、基本情况"u8.ToArray(), "report.docx", ReadOptions.Default);

        Assert.Equal("wrong-extension", Assert.Single(document.Notices).Code);
        Assert.Empty(DocumentReaders.Read("一、基本情况"u8.ToArray(), "report.md", ReadOptions.Default).Notices);
    }

    private static (string Code, string? Format) Refusal(byte[] bytes, ReadOptions? options = null)
    {
        var refused = Assert.Throws<ReadException>(() => DocumentReaders.Read(bytes, "a", options ?? ReadOptions.Default));
        Assert.Matches("^[^\r\n]{10,}$", refused.Message);
        return (refused.Code, refused.Format);
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A header of 512 bytes, then one directory entry: name, its length in bytes with the closing zero.</summary>
    private static byte[] Compound(string stream)
    {
        var bytes = new byte[1024];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 512);
        bytes[512 + 64] = (byte)((stream.Length + 1) * 2);
        return bytes;
    }
}
