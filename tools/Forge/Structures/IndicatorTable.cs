using System.Globalization;
using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The indicators of a whole department: levels filled down, or the comparison and the unit in columns of their own.</summary>
public sealed class IndicatorTable : IStructure
{
    public string Name => "indicator table";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Add(new Line(dice.Pick("部门整体支出绩效指标完成情况表", "整体绩效目标自评指标表"), LineLook.Caption));
        var measures = Measure.Some(dice, dice.Between(4, 8), dice.Between(2, 4), dice.Between(1, 2));
        var weights = dice.Parts(100 * Money.Step, measures.Count).Select(part => part / Money.Step).ToList();
        var isTaken = dice.Chance(40);
        var hasWeight = dice.Chance(60);
        var hasWeightInLevel = hasWeight && !isTaken && dice.Chance(40);
        var header = new List<string> { "一级指标", "二级指标", dice.Pick("三级指标", "指标名称") };
        header.AddRange(isTaken ? [dice.Pick("计算符号", "指标性质"), "指标值", dice.Pick("计量单位", "度量单位"), "实际完成值"] : [dice.Pick("年度指标值", "目标值"), dice.Pick("实际完成值", "完成值")]);
        if (hasWeight)
        {
            header.AddRange([dice.Pick("分值", "权重"), dice.Pick("得分", "自评得分")]);
        }

        var rows = new List<IReadOnlyList<string>> { header };
        string? level1 = null, level2 = null;
        for (var i = 0; i < measures.Count; i++)
        {
            var m = measures[i];
            var shown = hasWeightInLevel ? $"{m.Level1}（{Plain(Enumerable.Range(0, measures.Count).Where(j => measures[j].Level1 == m.Level1).Sum(j => weights[j]))}分）" : m.Level1;
            var cells = new List<string> { Forms.Below(shown, level1), Forms.Below(m.Level2, level2), m.Name };
            cells.AddRange(isTaken ? [m.Operator, m.Figure, m.MeasureUnit, m.Operator == "定性" ? m.Actual : m.Actual[..^m.MeasureUnit.Length]] : [m.Target, m.Actual]);
            if (hasWeight)
            {
                cells.AddRange([Plain(weights[i]), Plain(weights[i])]);
            }

            rows.Add(cells);
            chapter.Answer.Indicators.Add((isTaken && m.Operator != "定性" ? m with { Target = m.Operator + m.Figure + m.MeasureUnit } : m)
                .Answer(null, hasActual: true, hasWeight ? weights[i] : null, hasWeight ? weights[i] : null));
            (level1, level2) = (shown, m.Level2);
        }

        chapter.Add(new Grid(rows));
    }

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
