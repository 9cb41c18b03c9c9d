using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Totals and their parts in sentences: the first budget, what was spent, how far it was carried out.</summary>
public sealed class ProseTotals : IStructure
{
    public string Name => "prose totals";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        var unit = Money.Wan;
        var (personnel, operating, projects) = (Some(dice), Some(dice), Some(dice));
        var basic = personnel + operating;
        var total = basic + projects;
        string W(decimal amount) => unit.Print(amount) + unit.Unit;
        chapter.Say(dice.Pick(
            $"{chapter.Year}年，本单位年初支出预算{W(total)}，其中：基本支出{W(basic)}，项目支出{W(projects)}。基本支出中，人员经费{W(personnel)}，公用经费{W(operating)}。",
            $"{chapter.Year}年年初部门预算支出总额为{W(total)}。其中基本支出{W(basic)}（人员经费{W(personnel)}，公用经费{W(operating)}），项目支出{W(projects)}。",
            $"经批复，我单位{chapter.Year}年年初预算支出合计{W(total)}，包括基本支出{W(basic)}和项目支出{W(projects)}；基本支出包括人员经费{W(personnel)}、公用经费{W(operating)}。"));
        foreach (var (item, amount) in new[] { ("expenditure-total", total), ("basic-expenditure", basic), ("project-expenditure", projects), ("personnel", personnel), ("operating", operating) })
        {
            chapter.Fact([item], ["initial", "budget"], amount, item is "personnel" or "operating" ? ["*"] : null);
        }

        var (spentBasic, spentProjects) = (Less(dice, basic), Less(dice, projects));
        var spent = spentBasic + spentProjects;
        var rate = Money.Percent(spent, total);
        chapter.Say(dice.Pick(
            $"全年支出决算{W(spent)}，其中基本支出{W(spentBasic)}，项目支出{W(spentProjects)}，完成年初预算的{Money.PrintPercent(rate)}。",
            $"{chapter.Year}年实际支出{W(spent)}，预算执行率{Money.PrintPercent(rate)}，其中：基本支出{W(spentBasic)}，项目支出{W(spentProjects)}。",
            $"截至年末，累计支出{W(spent)}，预算执行率为{Money.PrintPercent(rate)}。其中，基本支出{W(spentBasic)}；项目支出{W(spentProjects)}。"));
        chapter.Fact("expenditure-total", "actual", spent);
        chapter.Fact("basic-expenditure", "actual", spentBasic);
        chapter.Fact("project-expenditure", "actual", spentProjects);
        chapter.Rate("expenditure-total", rate);
    }

    private static decimal Some(Dice dice) => dice.Between(2_000, 90_000) * Money.Step;

    private static decimal Less(Dice dice, decimal amount) => Math.Floor(amount * dice.Between(70, 100) / 100 / Money.Step) * Money.Step;
}
