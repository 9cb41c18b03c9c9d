using System.Xml;
using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Numbering;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Story;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx;

/// <summary>
/// The stories of one file in their order: the body, the notes it refers to, the headers and footers that are shown.
/// </summary>
internal sealed class DocxStories(DocxPackage package, ReadLimits limits)
{
    private readonly WordPart _main = package.MainPart();
    private readonly List<Draft> _drafts = [];
    private readonly List<string> _damaged = [];

    public Document Read()
    {
        var styles = ReadPart(_main.Find(package, "styles"), StyleSheet.Read) ?? StyleSheet.Empty;
        var lists = ReadPart(_main.Find(package, "numbering"), xml => NumberingPart.Read(xml, styles)) ?? NumberingPart.Empty;
        var context = new StoryContext(styles, lists, limits);
        ReadBody(context);
        ReadNotes(context, "footnotes");
        ReadNotes(context, "endnotes");
        ReadPageEdges(context);
        var blocks = DraftBlocks.Number(DraftTables.Joined(_drafts));
        context.Sightings.DamagedParts.AddRange(_damaged);
        return new Document(FileFormat.Docx.Name, blocks, [.. context.Sightings.Notices(blocks.Count > 0)]);
    }

    private void ReadBody(StoryContext context)
    {
        using var xml = package.OpenXml(_main.Name);
        if (!xml.EnterRoot() || xml.Word != "document")
        {
            throw new ReadException(ReadErrors.Damaged, $"{_main.Name} is no Word document");
        }

        var onPaper = true;
        while (xml.NextChild(0))
        {
            switch (xml.Word)
            {
                case "background":
                    onPaper = xml["color"] is null or "auto";
                    break;
                case "body":
                    ReadStory(context, xml, Layer.Body, onPaper);
                    break;
            }
        }
    }

    private void ReadNotes(StoryContext context, string kind)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in context.Notes)
        {
            if (note.Kind == kind)
            {
                wanted.Add(note.Id);
            }
        }

        if (wanted.Count == 0)
        {
            return;
        }

        ReadPart(_main.Find(package, kind), xml =>
        {
            while (xml.NextChild(0))
            {
                if (xml["id"] is { } id && wanted.Remove(id))
                {
                    ReadStory(context, xml, Layer.Footnote);
                }
            }

            return kind;
        });
    }

    private void ReadPageEdges(StoryContext context)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        // A header may itself name headers: the list grows while it is read.
        for (var i = 0; i < context.PageEdges.Count; i++)
        {
            var (layer, id) = context.PageEdges[i];
            var part = _main.Relations.TargetById(id);
            if (part is not null && read.Add(part))
            {
                ReadPart(part, xml =>
                {
                    ReadStory(context, xml, layer);
                    return part;
                });
            }
        }
    }

    private void ReadStory(StoryContext context, WordXml xml, Layer layer, bool onPaper = true) =>
        new StoryReader(context, xml).Read(xml.Depth, new Flow(layer, false, _drafts) { OnPaper = onPaper });

    /// <summary>
    /// Reads a part beside the main one, from its root. Where it is damaged the document is read without the rest of it.
    /// </summary>
    private T? ReadPart<T>(string? part, Func<WordXml, T> read)
        where T : class
    {
        if (part is null || !package.Has(part))
        {
            return null;
        }

        try
        {
            using var xml = package.OpenXml(part);
            return xml.EnterRoot() ? read(xml) : null;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            _damaged.Add(part);
            return null;
        }
    }
}
