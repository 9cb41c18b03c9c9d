using System.IO.Compression;
using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>A document that hangs, eats all memory, overflows the stack or ends its process costs itself alone, and its record says so.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_document_that_hangs()
    {
        var ran = ExtractWhileTheWorkerGets(Signals.Stop, "--timeout", "15");

        AssertOneFailed(ran, "timeout", "--timeout");
    }

    [Fact]
    public void A_document_that_ends_its_process()
    {
        var ran = ExtractWhileTheWorkerGets(Signals.Kill);

        AssertOneFailed(ran, "crashed", "ended without an answer");
    }

    [Fact]
    public void A_document_that_takes_too_much_memory()
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/2018/large.txt", Reports.Text(1, 60_000));

        AssertOneFailed(Extract("--max-memory", "40"), "out-of-memory", "--max-memory");
    }

    /// <summary>The readers bound nesting, so that none does this unless it is let; a bound that is missing somewhere would show as this.</summary>
    [Fact]
    public void A_document_that_overflows_the_stack()
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/2018/large.txt", Nested(100_000));

        AssertOneFailed(Extract("--isolate", "--max-nesting", "100000000"), "crashed", "overflowed the stack");
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Many_documents_are_isolated_unasked(int documents, bool isIsolated)
    {
        Reports.Fill(_workspace, "in", documents);
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), "-f", "csv", "-j", "1");
        var hadWorker = false;
        while (!run.Process.HasExited)
        {
            hadWorker |= Signals.HasWorker(run.Process);
            Thread.Sleep(2);
        }

        Assert.Equal(0, run.End().Exit);
        Assert.Equal(isIsolated, hadWorker);
    }

    [Fact]
    public void A_limit_that_could_not_hold_is_refused()
    {
        var path = _workspace.Write("a.txt", Reports.Text());

        Assert.Equal(2, Program.Run("extract", path, "--timeout", "5", "--isolate=false").Exit);
        Assert.Equal(0, Program.Run("extract", path, "--timeout", "60").Exit);
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertOneFailed(Ran ran, string outcome, string words)
    {
        Assert.Equal(1, ran.Exit);
        Assert.Contains("4 documents: 3 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"failed: {outcome} 1\n  {_workspace.At("in/2018/large.txt")}\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains($",{outcome},", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
        var record = File.ReadAllText(_workspace.At("out/records/2018/large.txt.json"));
        Assert.Contains($"\"code\": \"{outcome}\"", record, StringComparison.Ordinal);
        Assert.Contains(words, record, StringComparison.Ordinal);
    }

    private Ran Extract(params string[] options) =>
        Program.Run(["extract", _workspace.At("in"), "-o", _workspace.At("out"), "-j", "1", .. options]);

    /// <summary>The first document is large; while the worker is at it, the worker gets a signal.</summary>
    private Ran ExtractWhileTheWorkerGets(int signal, params string[] options)
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/2018/large.txt", Reports.Text(1, 60_000));
        using var run = new Running(_workspace.At("out"), ["extract", _workspace.At("in"), "--isolate", "-j", "1", .. options]);
        var worker = Signals.WorkerOf(run.Process);
        Thread.Sleep(500);
        Signals.Send(worker, signal);
        return run.End();
    }

    private static byte[] Nested(int tables)
    {
        const string namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add("word/document.xml", $"<w:document {namespaces}><w:body>{new StringBuilder().Insert(0, "<w:tbl><w:tr><w:tc>", tables)}<w:p/>{new StringBuilder().Insert(0, "</w:tc></w:tr></w:tbl>", tables)}</w:body></w:document>");

            void Add(string name, string xml)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return bytes.ToArray();
    }
}
