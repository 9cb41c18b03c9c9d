using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Drafts to blocks: counted, and told where the others are that they refer to.</summary>
internal static class DraftBlocks
{
    public static IReadOnlyList<Block> Number(IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i].Index = i;
        }

        var blocks = new Block[drafts.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = drafts[i] switch
            {
                DraftParagraph paragraph => new Paragraph(i, paragraph.Layer, null, Text.Of(paragraph.Text), paragraph.Look),
                DraftTable table => new Table(
                    i, table.Layer, null, table.Grid.RowCount, table.Grid.ColumnCount, table.Grid.Cells,
                    table.Within is { } within ? within.Place with { Block = within.Outer.Index } : null),
                var other => throw new InvalidOperationException($"a draft of no known kind: {other}"),
            };
        }

        return blocks;
    }
}
