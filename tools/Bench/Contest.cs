using System.IO.Compression;
using System.Text;

namespace PerfExtract.Bench;

/// <summary>One format, what a user would pick instead for it, and an empty file whose reading is those programs' bare start.</summary>
internal sealed record Contest(string Extension, byte[] Empty, IReadOnlyList<Rival> Rivals)
{
    /// <summary>Reads what this program reads, paragraphs and tables, and prints it.</summary>
    private const string PythonDocx =
        "import sys,docx\nd=docx.Document(sys.argv[1])\nfor p in d.paragraphs: print(p.text)\n"
        + "for t in d.tables:\n  for r in t.rows: print('\\t'.join(c.text for c in r.cells))";

    /// <summary>Words alone: no library of Debian's does more for a text.</summary>
    private const string Jieba = "import sys,jieba\nprint(' '.join(jieba.cut(open(sys.argv[1],encoding='utf-8').read())))";

    private const string PyMuPdf = "import sys,fitz\nfor p in fitz.open(sys.argv[1]): print(p.get_text())";

    public static readonly IReadOnlyList<Contest> All =
    [
        new(".pdf", Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>"),
            [
                new("pdftotext", "pdftotext", "-layout", "FILE", "-"),
                new("mutool", "mutool", "draw", "-q", "-F", "stext", "-o", "-", "FILE"),
                new("PyMuPDF", "/usr/bin/python3", "-c", PyMuPdf, "FILE"),
                new("pdfminer", "pdf2txt", "FILE"),
            ]),
        new(".docx", EmptyDocx(),
            [
                new("python-docx", "/usr/bin/python3", "-c", PythonDocx, "FILE"),
                new("pandoc", "pandoc", "-t", "plain", "FILE"),
                new("LibreOffice", "soffice", "--headless", "--convert-to", "txt:Text", "--outdir", Path.GetTempPath(), "FILE"),
            ]),
        new(".txt", [(byte)'\n'], [new("jieba", "/usr/bin/python3", "-c", Jieba, "FILE")]),
    ];

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
