using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Items down, stages across, with or without the rate.</summary>
public sealed class ItemsByStages(GridLook look = GridLook.Tabs) : IStructure
{
    public string Name => look switch
    {
        GridLook.Flat => "flattened table",
        GridLook.Spaces => "table of spaces",
        _ => "items by stages",
    };

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        var isWhole = look == GridLook.Tabs;
        var stages = dice.Pick<IReadOnlyList<Stage>>(
            [Stage.Initial, Stage.Adjustment, Stage.Adjusted, Stage.Actual], [Stage.Initial, Stage.Adjusted, Stage.Actual], [Stage.Adjusted, Stage.Actual],
            [Stage.Initial, Stage.Actual]);
        var table = StageTable.Of(dice, dice.Pick("合计", "支出合计", "预算总金额", "总计"), stages.Contains(Stage.Adjusted));
        var hasRate = dice.Chance(60) && stages.Contains(Stage.Adjusted);
        var unit = chapter.Announce($"{chapter.Year}年度{dice.Pick("部门支出预算执行情况表", "预算收支执行情况", "整体支出情况表")}", inHeader: true);
        var rateIsBare = dice.Chance(50);
        var header = new List<string> { dice.Pick("项目", "支出项目", "预算科目", "项 目") };
        header.AddRange(stages.Select(stage => stage.Name(dice) + unit));
        if (hasRate)
        {
            header.Add(rateIsBare ? "执行率（%）" : "执行率");
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var order = table.Rows.ToList();
        if (dice.Chance(40))
        {
            order.Add(order[0]);
            order.RemoveAt(0);
        }

        foreach (var row in order)
        {
            rows.Add(WriteRow(chapter, row, stages, hasRate, rateIsBare, isWhole));
        }

        chapter.Add(new Grid(rows, look));
    }

    private static List<string> WriteRow(Chapter chapter, StageTable.Row row, IReadOnlyList<Stage> stages, bool hasRate, bool rateIsBare, bool mayLeaveEmpty)
    {
        var dice = chapter.Dice;
        var cells = new List<string> { row.Item == Item.Personnel && dice.Chance(50) ? "其中：" + row.Label : row.Label };
        foreach (var stage in stages)
        {
            var amount = row.At(stage.Code);
            if (amount == 0 && mayLeaveEmpty && dice.Chance(50))
            {
                cells.Add("");
                continue;
            }

            cells.Add(amount == 0 && dice.Chance(30) ? "—" : chapter.Unit.Print(amount));
            chapter.Fact(row.Item.Code, stage.Code, amount);
        }

        if (hasRate)
        {
            cells.Add(rateIsBare ? row.Rate.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : Money.PrintPercent(row.Rate));
            chapter.Rate(row.Item.Code, row.Rate);
        }

        return cells;
    }
}
