using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>The runs of one paragraph: what of them is seen, and the blocks it becomes (two where a page ends inside it).</summary>
internal sealed class RunReader(StoryContext context, WordXml xml, StoryReader story, Flow flow, ParagraphFormat format)
{
    private readonly ParagraphText _text = new();
    private readonly Flow _boxes = new(Layer.TextBox, false, []) { OnPaper = false };
    private RunFormat _run;
    private int? _hiddenAt;
    private bool _isNumbered;
    private bool _inContents = story.InContents;

    /// <summary>Reads the element that the reader stands on, which lies in the paragraph or in what wraps runs.</summary>
    public void ReadInline()
    {
        if (xml.IsAlternate)
        {
            if (xml.EnterBranch())
            {
                ReadWithin();
            }

            return;
        }

        switch (xml.Word)
        {
            case "r":
                ReadRun();
                break;
            case "hyperlink" or "smartTag" or "customXml" or "ins" or "moveTo" or "dir" or "bdo":
                ReadWithin();
                break;
            case "fldSimple" when FieldKinds.Of(xml["instr"]) != FieldKind.PageNumber:
                ReadWithin();
                break;
            case "sdt":
                ReadControl();
                break;
            case "subDoc":
                context.Sightings.OutsideParts++;
                break;
            case "" when xml.LocalName is "oMath" or "oMathPara":
                ReadFormula();
                break;
        }
    }

    /// <summary>The paragraph is over: its block goes to the flow, and after it the text boxes that hang on it.</summary>
    /// <param name="mark">The format of the paragraph's mark; where the mark is gone the text goes on in the next paragraph.</param>
    public void End(RunFormat mark)
    {
        story.Fields.EndParagraph();
        _inContents |= story.InContents;
        if (mark.Deleted || (mark.Hidden ?? false))
        {
            flow.Carried += _text.Take(out _, out _, out _);
        }
        else
        {
            AddBlock(isLast: true);
        }

        flow.Drafts.AddRange(_boxes.Drafts);
    }

    private void ReadWithin()
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            ReadInline();
        }
    }

    private void ReadControl()
    {
        var depth = xml.Depth;
        var control = default(ContentControl);
        while (xml.NextChild(depth))
        {
            if (xml.Word == "sdtPr")
            {
                control = ContentControl.Read(xml);
            }
            else if (xml.Word == "sdtContent")
            {
                if (control.Checked is { } ticked)
                {
                    Show(ticked ? ContentControl.Ticked : ContentControl.Empty);
                }
                else if (!control.IsPrompt)
                {
                    ReadWithin();
                }
            }
        }
    }

    private void ReadRun()
    {
        var depth = xml.Depth;
        _run = context.Styles.Resolve(default, format.Run);
        while (xml.NextChild(depth))
        {
            if (xml.Word == "rPr")
            {
                _run = context.Styles.Resolve(RunFormat.Read(xml), format.Run);
            }
            else
            {
                ReadPiece();
            }
        }

        _run = default;
    }

    private void ReadPiece()
    {
        switch (xml.Word)
        {
            case "t":
                var keeps = xml.PreservesSpace;
                var text = xml.Text();
                Show(SymbolFonts.Map(Blanks.Seen(keeps ? text : text.Trim(Blanks.Xml)), _run.Font));
                break;
            case "tab" or "ptab":
                Show("\t");
                break;
            case "cr":
                Show("\n");
                break;
            case "br":
                ReadBreak();
                break;
            case "noBreakHyphen":
                Show("-");
                break;
            case "sym" when int.TryParse(xml["char"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                Show(SymbolFonts.Map(code, xml["font"]).ToString());
                break;
            case "instrText":
                story.Fields.Code(xml.Text());
                break;
            case "fldChar":
                ReadFieldMark();
                break;
            case "footnoteReference" when xml["id"] is { } id:
                context.Notes.Add(("footnotes", id));
                break;
            case "endnoteReference" when xml["id"] is { } id:
                context.Notes.Add(("endnotes", id));
                break;
            case "ruby":
                ReadRuby();
                break;
            case "drawing" or "pict" or "object":
                context.Sightings.EmbeddedObjects += xml.Word == "object" ? 1 : 0;
                ReadShapes();
                break;
            case "" when xml.IsAlternate:
                if (xml.EnterBranch())
                {
                    ReadBranch();
                }

                break;
        }
    }

    private void ReadBranch()
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            ReadPiece();
        }
    }

    /// <summary>The characters themselves; what is set small above them says them again.</summary>
    private void ReadRuby()
    {
        var depth = xml.Depth;
        var outer = _run;
        while (xml.NextChild(depth))
        {
            if (xml.Word == "rubyBase")
            {
                ReadWithin();
            }
        }

        _run = outer;
    }

    /// <summary>Looks through a drawing for its text boxes.</summary>
    private void ReadShapes()
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.IsAlternate)
            {
                if (xml.EnterBranch())
                {
                    ReadShapes();
                }
            }
            else if (xml.Word != "txbxContent")
            {
                context.Sightings.Pictures += xml.LocalName is "pic" or "imagedata" ? 1 : 0;
                ReadShapes();
            }
            else if (!(_run.Hidden ?? false))
            {
                story.Read(xml.Depth, _boxes with { Carried = "" });
            }
        }
    }

    /// <summary>A formula as its characters in a row; a fraction's parts with a stroke between.</summary>
    private void ReadFormula()
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "t":
                    Show(xml.Text());
                    break;
                case "den":
                    Show("/");
                    ReadFormula();
                    break;
                default:
                    ReadFormula();
                    break;
            }
        }
    }

    private void ReadFieldMark()
    {
        switch (xml["fldCharType"])
        {
            case "begin":
                story.Fields.Begin();
                if (FormField.Read(xml) is { } shown)
                {
                    story.Fields.FormResult(shown);
                }

                break;
            case "separate":
                story.Fields.Separate();
                _inContents |= story.InContents;
                break;
            case "end":
                if (story.Fields.End() is { } result)
                {
                    Show(result);
                }

                break;
        }
    }

    private void ReadBreak()
    {
        if (xml["type"] == "page" && flow.Layer == Layer.Body && !flow.InCell)
        {
            AddBlock(isLast: false);
            story.BreakPage(flow);
        }
        else
        {
            Show("\n");
        }
    }

    private void Show(string text)
    {
        if (story.Fields.Hides)
        {
            return;
        }

        if (_run.IsUnseen(flow.OnPaper && !(format.Shaded ?? false)))
        {
            context.Sightings.Hide(text);
            _hiddenAt ??= _text.Length;
            return;
        }

        _text.Append(text, _run);
    }

    private void AddBlock(bool isLast)
    {
        if (flow.Carried.Length > 0)
        {
            _text.Prepend(flow.Carried);
            flow.Carried = "";
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
        const int longestLabel = 40;
        const int deepestStep = 12;
        if (text.Length is 0 or > longestLabel || char.IsAsciiDigit(text[0]) || format.Alignment is Alignment.Center or Alignment.End)
        {
            return "";
        }

        var steps = (int)Math.Round(Math.Clamp(blanks + format.FirstLineStart(size), 0, deepestStep));
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
