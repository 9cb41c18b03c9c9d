using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>What a paragraph shows, as it is read, and the block that comes of it: two where a page ends inside it.</summary>
internal sealed class ParagraphBuilder(StoryContext context, StoryReader story, Flow flow, ParagraphFormat format)
{
    /// <summary>A longer text in a cell is no label.</summary>
    private const int LongestLabel = 40;

    /// <summary>Characters: nothing is moved in further to show what it is a part of.</summary>
    private const int DeepestStep = 12;

    private readonly ParagraphText _text = new();
    private int? _hiddenAt;
    private bool _isNumbered;
    private bool _inContents = story.InContents;

    /// <summary>Adds characters of that look, if they are seen.</summary>
    public void Show(string text, RunFormat run)
    {
        if (story.Fields.Hides)
        {
            return;
        }

        if (run.IsUnseen(flow.OnPaper && !(format.Shaded ?? false)))
        {
            context.Sightings.Hide(text);
            _hiddenAt ??= _text.Length;
            return;
        }

        _text.Append(text, run);
    }

    /// <summary>What has been shown so far stands on the page that ends here.</summary>
    public void BreakPage()
    {
        AddBlock(isLast: false);
        story.BreakPage(flow);
    }

    /// <summary>Part of it is a table of contents, if one is open now.</summary>
    public void MarkContents() => _inContents |= story.InContents;

    /// <summary>The paragraph is over.</summary>
    /// <param name="mark">The format of the paragraph's mark; where the mark is gone the text goes on in the next paragraph.</param>
    public void End(RunFormat mark)
    {
        story.Fields.EndParagraph();
        MarkContents();
        if (mark.Deleted || (mark.Hidden ?? false))
        {
            (flow.Carried ??= new()).Append(_text.Take(out _, out _, out _));
        }
        else
        {
            AddBlock(isLast: true);
        }
    }

    private void AddBlock(bool isLast)
    {
        if (flow.Carried is { } carried)
        {
            _text.Prepend(carried.ToString());
            flow.Carried = null;
        }

        var text = _text.Take(out var bold, out var size, out var blanks);
        if (!isLast && text.Length == 0)
        {
            return;
        }

        // A list counts its empty paragraphs too; in a cell the bare number is what the cell shows (a column of serial numbers).
        var number = _isNumbered ? "" : context.NumberOf(format);
        _isNumbered = true;
        if (text.Length == 0 && (number.Length == 0 || !flow.InCell))
        {
            return;
        }

        size ??= format.Run.Size;
        var before = number.Length > 0 ? (text.Length > 0 ? number : number.TrimEnd()) : flow.InCell ? StepsIn(text, size, blanks) : "";
        var look = LookOf(bold, size, blanks) with { NumberLength = number.Length > 0 ? before.Length : 0 };
        var draft = new DraftParagraph(flow.Layer, before + text, look) { InCell = flow.InCell };
        if (_hiddenAt is { } offset && !flow.InCell)
        {
            context.Sightings.HiddenIn(draft, Math.Min(before.Length + offset, draft.Text.Length));
        }

        _hiddenAt = null;
        story.Add(draft, flow);
    }

    /// <summary>
    /// A label in a cell keeps how far it is moved in, typed or set, as blanks: that is how a table shows what is part of what.
    /// </summary>
    private string StepsIn(string text, double? size, double blanks)
    {
        if (text.Length is 0 or > LongestLabel || char.IsAsciiDigit(text[0]) || format.Alignment is Alignment.Center or Alignment.End)
        {
            return "";
        }

        var steps = (int)Math.Round(Math.Clamp(blanks + format.FirstLineStart(size), 0, DeepestStep));
        return steps == 0 ? "" : new string('\u3000', steps);
    }

    private ParagraphLook LookOf(bool bold, double? size, double blanks)
    {
        var indent = format.Indent(size);
        return new ParagraphLook(
            Bold: bold,
            Centered: format.Alignment == Alignment.Center,
            RightAligned: format.Alignment == Alignment.End,
            FontSize: size,
            OutlineLevel: format.OutlineLevel is > 0 and var level ? level : null,
            Indent: blanks > 0 ? (indent ?? 0) + blanks : indent,
            InContents: _inContents || context.Styles.IsContents(format.Style));
    }
}
