using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerfExtract.Documents;
using PerfExtract.Readers;

namespace PerfExtract.Tests.Readers.Txt;

public class TxtReaderProperties
{
    private static readonly string[] s_words =
    [
        "预算", "支出", "绩效", "我局", "的", "（", "）", "“", "”", "，", "。", "；", "：", "一、", "（二）", "1.", "项目", " ", "　", "    ", "\n", "\n\n",
        "\r\n", "abc", "合计", "全年执行情况良好并且持续改进",
    ];

    private static readonly string[] s_marks = [.. s_words, "\t", "\t\t", "\f", "- 3 -", "3", "12.5", "第3页", "0", "—", "目录", "....3", "\v", "\u2028"];

    [Fact]
    public void Prose_keeps_every_letter_in_order() => Check(s_words, text =>
        Assert.Equal(Ink(text), Ink(string.Concat(TxtReaderTests.Read(text).Blocks.Select(TextOf)))));

    [Fact]
    public void No_letter_is_lost_or_said_twice() => Check(s_marks, text =>
        Assert.Equal(Sorted(Ink(text)), Sorted(Ink(string.Concat(TxtReaderTests.Read(text).Blocks.Select(TextOf))))));

    [Fact]
    public void Blocks_count_from_nought_and_cells_never_overlap() => Check(s_marks, text =>
    {
        var blocks = TxtReaderTests.Read(text).Blocks;
        Assert.Equal(Enumerable.Range(0, blocks.Count), blocks.Select(block => block.Index));
        Assert.All(blocks.OfType<Table>(), table =>
        {
            Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Count);
            Assert.Equal(table.Cells.Count, table.Cells.Select(cell => (cell.Row, cell.Column)).Distinct().Count());
        });
    });

    [Fact]
    public void No_bytes_throw_anything_but_a_read_exception()
    {
        byte[][] heads =
        [
            [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], "PK\x03\x04"u8.ToArray(), "%PDF-1.7\n"u8.ToArray(), "{\\rtf1"u8.ToArray(),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "<html>"u8.ToArray(), [0x84, 0x31, 0x95, 0x33],
        ];
        var bytes = from head in Gen.Elements(heads)
                    from tail in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
                    select (byte[])[.. head, .. tail];

        Prop.ForAll(bytes.ToArbitrary(), input =>
        {
            try
            {
                DocumentReaders.Read(input, "report.txt", ReadOptions.Default);
            }
            catch (ReadException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
        }).QuickCheckThrowOnFailure();
    }

    private static void Check(string[] words, Action<string> holds) =>
        Prop.ForAll(Gen.Elements(words).ArrayOf().Select(string.Concat).Where(text => Ink(text).Length > 0).ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Value,
        Table table => string.Concat(table.Cells.Select(cell => cell.Text.Value)),
        _ => "",
    };

    private static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Sorted(string text) => string.Concat(text.Order());
}
