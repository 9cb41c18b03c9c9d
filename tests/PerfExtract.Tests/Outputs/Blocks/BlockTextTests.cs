using PerfExtract.Documents;
using PerfExtract.Outputs.Blocks;

namespace PerfExtract.Tests.Outputs.Blocks;

public class BlockTextTests
{
    [Fact]
    public void Blocks_and_cells_are_named_by_their_indices()
    {
        var document = new Document("docx",
        [
            new Paragraph(0, Layer.Header, null, Text.Of("云溪县水务局"), ParagraphLook.Unknown),
            new Paragraph(1, Layer.Body, 1, Text.Of("一、基本情况\t\\ 第一行\n第二行\u0007"), ParagraphLook.Unknown),
            new Table(2, Layer.Body, 1, 2, 2, [new Cell(0, 0, 1, 2, Text.Of("合计")), new Cell(1, 0, 1, 1, Text.Of("")), new Cell(1, 1, 1, 1, Text.Of("3.20"))]),
            new Table(3, Layer.Body, 1, 1, 1, [new Cell(0, 0, 1, 1, Text.Of("内"))], new Place(2, 0, 0, 1, 1)),
        ], []);
        using var output = new StringWriter();

        BlockText.Write(document, output);

        Assert.Equal(
            """
            [0 header] 云溪县水务局
            [1] 一、基本情况\t\\ 第一行\n第二行\u0007
            [2] table 2×2
            [2:0,0 1×2] 合计
            [2:1,0] 
            [2:1,1] 3.20
            [3] table 1×1 in [2:1,1]
            [3:0,0] 内

            """, output.ToString());
    }
}
