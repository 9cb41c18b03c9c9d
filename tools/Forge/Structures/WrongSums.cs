using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>A budget table with one thing wrong in it, which an audit must find: a sum, a balance or a rate.</summary>
public sealed class WrongSums : IStructure
{
    public string Name => "wrong sums";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Announce($"{chapter.Year}年度支出预算执行情况表");
        var table = StageTable.Of(dice, "支出合计");
        var slip = dice.Between(10, 900) * Money.Step;
        var fault = dice.Between(0, 2);
        Stage[] stages = [Stage.Initial, Stage.Adjustment, Stage.Adjusted, Stage.Actual];
        List<IReadOnlyList<string>> rows = [["项目", "年初预算数", "调整数", "调整后预算数", "决算数", "执行率"]];
        foreach (var row in table.Rows)
        {
            var isTotal = row.Item == Item.ExpenditureTotal;
            var cells = new List<string> { row.Label };
            foreach (var stage in stages)
            {
                var amount = row.At(stage.Code);
                if ((fault, isTotal, stage.Code) is (0, true, "initial") or (1, false, "adjusted") && (fault == 0 || row.Item == Item.Projects))
                {
                    chapter.Answer.Audits.Add(fault == 0
                        ? new("sum-of-parts", [amount, amount + slip])
                        : new("balance", [amount, amount + slip]));
                    amount += slip;
                }

                cells.Add(chapter.Unit.Print(amount));
                chapter.Fact(row.Item.Code, stage.Code, amount);
            }

            var rate = row.Rate;
            if (fault == 2 && row.Item == Item.Projects)
            {
                chapter.Answer.Audits.Add(new("rate-mismatch", [rate, rate + 1]));
                rate++;
            }

            cells.Add(Money.PrintPercent(rate));
            chapter.Rate(row.Item.Code, rate);
            rows.Add(cells);
        }

        chapter.Add(new Grid(rows));
    }
}
