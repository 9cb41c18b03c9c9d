using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A file's pages as one document. Pages are laid out one at a time as they come and only their lines are kept; then heads and
/// feet are told from the text, and paragraphs and tables put together over the pages' ends.
/// </summary>
public sealed class DocumentLayout
{
    private const string ScannedPage = "scanned-page";

    private readonly List<PageFlow> _pages = [];
    private readonly List<LaidBlock> _blocks = [];

    /// <summary>Heads and feet met while a block was still open: they follow it.</summary>
    private readonly List<LaidBlock> _waiting = [];

    private readonly TextWeave _weave = new();
    private OpenParagraph? _paragraph;
    private OpenTable? _table;

    private DocumentLayout()
    {
    }

    public static LaidDocument Of(IEnumerable<PageContent> pages)
    {
        var layout = new DocumentLayout();
        var notices = new List<(int, PageNotice)>();
        foreach (var page in pages)
        {
            layout._pages.Add(PageLayout.Of(page));
            notices.AddRange(page.Notices.Select(notice => (page.Number, Recognised(page, notice))));
        }

        layout.Read();
        return new LaidDocument(layout._blocks, notices, layout._pages.Count);
    }

    /// <summary>A scan under which another program has put the text that it saw is read, and said to be one.</summary>
    private static PageNotice Recognised(PageContent page, PageNotice notice) =>
        notice.Code == ScannedPage && page.Glyphs.Any(static glyph => !string.IsNullOrWhiteSpace(glyph.Text))
            ? notice with { Message = "The page is a picture; its text is what a program recognised in it, and may be wrong." }
            : notice;

    private void Read()
    {
        var bodySize = BodySize();
        var margins = RunningHeads.Of(_pages, bodySize);
        var areas = TextAreas.Of(_pages, margins);
        var lowest = Lowest(margins);
        for (var i = 0; i < _pages.Count; i++)
        {
            var page = _pages[i];
            var body = PageBody.Of(page, margins[i], bodySize);
            AddMargin(page, body.Head, LaidLayer.Header);
            Read(page, body, areas[i], i > 0 ? lowest[TextAreas.WidthOf(_pages[i - 1])] : 0);
            AddFootnotes(page, body.Footnotes, areas[i]);
            AddMargin(page, body.Foot, LaidLayer.Footer);
        }

        Close();
    }

    private void Read(PageFlow page, PageBody body, TextArea area, float lowest)
    {
        for (var i = 0; i < body.Items.Count; i++)
        {
            switch (body.Items[i])
            {
                case FlowTable table when i == 0 && _table is { } open && open.TryAdd(table, page, lowest - open.Last.Bounds.Bottom):
                    break;
                case FlowTable table:
                    Close();
                    _table = new OpenTable(table, page);
                    break;
                case FlowLines { Lines: [{ Angle: not 0 }, ..] } turned:
                    // A mark at the margin does not end the paragraph or the table that it stands beside.
                    AddMargin(page, turned.Lines, LaidLayer.Body);
                    break;
                case FlowLines lines:
                    CloseTable();
                    ReadLines(page, lines.Lines, lines.Column ? TextArea.Of(lines) : area, i == 0);
                    break;
            }
        }
    }

    private void ReadLines(PageFlow page, IReadOnlyList<TextLine> lines, TextArea area, bool startsPage)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var placed = page.Placed(lines[i]);
            if (_paragraph is null || !_paragraph.TryAdd(placed, area, i + 1 < lines.Count ? lines[i + 1] : null))
            {
                Close();
                _paragraph = new OpenParagraph(placed, area, page.Width, LaidLayer.Body, startsPage && i == 0);
            }
        }
    }

    private void AddMargin(PageFlow page, IReadOnlyList<TextLine> lines, LaidLayer layer)
    {
        var into = _paragraph is null && _table is null ? _blocks : _waiting;
        foreach (var line in lines)
        {
            into.Add(new OpenParagraph(page.Placed(line), new TextArea(0, page.Width), page.Width, layer, false).Close(_weave));
        }
    }

    /// <summary>What they stand under may go on over the page: then they follow it.</summary>
    private void AddFootnotes(PageFlow page, IReadOnlyList<TextLine> lines, TextArea area)
    {
        var into = _paragraph is null && _table is null ? _blocks : _waiting;
        OpenParagraph? note = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var placed = page.Placed(lines[i]);
            if (note is null || !note.TryAdd(placed, area, i + 1 < lines.Count ? lines[i + 1] : null))
            {
                Add();
                note = new OpenParagraph(placed, area, page.Width, LaidLayer.Footnote, false);
            }
        }

        Add();

        void Add()
        {
            if (note is not null)
            {
                into.Add(note.Close(_weave));
            }
        }
    }

    private void Close()
    {
        if (_paragraph is not null)
        {
            _blocks.Add(_paragraph.Close(_weave));
            _paragraph = null;
            Flush();
        }

        CloseTable();
    }

    private void CloseTable()
    {
        if (_table is not null)
        {
            _blocks.AddRange(_table.Close(_weave));
            _table = null;
            Flush();
        }
    }

    private void Flush()
    {
        _blocks.AddRange(_waiting);
        _waiting.Clear();
    }

    /// <summary>The size that most characters have.</summary>
    private float BodySize()
    {
        const int parts = 4;
        var counts = new Dictionary<int, int>();
        var (most, size) = (0, 0f);
        foreach (var page in _pages)
        {
            foreach (var item in page.Items)
            {
                foreach (var line in (item as FlowLines)?.Lines ?? [])
                {
                    var key = (int)MathF.Round(line.Size * parts);
                    var count = counts[key] = counts.GetValueOrDefault(key) + line.Text.Length;
                    (most, size) = count > most ? (count, line.Size) : (most, size);
                }
            }
        }

        return size;
    }

    /// <summary>How far down pages of each width are filled: as far as one of them is, and to a usual margin at least.</summary>
    private Dictionary<int, float> Lowest(Margins[] margins)
    {
        const float margin = 90;
        var lowest = new Dictionary<int, float>();
        for (var i = 0; i < _pages.Count; i++)
        {
            var (page, key) = (_pages[i], TextAreas.WidthOf(_pages[i]));
            var low = Math.Max(lowest.GetValueOrDefault(key), page.Height - margin);
            var last = RunningHeads.Outermost(page, false);
            foreach (var item in page.Items)
            {
                low = Math.Max(low, item == last && margins[i].Foot > 0 ? 0 : item.Bounds.Bottom);
            }

            lowest[key] = low;
        }

        return lowest;
    }
}
