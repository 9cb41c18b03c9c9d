using System.Globalization;
using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The self-evaluation form of a project, several in one file: head, money, goals, indicators, total.</summary>
public sealed class ProjectForms : IStructure
{
    private const int Columns = 9;

    public string Name => "project forms";

    public void Write(Chapter chapter)
    {
        var projects = Places.Projects(chapter.Dice, chapter.Dice.Between(1, 3), "", "项目", "经费");
        for (var i = 0; i < projects.Count; i++)
        {
            if (i > 0)
            {
                chapter.Add(new PageEnd());
            }

            WriteForm(chapter, projects[i]);
        }
    }

    private static void WriteForm(Chapter chapter, string project)
    {
        var dice = chapter.Dice;
        chapter.Unit = dice.Pick(Money.Wan, Money.Wan, Money.PlainYuan);
        var form = new Forms(Columns);
        var title = dice.Pick("项目支出绩效自评表", "项目绩效目标自评表", "部门预算项目支出绩效自评表");
        if (dice.Chance(50))
        {
            chapter.Add(new Line(title, LineLook.Caption));
            chapter.Add(new Line($"（{chapter.Year}年度）", LineLook.Subtitle));
        }
        else
        {
            form.Add((title, Columns));
            form.Add(($"（{chapter.Year}年度）", Columns));
        }

        form.Add(("项目名称", 2), (project, Columns));
        form.Add((dice.Pick("主管部门", "主管预算部门"), 2), (chapter.Organization, 3), (dice.Pick("实施单位", "项目实施单位"), 2), (chapter.Organization + "办公室", 2));
        AddMoney(chapter, form, project);
        form.Add(("年度总体目标", 1), (dice.Pick("预期目标", "年初设定目标"), 4), (dice.Pick("实际完成情况", "年度目标完成情况"), 4));
        form.Add((Grid.FromAbove, 1), ($"按计划完成{project}各项任务，保障服务质量。", 4), ("年度任务已按期完成，运行平稳。", 4));
        AddMeasures(chapter, form, project);
        chapter.Add(new Grid(form.Rows));
    }

    private static void AddMoney(Chapter chapter, Forms form, string project)
    {
        var dice = chapter.Dice;
        var unit = chapter.Unit;
        var initial = dice.Between(50, 9_000) * Money.Step;
        var carried = dice.Chance(30) ? dice.Between(1, 300) * Money.Step : 0;
        var other = dice.Chance(30) ? dice.Between(1, 200) * Money.Step : 0;
        var adjusted = initial + (dice.Chance(50) ? 0 : dice.Between(1, 500) * Money.Step);
        var (current, currentAdjusted) = (initial - Math.Min(other, initial), adjusted - Math.Min(other, adjusted));
        var spent = Math.Floor(adjusted * dice.Between(70, 100) / 100 / Money.Step) * Money.Step;
        var rate = Money.Percent(spent, adjusted + carried);
        var score = Math.Round(rate / 10, 2, MidpointRounding.AwayFromZero);
        var block = dice.Pick($"项目资金（{unit.Unit}）", $"预算执行情况（{unit.Unit}）", $"资金投入情况（{unit.Unit}）");
        form.Add((block, 1), ("", 2), (Stage.Initial.Name(dice), 1), ("全年预算数", 1), ("全年执行数", 1), ("分值", 1), (dice.Pick("执行率", "执行率（B/A）"), 1), ("得分", 1));
        form.Add((Grid.FromAbove, 1), (dice.Pick("年度资金总额", "年度资金总额："), 2), (unit.Print(initial + carried), 1), (unit.Print(adjusted + carried), 1), (unit.Print(spent), 1), ("10", 1),
            (Money.PrintPercent(rate), 1), (score.ToString("0.##", CultureInfo.InvariantCulture), 1));
        Fact(chapter, project, "project", null, (initial + carried, adjusted + carried, spent));
        chapter.Answer.ExecutionRates.Add(new(["project"], null, chapter.Year, rate));
        var mainSpent = Math.Max(0, spent - carried - other);
        AddSource(chapter, form, project, dice.Pick("其中：当年财政拨款", "其中：本年财政拨款"), "fiscal-appropriation", (current, currentAdjusted, mainSpent));
        AddSource(chapter, form, project, dice.Pick("上年结转资金", "      上年结转资金"), "carry-over", (carried, carried, Math.Min(carried, spent)));
        AddSource(chapter, form, project, dice.Pick("其他资金", "      其他资金"), "other-funds", (other, other, spent - mainSpent - Math.Min(carried, spent)));
    }

    private static void AddSource(Chapter chapter, Forms form, string project, string label, string item, (decimal Initial, decimal Adjusted, decimal Spent) amounts)
    {
        var isEmpty = amounts is (0, 0, 0);
        var isZero = !isEmpty || chapter.Dice.Chance(60);
        string Print(decimal amount) => isZero ? chapter.Unit.Print(amount) : "";
        form.Add((Grid.FromAbove, 1), (label, 2), (Print(amounts.Initial), 1), (Print(amounts.Adjusted), 1), (Print(amounts.Spent), 1), ("—", 1), ("", 1), ("—", 1));
        if (isZero)
        {
            Fact(chapter, project, item, "project", amounts);
        }
    }

    private static void Fact(Chapter chapter, string project, string item, string? within, (decimal Initial, decimal Adjusted, decimal Spent) amounts)
    {
        foreach (var (stage, amount) in new[] { ("initial", amounts.Initial), ("adjusted", amounts.Adjusted), ("actual", amounts.Spent) })
        {
            chapter.Answer.Budgets.Add(new([item], [stage], chapter.Year, amount, [within], Project: project));
        }
    }

    private static void AddMeasures(Chapter chapter, Forms form, string project)
    {
        var dice = chapter.Dice;
        var measures = Measure.Some(dice, dice.Between(3, 6), dice.Between(1, 3), 1);
        var weights = dice.Parts(90 * Money.Step, measures.Count).Select(part => part / Money.Step).ToList();
        form.Add((dice.Pick("绩效指标", "年度绩效指标"), 1), ("一级指标", 1), ("二级指标", 1), ("三级指标", 1), (dice.Pick("年度指标值", "年度指标值（A）"), 1),
            (dice.Pick("实际完成值", "全年实际值（B）"), 1), ("分值", 1), ("得分", 1), (dice.Pick("偏差原因分析及改进措施", "未完成原因分析"), 1));
        decimal total = 0;
        Measure? before = null;
        for (var i = 0; i < measures.Count; i++)
        {
            var m = measures[i];
            var score = dice.Chance(75) ? weights[i] : weights[i] - (weights[i] > 1 ? 1 : 0);
            total += score;
            form.Add((Grid.FromAbove, 1), (Forms.Below(m.Level1, before?.Level1), 1), (Forms.Below(m.Level2, before?.Level2), 1), (m.Name, 1), (m.Target, 1), (m.Actual, 1),
                (Plain(weights[i]), 1), (Plain(score), 1), ("", 1));
            chapter.Answer.Indicators.Add(m.Answer(project, hasActual: true, weights[i], score));
            before = m;
        }

        var money = Math.Round(chapter.Answer.ExecutionRates[^1].Percent / 10, 2, MidpointRounding.AwayFromZero);
        form.Add(("总分", 6), ("100", 1), (Plain(total + money), 1), ("", 1));
        chapter.Answer.Scores.Add(total + money);
    }

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
