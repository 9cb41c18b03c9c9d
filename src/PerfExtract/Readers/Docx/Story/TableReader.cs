using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Tables: rows and cells through whatever wraps them, into a grid.</summary>
internal sealed class TableReader(StoryContext context, WordXml xml, StoryReader story)
{
    /// <summary>
    /// Reads <c>w:tbl</c>, which the reader stands on, and adds it to the flow; what lies in its cells as blocks follows it.
    /// </summary>
    public void Read(Flow flow)
    {
        var grid = new GridBuilder(context);
        ReadRows(grid, flow);
        if (grid.Build(flow.Layer) is not { } table)
        {
            return;
        }

        story.Add(table, flow);
        flow.Drafts.AddRange(grid.Inner);
    }

    private void ReadRows(GridBuilder grid, Flow flow)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "tblPr":
                    grid.IsStyled = IsStyled();
                    break;
                case "tblGrid":
                    ReadGridColumns(grid);
                    break;
                case "tr":
                    grid.BeginRow();
                    ReadCells(grid, flow);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows(grid, flow);
                    break;
            }
        }
    }

    /// <summary>A style or a shading of the whole table may colour any of its cells.</summary>
    private bool IsStyled()
    {
        var isStyled = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            isStyled |= xml.Word == "tblStyle" || (xml.Word == "shd" && Shading.IsSeen(xml));
        }

        return isStyled;
    }

    private void ReadGridColumns(GridBuilder grid)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Word == "gridCol")
            {
                grid.AddColumn(Measure.Twips(xml["w"]));
            }
        }
    }

    private void ReadCells(GridBuilder grid, Flow flow)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "trPr" when !ReadRowProperties(grid):
                    grid.DropRow();
                    return;
                case "tc":
                    ReadCell(grid, flow);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadCells(grid, flow);
                    break;
            }
        }
    }

    /// <summary>Whether the row is there: not deleted, not hidden. Its properties stand before its cells.</summary>
    private bool ReadRowProperties(GridBuilder grid)
    {
        var isSeen = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "gridBefore":
                    grid.Skip(Measure.Whole(xml["val"]) ?? 0);
                    break;
                case "del" or "moveFrom":
                    isSeen = false;
                    break;
                case "hidden" when OnOff.Of(xml):
                    context.Sightings.HiddenRows++;
                    isSeen = false;
                    break;
            }
        }

        return isSeen;
    }

    private void ReadCell(GridBuilder grid, Flow flow)
    {
        context.CountCell();
        var shape = default(CellShape);
        var content = flow with { InCell = true, Drafts = [], Carried = null, OnPaper = flow.OnPaper && !grid.IsStyled };
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Word == "tcPr")
            {
                shape = CellShape.Read(xml);
                content = content with { OnPaper = content.OnPaper && !shape.Shaded };
            }
            else
            {
                story.ReadBlock(content);
            }
        }

        story.Flush(content);
        grid.Add(shape, content.Drafts);
    }
}
