using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Projects listed in a sentence: 一是…专项，年初预算安排…，使用….</summary>
public sealed class ProseProjects : IStructure
{
    private static readonly string[] s_ordinals = ["一是", "二是", "三是", "四是", "五是"];

    public string Name => "prose projects";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        string W(decimal amount) => Money.Wan.PrintShort(amount) + "万元";
        var projects = Places.Projects(dice, dice.Between(2, 4), "专项资金", "专项经费", "项目");
        var (plan, use) = (dice.Pick("年初预算安排", "年初预算"), dice.Pick("使用", "实际支出", "全年支出"));
        var sentence = new List<string>();
        foreach (var project in projects)
        {
            var initial = dice.Between(100, 9_000) * Money.Step;
            var spent = Math.Floor(initial * dice.Between(60, 110) / 100 / Money.Step) * Money.Step;
            sentence.Add($"{s_ordinals[sentence.Count]}{project}，{plan}{W(initial)}，{use}{W(spent)}");
            chapter.NamedFact(project, "initial", initial);
            chapter.NamedFact(project, "actual", spent);
            if (spent > initial)
            {
                chapter.Answer.Audits.Add(new("over-execution", [initial, spent]));
            }
        }

        chapter.Say($"{chapter.Year}年我单位主要实施了以下项目：{string.Join(dice.Pick("。", "；"), sentence)}。");
    }
}
