using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>A department's projects, one a row, with what each was given and spent.</summary>
/// <param name="isContinued">The table goes on after a page's end, with its header again or without.</param>
public sealed class ProjectLedger(bool isContinued = false) : IStructure
{
    public string Name => isContinued ? "continued table" : "project ledger";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        var unit = chapter.Announce($"{chapter.Year}年{dice.Pick("项目支出执行明细表", "专项资金使用情况一览表", "项目资金安排及支出情况")}", inHeader: true);
        var hasSerial = dice.Chance(50);
        var hasInitial = dice.Chance(70);
        var hasNote = dice.Chance(40);
        var header = new List<string>();
        if (hasSerial)
        {
            header.Add("序号");
        }

        header.Add(dice.Pick("项目名称", "专项名称", "项目"));
        if (hasInitial)
        {
            header.Add(Stage.Initial.Name(dice) + unit);
        }

        header.AddRange([Stage.Adjusted.Name(dice) + unit, Stage.Actual.Name(dice) + unit, dice.Pick("执行率", "预算执行率", "支出进度")]);
        if (hasNote)
        {
            header.Add("备注");
        }

        var rows = new List<IReadOnlyList<string>> { header };
        foreach (var project in Places.Projects(dice, dice.Between(4, 9), "", "经费", "专项", "项目"))
        {
            var initial = dice.Between(20, 9_000) * Money.Step;
            var adjusted = dice.Chance(50) ? initial : initial + (dice.Between(1, 900) * Money.Step);
            var actual = dice.Chance(20) ? adjusted : Math.Floor(adjusted * dice.Between(10, 100) / 100 / Money.Step) * Money.Step;
            var cells = new List<string>();
            if (hasSerial)
            {
                cells.Add(rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            cells.Add(project);
            if (hasInitial)
            {
                cells.Add(chapter.Unit.PrintShort(initial));
                chapter.NamedFact(project, "initial", initial);
            }

            var rate = Money.Percent(actual, adjusted);
            cells.AddRange([chapter.Unit.PrintShort(adjusted), chapter.Unit.PrintShort(actual), Money.PrintPercent(rate)]);
            chapter.NamedFact(project, "adjusted", adjusted);
            chapter.NamedFact(project, "actual", actual);
            chapter.NamedRate(project, rate);
            if (hasNote)
            {
                cells.Add(dice.Pick("", "", "跨年实施", "按合同支付", "已完工"));
            }

            rows.Add(cells);
        }

        if (!isContinued)
        {
            chapter.Add(new Grid(rows));
            return;
        }

        var cut = dice.Between(2, rows.Count - 1);
        chapter.Add(new Grid(rows[..cut]));
        chapter.Add(new PageEnd());
        chapter.Add(new Grid(dice.Chance(60) ? [header, .. rows[cut..]] : rows[cut..]));
    }
}
