using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfExtract.Bench.Whole;

/// <summary>One format, what a user would pick instead for it, and an empty file whose reading is those programs' bare start.</summary>
/// <param name="Bar">Megabytes a second that this project means to read, warm.</param>
internal sealed record Contest(string Extension, double? Bar, byte[] Empty, IReadOnlyList<Rival> Rivals)
{
    /// <summary>Reads what this program reads, paragraphs and tables, and prints it.</summary>
    private const string PythonDocx =
        "import sys,docx\nd=docx.Document(sys.argv[1])\nfor p in d.paragraphs: print(p.text)\n"
        + "for t in d.tables:\n  for r in t.rows: print('\\t'.join(c.text for c in r.cells))";

    /// <summary>Words alone: no library of Debian's does more for a text. Its dictionary is loaded for an empty text too: it is part of its start.</summary>
    private const string Jieba =
        "import sys,jieba\njieba.initialize()\nb=open(sys.argv[1],'rb').read()\n"
        + "try: t=b.decode('utf-16' if b[:2] in (b'\\xff\\xfe',b'\\xfe\\xff') else 'utf-8-sig')\nexcept UnicodeDecodeError: t=b.decode('gb18030')\n"
        + "print(' '.join(jieba.cut(t)))";

    private const string PyMuPdf = "import sys,fitz\nfor p in fitz.open(sys.argv[1]): print(p.get_text())";

    public static readonly IReadOnlyList<Contest> All =
    [
        new(".pdf", null, EmptyPdf(),
            [
                new("pdftotext -layout", 1, "pdftotext", "-layout", "FILE", "-"),
                new("mutool", null, "mutool", "draw", "-q", "-F", "stext", "-o", "-", "FILE"),
                new("PyMuPDF", null, "/usr/bin/python3", "-c", PyMuPdf, "FILE"),
                new("pdfminer", 20, "pdf2txt", "FILE"),
            ]),
        new(".docx", null, EmptyDocx(),
            [
                new("python-docx", 10, "/usr/bin/python3", "-c", PythonDocx, "FILE"),
                new("pandoc", null, "pandoc", "-t", "plain", "FILE"),
                new("LibreOffice", 100, "soffice", "--headless", "--convert-to", "txt:Text", "--outdir", Path.GetTempPath(), "FILE"),
            ]),
        new(".txt", 20, [(byte)'\n'], [new("jieba", null, "/usr/bin/python3", "-c", Jieba, "FILE")]),
    ];

    /// <summary>With its cross-references: not every reader does without.</summary>
    private static byte[] EmptyPdf()
    {
        string[] objects =
            ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>>>"];
        var (file, entries) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("0000000000 65535 f \n"));
        foreach (var (i, written) in objects.Index())
        {
            entries.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{written}endobj\n");
        }

        var at = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{entries}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static byte[] EmptyDocx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true))
        {
            Write(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(zip, "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>");
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(text);
    }
}
