using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The form that sets a project's goals: money and targets, nothing done yet.</summary>
public sealed class GoalForm : IStructure
{
    private const int Columns = 6;

    public string Name => "goal form";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = dice.Pick(Money.Wan, Money.PlainYuan);
        var project = Places.Projects(dice, 1, "", "项目", "专项")[0];
        chapter.Add(new Line(dice.Pick("项目支出绩效目标申报表", "项目绩效目标填报表"), LineLook.Caption));
        chapter.Add(new Line($"（{chapter.Year}年度）", LineLook.Subtitle));
        var form = new Forms(Columns);
        form.Add(("项目名称", 2), (project, 4));
        form.Add(("主管部门", 2), (chapter.Organization, 2), ("项目类别", 1), (dice.Pick("新增项目□ 延续项目☑", "一次性项目☑ 经常性项目□"), 1));
        var fiscal = dice.Between(50, 9_000) * Money.Step;
        var other = dice.Chance(50) ? 0 : dice.Between(1, 900) * Money.Step;
        var block = $"项目资金（{chapter.Unit.Unit}）";
        form.Add((block, 2), (dice.Pick("年度资金总额", "年度资金申请总额"), 2), (chapter.Unit.Print(fiscal + other), 2));
        form.Add((Grid.FromAbove, 2), (dice.Pick("其中：财政拨款", "其中：财政资金"), 2), (chapter.Unit.Print(fiscal), 2));
        form.Add((Grid.FromAbove, 2), ("其他资金", 2), (chapter.Unit.Print(other), 2));
        Fact(chapter, project, "project", null, fiscal + other);
        Fact(chapter, project, "fiscal-appropriation", "project", fiscal);
        Fact(chapter, project, "other-funds", "project", other);
        form.Add(("年度绩效目标", 2), ($"全面完成{project}年度任务，达到行业标准。", 4));
        form.Add(("绩效指标", 1), ("一级指标", 1), ("二级指标", 1), ("三级指标", 2), ("指标值", 1));
        Measure? before = null;
        foreach (var m in Measure.Some(dice, dice.Between(2, 5), dice.Between(1, 3), 1))
        {
            form.Add((Grid.FromAbove, 1), (Forms.Below(m.Level1, before?.Level1), 1), (Forms.Below(m.Level2, before?.Level2), 1), (m.Name, 2), (m.Target, 1));
            chapter.Answer.Indicators.Add(m.Answer(project, hasActual: false, null, null));
            before = m;
        }

        chapter.Add(new Grid(form.Rows));
    }

    private static void Fact(Chapter chapter, string project, string item, string? within, decimal amount) =>
        chapter.Answer.Budgets.Add(new([item], ["budget"], chapter.Year, amount, [within], Project: project));
}
