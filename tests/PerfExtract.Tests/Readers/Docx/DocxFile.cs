using System.IO.Compression;
using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Readers.Docx;

namespace PerfExtract.Tests.Readers.Docx;

/// <summary>A small Word file, made of the XML that a case is about.</summary>
internal sealed class DocxFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Content)> _parts = [];
    private readonly StringBuilder _relations = new();
    private string _body = "";

    public string Namespace { get; init; } = Transitional;

    public bool PackageRelation { get; init; } = true;

    public string MainPart { get; init; } = "word/document.xml";

    public static DocxFile Of(string body) => new() { _body = body };

    public static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string P(string properties, string runs) => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public DocxFile With(string body)
    {
        _body = body;
        return this;
    }

    public DocxFile Styles(string styles) => Part("styles", "styles", "word/styles.xml", $"<w:styles {Names}>{styles}</w:styles>");

    public DocxFile Numbering(string lists) => Part("numbering", "numbering", "word/numbering.xml", $"<w:numbering {Names}>{lists}</w:numbering>");

    public DocxFile Footnotes(string notes) => Part("footnotes", "footnotes", "word/footnotes.xml", $"<w:footnotes {Names}>{notes}</w:footnotes>");

    public DocxFile Header(string id, string content) => Part(id, "header", $"word/{id}.xml", $"<w:hdr {Names}>{content}</w:hdr>");

    public DocxFile Relation(string xml)
    {
        _relations.Append(xml);
        return this;
    }

    public DocxFile Part(string id, string kind, string name, string content)
    {
        _parts.Add((name, content));
        _relations.Append($"<Relationship Id=\"{id}\" Type=\"{Types}/{kind}\" Target=\"/{name}\"/>");
        return this;
    }

    public byte[] Bytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            if (PackageRelation)
            {
                Write(zip, "_rels/.rels", Relations($"<Relationship Id=\"r\" Type=\"{Types}/officeDocument\" Target=\"{MainPart}\"/>"));
            }

            Write(zip, MainPart, $"<w:document {Names}><w:body>{_body}</w:body></w:document>");
            Write(zip, "word/_rels/" + MainPart[(MainPart.LastIndexOf('/') + 1)..] + ".rels", Relations(_relations.ToString()));
            foreach (var (name, content) in _parts)
            {
                Write(zip, name, content);
            }
        }

        return memory.ToArray();
    }

    public Document Read(ReadLimits? limits = null) =>
        new DocxReader().Read(Bytes(), ReadOptions.Default with { Limits = limits ?? ReadLimits.Default });

    /// <summary>The texts of the body's paragraphs.</summary>
    public string[] Lines() => [.. Read().Blocks.OfType<Paragraph>().Where(p => p.Layer == Layer.Body).Select(p => p.Text.Value)];

    private string Names =>
        $"xmlns:w=\"{Namespace}\" xmlns:r=\"{Types}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static string Relations(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
