using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>The runs of one paragraph, through whatever wraps them.</summary>
internal sealed class RunReader(StoryContext context, WordXml xml, StoryReader story, Flow flow, ParagraphFormat format)
{
    private readonly ParagraphBuilder _paragraph = new(context, story, flow, format);
    private readonly Flow _boxes = new(Layer.TextBox, false, []) { OnPaper = false };
    private RunFormat _run;

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
    public void End(RunFormat mark)
    {
        _paragraph.End(mark);
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
                story.Read(xml.Depth, _boxes with { Carried = null });
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
                _paragraph.MarkContents();
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
            _paragraph.BreakPage();
        }
        else
        {
            Show("\n");
        }
    }

    private void Show(string text) => _paragraph.Show(text, _run);
}
