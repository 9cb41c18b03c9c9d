using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Paragraphs: their properties, then their runs, then the block that comes of both.</summary>
internal sealed class ParagraphReader(StoryContext context, WordXml xml, StoryReader story)
{
    /// <summary>Reads <c>w:p</c>, which the reader stands on, and adds it to the flow, its text boxes after it.</summary>
    public void Read(Flow flow)
    {
        var depth = xml.Depth;
        var own = default(ParagraphFormat);
        bool? section = null;
        RunReader? runs = null;
        while (xml.NextChild(depth))
        {
            if (xml.Word == "pPr" && runs is null)
            {
                (own, section) = ReadProperties();
            }
            else
            {
                runs ??= Open(own, flow);
                runs.ReadInline();
            }
        }

        runs ??= Open(own, flow);
        runs.End(own.Run);
        if (section is { } openedPage)
        {
            story.EndSection(openedPage);
        }
    }

    private RunReader Open(ParagraphFormat own, Flow flow)
    {
        // What the paragraph says of characters is of its mark alone; its style's is of all.
        var format = context.Styles.Resolve(own with { Run = default });
        if (format.PageBreakBefore ?? false)
        {
            story.BreakPage(flow);
        }

        return new RunReader(context, xml, story, flow, format);
    }

    /// <summary>The paragraph's own format, and of a paragraph that ends a section whether that section opened a page.</summary>
    private (ParagraphFormat Own, bool? Section) ReadProperties()
    {
        var own = default(ParagraphFormat);
        bool? section = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "rPr":
                    own = own with { Run = RunFormat.Read(xml) };
                    break;
                case "sectPr":
                    section = story.ReadSection();
                    break;
                default:
                    own = own.With(xml);
                    break;
            }
        }

        return (own, section);
    }
}
