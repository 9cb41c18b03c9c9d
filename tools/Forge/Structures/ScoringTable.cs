using System.Globalization;
using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>An evaluation's scoring table: what each point was worth and what it got.</summary>
public sealed class ScoringTable : IStructure
{
    private static readonly (string Level1, string Level2, string[] Names)[] s_points =
    [
        ("决策", "项目立项", ["立项依据充分性", "立项程序规范性"]), ("决策", "绩效目标", ["绩效目标合理性", "绩效指标明确性"]),
        ("过程", "资金管理", ["资金到位率", "预算执行率", "资金使用合规性"]), ("过程", "组织实施", ["管理制度健全性", "制度执行有效性"]),
        ("产出", "产出数量", ["实际完成率"]), ("产出", "产出质量", ["质量达标率"]), ("产出", "产出时效", ["完成及时性"]),
        ("效益", "项目效益", ["社会效益", "可持续影响", "服务对象满意度"]),
    ];

    public string Name => "scoring table";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Add(new Line(dice.Pick("绩效评价指标体系评分表", "项目绩效评价评分表"), LineLook.Caption));
        var points = s_points.Where((_, i) => i < 5 || dice.Chance(70)).SelectMany(p => p.Names.Select(name => (p.Level1, p.Level2, Name: name))).ToList();
        var weights = dice.Parts(100 * Money.Step, points.Count).Select(part => part / Money.Step).ToList();
        var rows = new List<IReadOnlyList<string>> { new[] { "一级指标", "二级指标", "三级指标", dice.Pick("分值", "权重"), "得分" } };
        string? level1 = null, level2 = null;
        decimal total = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var lost = weights[i] > 2 && dice.Chance(40) ? dice.Between(1, 4) * 0.5m : 0;
            rows.Add([Forms.Below(points[i].Level1, level1), Forms.Below(points[i].Level2, level2), points[i].Name, Plain(weights[i]), Plain(weights[i] - lost)]);
            total += weights[i] - lost;
            chapter.Answer.Indicators.Add(new(null, points[i].Level1, points[i].Level2, points[i].Name, null, null, weights[i], weights[i] - lost));
            (level1, level2) = (points[i].Level1, points[i].Level2);
        }

        rows.Add([dice.Pick("合计", "总分"), Grid.FromLeft, Grid.FromLeft, "100", Plain(total)]);
        chapter.Answer.Scores.Add(total);
        chapter.Add(new Grid(rows));
        chapter.Say($"综合评分{Plain(total)}分，评价等级为“{(total >= 90 ? "优" : total >= 80 ? "良" : total >= 60 ? "中" : "差")}”。");
    }

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
