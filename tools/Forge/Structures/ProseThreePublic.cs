using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The three public costs in sentences: pairs, zeros in words, changes against last year.</summary>
public sealed class ProseThreePublic : IStructure
{
    public string Name => "prose three-public";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        string W(decimal amount) => Money.Wan.Print(amount) + "万元";
        var (budget, reception, vehicles) = (dice.Between(200, 3_000) * Money.Step, dice.Between(5, 90) * Money.Step, dice.Between(20, 100) * Money.Step);
        var spent = reception + vehicles;
        var rate = Money.Percent(spent, budget);
        var name = dice.Pick("“三公”经费", "“三公经费”", "三公经费");
        chapter.Say(dice.Pick(
            $"{chapter.Year}年{name}年初预算{W(budget)}，支出决算{W(spent)}，完成预算的{Money.PrintPercent(rate)}。其中：公务接待费{W(reception)}，公务用车运行维护费{W(vehicles)}，无因公出国（境）费。",
            $"{chapter.Year}年度{name}预算数为{W(budget)}，实际支出{W(spent)}，执行率{Money.PrintPercent(rate)}。其中，公务接待费支出{W(reception)}，公务用车运行维护费支出{W(vehicles)}，因公出国（境）费支出0万元。"));
        chapter.Fact(["three-public"], ["initial", "budget"], budget);
        chapter.Fact("three-public", "actual", spent);
        chapter.Fact("reception", "actual", reception);
        chapter.Fact("vehicle-operation", "actual", vehicles);
        chapter.Fact("overseas", "actual", 0);
        chapter.Rate("three-public", rate);
        var before = spent + (dice.Between(-20, 60) * Money.Step);
        var change = spent - before;
        if (change != 0)
        {
            var percent = Money.PrintPercent(Money.Percent(Math.Abs(change), before));
            chapter.Say($"与上年相比，{name}{(change < 0 ? "减少" : "增加")}{W(Math.Abs(change))}，{(change < 0 ? "下降" : "增长")}{percent}，主要原因是{dice.Pick("接待批次变化", "车辆维修安排变化")}。");
            chapter.Fact("three-public", "change", change);
        }

        var (meeting, used) = (dice.Between(50, 400) * Money.Step, dice.Between(1, 49) * Money.Step);
        chapter.Say($"会议费预算{W(meeting)}，实际支出{W(used)}，结余{W(meeting - used)}。");
        chapter.Fact(["meeting"], ["initial", "budget"], meeting);
        chapter.Fact("meeting", "actual", used);
        chapter.Fact("meeting", "difference", meeting - used);
    }
}
