using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace PerfExtract.Cli.Tests;

/// <summary>Whatever is given: a line in plain words with the path, the right exit code, never a stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("missing.txt", "there is no such file")]
    [InlineData("empty.txt", "empty")]
    [InlineData("truncated.docx", "")]
    [InlineData("encrypted.docx", "password")]
    [InlineData("picture.png", "picture")]
    [InlineData("sheet.xls", "")]
    [InlineData("no-document.docx", "")]
    [InlineData("bomb.docx", "")]
    [InlineData("deep.docx", "")]
    [InlineData("garbage.pdf", "")]
    public void One_line_and_exit_3(string name, string words)
    {
        Make(name);

        var ran = Program.Run("extract", _workspace.At(name), "--max-inflated", "50000000");

        Assert.Equal(3, ran.Exit);
        var line = Assert.Single(ran.ErrorLines);
        Assert.StartsWith($"perfextract: {_workspace.At(name)}: ", line, StringComparison.Ordinal);
        Assert.Contains(words, line, StringComparison.Ordinal);
        if (ran.Output.Length > 0)
        {
            var diagnostic = Assert.Single(JsonDocument.Parse(ran.Output).RootElement.GetProperty("diagnostics").EnumerateArray());
            Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        }
    }

    [Fact]
    public void A_folder_without_documents_exits_3()
    {
        Directory.CreateDirectory(_workspace.At("empty"));

        var ran = Program.Run("extract", _workspace.At("empty"));

        Assert.Equal(3, ran.Exit);
        Assert.Contains("there is no document here", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_document_of_text()
    {
        Assert.Equal(3, Program.Run("text", _workspace.Path).Exit);
        Assert.Equal(3, Program.Run("text", _workspace.At("missing")).Exit);
    }

    [Fact]
    public void Some_that_cannot_be_read_exit_1_and_the_rest_is_written()
    {
        _workspace.Write("good.txt", Reports.Text());
        Make("empty.txt");
        Make("encrypted.docx");

        var ran = Program.RunIn(_workspace.Path, "extract", "empty.txt", "good.txt", "encrypted.docx", "missing.docx");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("good.txt", ExtractTests.Names(ran));
        Assert.Contains("4 documents: 1 read, 3 failed", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var ran = Program.Run("extract", _workspace.Write("big.txt", Reports.Text(1, 1000)), "--max-size", "1000");

        Assert.Equal(3, ran.Exit);
        Assert.Contains("--max-size", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_200_MB_is_refused_at_once()
    {
        var path = _workspace.At("large.txt");
        using (var file = new StreamWriter(path))
        {
            var line = string.Concat(Enumerable.Repeat("本单位按要求开展各项工作，全年预算执行总体平稳有序。", 50));
            for (var i = 0; i < 50_000; i++)
            {
                file.WriteLine(line);
            }
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var ran = Program.Run("extract", path);

        Assert.Equal(3, ran.Exit);
        Assert.Single(ran.ErrorLines);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"it took {clock.Elapsed}");
    }

    private void Make(string name)
    {
        switch (name)
        {
            case "missing.txt":
                break;
            case "empty.txt":
                _workspace.Write(name, "");
                break;
            case "picture.png":
                _workspace.Write(name, [0x89, .. "PNG\r\n\x1a\n"u8, .. new byte[100]]);
                break;
            case "garbage.pdf":
                _workspace.Write(name, "%PDF-1.7\nnothing that a reader could use\n");
                break;
            case "encrypted.docx" or "sheet.xls":
                _workspace.Write(name, Compound(name == "sheet.xls" ? "Workbook" : "EncryptedPackage"));
                break;
            case "truncated.docx":
                _workspace.Write(name, Package(("word/document.xml", Body(1))).AsSpan(0, 200).ToArray());
                break;
            case "no-document.docx":
                _workspace.Write(name, Package(("word/other.xml", "<x/>")));
                break;
            case "bomb.docx":
                _workspace.Write(name, Package(("word/document.xml", Body(5_000_000))));
                break;
            case "deep.docx":
                _workspace.Write(name, Package(("word/document.xml", Deep(10_000))));
                break;
        }
    }

    private static string Body(int paragraphs) =>
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + new StringBuilder().Insert(0, "<w:p><w:r/></w:p>", paragraphs) + "</w:body></w:document>";

    private static string Deep(int levels) =>
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + new StringBuilder().Insert(0, "<w:tbl><w:tr><w:tc>", levels) + new StringBuilder().Insert(0, "</w:tc></w:tr></w:tbl>", levels)
        + "</w:body></w:document>";

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in (IEnumerable<(string, string)>)
                [
                    ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                    ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                    .. parts,
                ])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The start of an OLE compound file with one stream in its directory.</summary>
    private static byte[] Compound(string stream)
    {
        var bytes = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        var name = Encoding.Unicode.GetBytes(stream + "\0");
        name.CopyTo(bytes, 512);
        bytes[512 + 64] = (byte)name.Length;
        return bytes;
    }

    public void Dispose() => _workspace.Dispose();
}
