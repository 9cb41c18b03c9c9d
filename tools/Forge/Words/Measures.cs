using System.Globalization;
using PerfExtract.Forge.Answers;

namespace PerfExtract.Forge.Words;

/// <summary>Indicators of our own: where they stand, what they aim at, what came of it.</summary>
public sealed record Measure(string Level1, string Level2, string Name, string Target, string Actual, string Operator, string Figure, string MeasureUnit)
{
    /// <summary>Level, group, name, comparison, low, high, unit; a measure in words has its answer as unit and no comparison.</summary>
    private static readonly (string Level1, string Level2, string Name, string Operator, int Low, int High, string Unit)[] s_pool =
    [
        ("产出指标", "数量指标", "完成数字化卷宗数量", "≥", 200, 9_000, "卷"), ("产出指标", "数量指标", "维修养护水库座数", "=", 3, 40, "座"),
        ("产出指标", "数量指标", "举办阅读活动场次", "≥", 10, 120, "场次"), ("产出指标", "数量指标", "更新健身器材", "≥", 50, 900, "件"),
        ("产出指标", "数量指标", "开展技术培训人次", "≥", 100, 5_000, "人次"), ("产出指标", "数量指标", "巡查河道里程", "≥", 20, 600, "公里"),
        ("产出指标", "质量指标", "验收合格率", "≥", 90, 99, "%"), ("产出指标", "质量指标", "设备完好率", "≥", 85, 98, "%"),
        ("产出指标", "质量指标", "资料归档规范性", "", 0, 0, "规范"), ("产出指标", "质量指标", "监测数据差错率", "≤", 1, 9, "%"),
        ("产出指标", "时效指标", "任务按时完成率", "=", 100, 100, "%"), ("产出指标", "时效指标", "资金拨付及时性", "", 0, 0, "及时"),
        ("产出指标", "时效指标", "故障响应时间", "≤", 2, 48, "小时"), ("产出指标", "成本指标", "单场活动成本", "≤", 1_000, 9_000, "元"),
        ("产出指标", "成本指标", "项目预算控制数", "≤", 20, 900, "万元"),
        ("效益指标", "经济效益指标", "带动周边消费增长率", "≥", 2, 15, "%"), ("效益指标", "社会效益指标", "受益群众人数", "≥", 1_000, 90_000, "人"),
        ("效益指标", "社会效益指标", "公众知晓程度", "", 0, 0, "提高"), ("效益指标", "生态效益指标", "绿化覆盖改善情况", "", 0, 0, "改善"),
        ("效益指标", "可持续影响指标", "长效管护机制", "", 0, 0, "健全"), ("效益指标", "可持续影响指标", "设备使用年限", "≥", 3, 10, "年"),
        ("满意度指标", "服务对象满意度指标", "读者满意度", "≥", 85, 98, "%"), ("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥", 85, 98, "%"),
        ("满意度指标", "服务对象满意度指标", "职工满意度", "≥", 80, 95, "%"),
    ];

    private static readonly string[] s_levels = ["产出指标", "效益指标", "满意度指标"];

    /// <summary>Some of each level, in the order that forms keep.</summary>
    public static List<Measure> Some(Dice dice, int fromOutputs, int fromEffects, int fromSatisfaction)
    {
        var chosen = new List<Measure>();
        int[] counts = [fromOutputs, fromEffects, fromSatisfaction];
        for (var level = 0; level < s_levels.Length; level++)
        {
            var of = s_pool.Where(m => m.Level1 == s_levels[level]).ToList();
            var picked = dice.Some(of, counts[level]).ToHashSet();
            chosen.AddRange(of.Where(picked.Contains).Select(m => Of(dice, m)));
        }

        return chosen;
    }

    public IndicatorAnswer Answer(string? project, bool hasActual, decimal? weight, decimal? score) =>
        new(project, Level1, Level2, Name, Target, hasActual ? Actual : null, weight, score);

    private static Measure Of(Dice dice, (string Level1, string Level2, string Name, string Operator, int Low, int High, string Unit) m)
    {
        if (m.Operator.Length == 0)
        {
            return new(m.Level1, m.Level2, m.Name, m.Unit, m.Unit, "定性", m.Unit, "");
        }

        var target = dice.Between(m.Low, m.High);
        var reached = m.Operator switch
        {
            "=" => target,
            "≥" => m.Unit == "%" ? Math.Min(100, target + dice.Between(0, 3)) : target + dice.Between(0, Math.Max(1, target / 10)),
            _ => Math.Max(1, target - dice.Between(0, target / 5)),
        };
        var sign = m.Operator == "=" && dice.Chance(60) ? "" : m.Operator;
        return new(m.Level1, m.Level2, m.Name, sign + Print(target) + m.Unit, Print(reached) + m.Unit, m.Operator, Print(target), m.Unit);
    }

    private static string Print(int value) => value.ToString(CultureInfo.InvariantCulture);
}
