using PerfExtract.Documents;
using PerfExtract.Readers;

namespace PerfExtract.Tests.Readers;

public class ContinuedTablesTests
{
    /// <summary>Rows by "/", cells by "|"; &lt;n before a text spans n columns.</summary>
    private static TableGrid Grid(string rows)
    {
        var cells = new List<Cell>();
        var width = 0;
        var lines = rows.Split('/');
        for (var row = 0; row < lines.Length; row++)
        {
            var column = 0;
            foreach (var cell in lines[row].Split('|'))
            {
                var span = cell.StartsWith('<') ? cell[1] - '0' : 1;
                cells.Add(new Cell(row, column, 1, span, Text.Of(span > 1 ? cell[2..] : cell)));
                column += span;
            }

            width = Math.Max(width, column);
        }

        return new TableGrid(lines.Length, width, cells);
    }

    [Theory]
    [InlineData("科目|预算|决算/甲|1|2", "科目|预算|决算/乙|3|4", 1)]
    [InlineData("科目|预算|决算/甲|1|2", "科 目|预算|决算/乙|3|4", 1)]
    [InlineData("<3收入支出表/科目|预算|决算/甲|1|2", "<3收入支出表/科目|预算|决算/乙|3|4", 2)]
    [InlineData("科目|预算|决算/甲|1|2", "乙|3|4", 0)]
    [InlineData("指标|目标|完成/甲|≥95%|96%", "乙|≥90%|100%", 0)]
    public void A_table_goes_on(string first, string next, int repeated) =>
        Assert.Equal(repeated, ContinuedTables.RepeatedRows(Grid(first), Grid(next)));

    [Theory]
    [InlineData("科目|预算|决算/甲|1|2", "科目|年初|调整/乙|3|4")]
    [InlineData("科目|预算|决算/甲|1|2", "科目|预算/乙|3")]
    [InlineData("<4项目支出绩效自评表/项目名称|<3甲项目/资金|1|2|3", "<4项目支出绩效自评表/项目名称|<3乙项目/资金|1|2|3")]
    [InlineData("项目名称|<3甲项目/资金|1|2|3", "项目名称|<3乙项目/资金|1|2|3")]
    [InlineData("科目|预算|决算/甲|1|2", "科目|预算|决算")]
    [InlineData("科目|预算|决算/甲|1|2", "说明|见附件|无")]
    [InlineData("科目|预算|决算/甲|1|2", "甲类|乙类|丙类/5|6|7")]
    public void A_table_of_its_own_stays_one(string first, string next) =>
        Assert.Null(ContinuedTables.RepeatedRows(Grid(first), Grid(next)));

    [Fact]
    public void The_header_is_said_once()
    {
        var next = Grid("科目|预算/乙|3");
        var cells = new List<Cell>(Grid("科目|预算/甲|1").Cells);
        Assert.Equal(3, ContinuedTables.Append(cells, 2, next, 1));
        Assert.Equal(["0:科目", "0:预算", "1:甲", "1:1", "2:乙", "2:3"], cells.Select(c => $"{c.Row}:{c.Text.Value}"));
    }
}
