using System.IO.Compression;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>Documents inside zip archives, as archives come: zips in zips, names in old encodings, locked and damaged members.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Archives_within_archives_are_read_in_place()
    {
        var unit = Packed(("报告.txt", Bytes(Reports.Text(1))), ("~$报告.txt", Bytes("x")), ("附件/说明.txt", Bytes(Reports.Text(2))));
        _workspace.Write("in/2021.zip", Packed(("水务局.zip", unit), ("a.txt", Bytes(Reports.Text(3))), ("坏.zip", Bytes("PK\u0003\u0004 no more"))));

        var ran = Program.RunIn(_workspace.Path, "extract", "in", "-o", "out", "-f", "json");

        Assert.Equal(1, ran.Exit);
        Assert.Equal(
            ["2021.zip/a.txt.json", "2021.zip/水务局.zip/报告.txt.json", "2021.zip/水务局.zip/附件/说明.txt.json"],
            Directory.GetFiles(_workspace.At("out/records"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_workspace.At("out/records"), path)).Order(StringComparer.Ordinal));
        Assert.Equal("perfextract: in/2021.zip/坏.zip: the zip archive is damaged", ran.ErrorLines[0]);
        Assert.Contains("4 documents: 3 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains("3 read (3 as they were)", Program.RunIn(_workspace.Path, "extract", "in", "-o", "out", "-f", "json", "--resume").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nest_without_end_is_refused_and_an_Office_file_is_a_document()
    {
        var nest = Packed(("a.txt", Bytes(Reports.Text())));
        for (var i = 0; i < 6; i++)
        {
            nest = Packed(("inner.zip", nest));
        }

        _workspace.Write("in/nest.zip", nest);
        _workspace.Write("in/report.zip", File.ReadAllBytes(Repository.At("samples/water-overall.docx")));

        var ran = Program.RunIn(_workspace.Path, "extract", "in");

        Assert.Equal(["report.zip"], ExtractTests.Names(ran));
        Assert.Contains("nest.zip/inner.zip/inner.zip/inner.zip/inner.zip: this archive lies too deep in others", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>Chinese Windows writes names in its own encoding, without a word about it.</summary>
    [Fact]
    public void Names_in_an_old_encoding_are_read_as_such()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        _workspace.Write("old.zip", Packed(gb18030, ("二〇二一年/自评报告（终稿）.txt", Bytes(Reports.Text()))));

        Assert.Contains("\"name\":\"old.zip/二〇二一年/自评报告（终稿）.txt\"", Program.RunIn(_workspace.Path, "extract", "old.zip").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_locked_or_damaged_fails_alone()
    {
        var bytes = Packed(("a.txt", Bytes(Reports.Text(1))), ("b.txt", Bytes(Reports.Text(2, 30))));
        // The second member's packed bytes lie between its local header and the directory.
        var at = bytes.AsSpan().LastIndexOf("PK\u0003\u0004"u8) + 60;
        bytes.AsSpan(at, 40).Fill(0xFF);
        _workspace.Write("damaged.zip", bytes);

        var ran = Program.RunIn(_workspace.Path, "extract", "damaged.zip");

        Assert.Equal(1, ran.Exit);
        Assert.Equal(["damaged.zip/a.txt"], ExtractTests.Names(ran));
        Assert.Contains("damaged.zip/b.txt: it is damaged or locked inside the zip archive", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_by_another_name_is_told_how_it_is_read()
    {
        _workspace.Write("报告.docx", Packed(("a.txt", Bytes(Reports.Text()))));

        var ran = Program.RunIn(_workspace.Path, "extract", "报告.docx");

        Assert.Equal("perfextract: 报告.docx: this is a zip archive; unpack it, or name it .zip to have its documents read", Assert.Single(ran.ErrorLines));
    }

    public void Dispose() => _workspace.Dispose();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Packed(params (string Name, byte[] Bytes)[] members) => Packed(Encoding.UTF8, members);

    private static byte[] Packed(Encoding names, params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in members)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
