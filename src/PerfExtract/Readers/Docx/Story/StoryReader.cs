using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>
/// One story: the body, a note, a header. Reads what may stand among paragraphs; paragraphs and tables have readers of their own,
/// which come back here for text boxes and cells.
/// </summary>
internal sealed class StoryReader
{
    private readonly StoryContext _context;
    private readonly WordXml _xml;
    private readonly ParagraphReader _paragraphs;
    private readonly TableReader _tables;
    private DraftParagraph? _sectionStart;
    private bool _sectionOpen;
    private bool _pageBreak = true;
    private int _contents;

    public StoryReader(StoryContext context, WordXml xml)
    {
        _context = context;
        _xml = xml;
        Fields = new FieldStack(context.Limits.Nesting);
        _paragraphs = new ParagraphReader(context, xml, this);
        _tables = new TableReader(context, xml, this);
    }

    public FieldStack Fields { get; }

    /// <summary>Inside a content control that holds a table of contents.</summary>
    public bool InContents => _contents > 0 || Fields.InContents;

    /// <summary>Reads the blocks within the element at <paramref name="parent"/>.</summary>
    public void Read(int parent, Flow flow)
    {
        ReadBlocks(parent, flow);
        Flush(flow);
    }

    public void Add(Draft draft, Flow flow)
    {
        flow.Drafts.Add(draft);
        if (!flow.InCell || draft is DraftTable)
        {
            _context.CountBlock();
        }

        if (flow.Layer != Layer.Body || flow.InCell)
        {
            return;
        }

        if (draft is DraftParagraph paragraph)
        {
            if (_pageBreak)
            {
                paragraph.Look = paragraph.Look with { StartsPage = true };
            }

            _sectionStart = _sectionOpen ? _sectionStart : paragraph;
        }

        _sectionOpen = true;
        _pageBreak = false;
    }

    /// <summary>The next body text opens a page.</summary>
    public void BreakPage(Flow flow) => _pageBreak |= flow.Layer == Layer.Body && !flow.InCell;

    /// <summary>
    /// Reads <c>w:sectPr</c>, which stands at the end of its section; returns whether the section opened a page.
    /// </summary>
    public bool ReadSection()
    {
        var depth = _xml.Depth;
        var opensPage = true;
        var titlePage = false;
        var first = new List<(Layer, string)>();
        while (_xml.NextChild(depth))
        {
            switch (_xml.Word)
            {
                case "headerReference" or "footerReference" when _xml.RelationId is { } id:
                    var layer = _xml.Word == "headerReference" ? Layer.Header : Layer.Footer;
                    (_xml["type"] == "first" ? first : _context.PageEdges).Add((layer, id));
                    break;
                case "type":
                    opensPage = _xml["val"] is not ("continuous" or "nextColumn");
                    break;
                case "titlePg":
                    titlePage = OnOff.Of(_xml);
                    break;
            }
        }

        if (titlePage)
        {
            _context.PageEdges.AddRange(first);
        }

        return opensPage;
    }

    public void EndSection(bool openedPage)
    {
        if (openedPage && _sectionStart is not null)
        {
            _sectionStart.Look = _sectionStart.Look with { StartsPage = true };
        }

        _sectionStart = null;
        _sectionOpen = false;
    }

    /// <summary>A paragraph that should have gone on in the next one, where there is none.</summary>
    public void Flush(Flow flow)
    {
        if (flow.Carried?.ToString().Trim() is { Length: > 0 } text)
        {
            Add(new DraftParagraph(flow.Layer, text, ParagraphLook.Unknown) { InCell = flow.InCell }, flow);
        }

        flow.Carried = null;
    }

    /// <summary>Reads the element that the reader stands on, if it is a block or wraps blocks.</summary>
    public void ReadBlock(Flow flow)
    {
        if (_xml.IsAlternate)
        {
            if (_xml.EnterBranch())
            {
                ReadBlocks(_xml.Depth, flow);
            }

            return;
        }

        switch (_xml.Word)
        {
            case "p":
                _paragraphs.Read(flow);
                break;
            case "tbl":
                Flush(flow);
                _tables.Read(flow);
                break;
            case "sdt":
                ReadControl(flow);
                break;
            case "customXml" or "smartTag" or "ins" or "moveTo":
                ReadBlocks(_xml.Depth, flow);
                break;
            case "sectPr":
                EndSection(ReadSection());
                break;
            case "altChunk" or "subDoc":
                _context.Sightings.OutsideParts++;
                break;
        }
    }

    private void ReadBlocks(int parent, Flow flow)
    {
        while (_xml.NextChild(parent))
        {
            ReadBlock(flow);
        }
    }

    /// <summary>
    /// A content control around blocks; rows, cells and runs have theirs too, which their readers pass through.
    /// </summary>
    private void ReadControl(Flow flow)
    {
        var depth = _xml.Depth;
        var control = default(ContentControl);
        while (_xml.NextChild(depth))
        {
            switch (_xml.Word)
            {
                case "sdtPr":
                    control = ContentControl.Read(_xml);
                    break;
                case "sdtContent" when !control.IsPrompt:
                    _contents += control.IsContents ? 1 : 0;
                    ReadBlocks(_xml.Depth, flow);
                    _contents -= control.IsContents ? 1 : 0;
                    break;
            }
        }
    }
}
