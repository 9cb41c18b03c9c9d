using System.IO.Compression;
using System.Text;

namespace PerfExtract.Pdf.Tests;

/// <summary>
/// Writes small PDF files. Objects are given as PDF text, Latin-1 one char a byte; object 1 is the catalog, 2 the page tree.
/// </summary>
internal sealed class PdfBuilder
{
    private readonly List<byte[]> _objects = [[], []];
    private readonly List<int> _pages = [];

    /// <summary>Entries of the catalog and of the trailer, beside those the builder writes.</summary>
    public string CatalogEntries { get; init; } = "";

    public string TrailerEntries { get; init; } = "";

    public string MediaBox { get; init; } = "[0 0 595 842]";

    public string Header { get; init; } = "%PDF-1.7\n";

    public static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);

    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal))
        {
            deflate.Write(data);
        }

        return target.ToArray();
    }

    /// <summary>One page that draws <paramref name="content"/> with these resources.</summary>
    public static byte[] OnePage(string content, string resources = "")
    {
        var pdf = new PdfBuilder();
        pdf.AddPage(content, resources);
        return pdf.Build();
    }

    /// <returns>The new object's number.</returns>
    public int Add(string body)
    {
        _objects.Add(Bytes(body));
        return _objects.Count;
    }

    /// <param name="entries">The dictionary's entries beside /Length.</param>
    public int AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        _objects.Add([.. Bytes($"<</Length {data.Length} {entries}>>\nstream\n"), .. data, .. "\nendstream"u8]);
        return _objects.Count;
    }

    public int AddFlateStream(ReadOnlySpan<byte> data, string entries = "") =>
        AddStream(Deflate(data), "/Filter/FlateDecode " + entries);

    /// <summary>A number to refer to before <see cref="Set"/> says what it holds.</summary>
    public int Reserve() => Add("null");

    public void Set(int number, string body) => _objects[number - 1] = Bytes(body);

    /// <param name="entries">The page's entries beside /Type, /Parent, /Resources and /Contents.</param>
    /// <returns>The page's number.</returns>
    public int AddPage(string content, string resources = "", string entries = "") =>
        AddPage(AddStream(Bytes(content)), resources, entries);

    /// <summary>A page whose content is an object made before.</summary>
    public int AddPage(int contents, string resources = "", string entries = "")
    {
        int page = Add($"<</Type/Page/Parent 2 0 R/Contents {contents} 0 R/Resources<<{resources}>>{entries}>>");
        _pages.Add(page);
        return page;
    }

    /// <summary>The file with a cross-reference table.</summary>
    public byte[] Build()
    {
        using var file = new MemoryStream();
        List<long> positions = WriteObjects(file);
        long start = file.Position;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        positions.ForEach(position => Write(file, $"{position:D10} 00000 n \n"));
        Write(file, $"trailer\n<</Size {_objects.Count + 1}/Root 1 0 R {TrailerEntries}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with a cross-reference stream, and in an object stream all that may be in one.</summary>
    public byte[] BuildCompressed()
    {
        Complete();
        List<int> held = [.. Enumerable.Range(1, _objects.Count).Where(n => !IsStream(_objects[n - 1]))];
        var index = new StringBuilder();
        using var bodies = new MemoryStream();
        foreach (int number in held)
        {
            index.Append($"{number} {bodies.Position} ");
            bodies.Write(_objects[number - 1]);
            bodies.WriteByte((byte)'\n');
        }

        byte[] head = Bytes(index.ToString());
        int holder = AddFlateStream([.. head, .. bodies.ToArray()], $"/Type/ObjStm/N {held.Count}/First {head.Length}");
        using var file = new MemoryStream();
        List<long> positions = WriteObjects(file, held);
        long start = file.Position;
        int own = _objects.Count + 1;
        using var rows = new MemoryStream();
        rows.Write([0, 0, 0, 0]);
        for (int number = 1; number <= own; number++)
        {
            bool compressed = held.Contains(number);
            long place = compressed ? holder : number == own ? start : positions[number - 1];
            rows.Write([(byte)(compressed ? 2 : 1), (byte)(place >> 8), (byte)place, (byte)(compressed ? held.IndexOf(number) : 0)]);
        }

        AddFlateStream(rows.ToArray(), $"/Type/XRef/Size {own + 1}/W[1 2 1]/Root 1 0 R {TrailerEntries}");
        WriteObject(file, own);
        Write(file, $"startxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static bool IsStream(byte[] body) => body.AsSpan().EndsWith("endstream"u8);

    private static void Write(MemoryStream file, string text) => file.Write(Bytes(text));

    private void Complete()
    {
        _objects[0] = Bytes($"<</Type/Catalog/Pages 2 0 R{CatalogEntries}>>");
        _objects[1] = Bytes(
            $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}]/MediaBox{MediaBox}>>");
    }

    private List<long> WriteObjects(MemoryStream file, List<int>? without = null)
    {
        Complete();
        Write(file, Header);
        var positions = new List<long>();
        for (int number = 1; number <= _objects.Count; number++)
        {
            positions.Add(file.Position);
            if (without?.Contains(number) != true)
            {
                WriteObject(file, number);
            }
        }

        return positions;
    }

    private void WriteObject(MemoryStream file, int number)
    {
        Write(file, $"{number} 0 obj\n");
        file.Write(_objects[number - 1]);
        Write(file, "\nendobj\n");
    }
}
