using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Several items, then their amounts: A、B、C分别为1万元、2万元和3万元.</summary>
public sealed class ProseRespectively : IStructure
{
    public string Name => "prose respectively";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        Item[] items = [Item.Wages, Item.Goods, Item.Individuals];
        var amounts = items.Select(_ => dice.Between(100, 30_000) * Money.Step).ToList();
        string W(decimal amount) => Money.Wan.Print(amount) + "万元";
        chapter.Say(dice.Pick(
            $"从经济分类看，{chapter.Year}年决算中工资福利支出、商品和服务支出、对个人和家庭的补助分别为{W(amounts[0])}、{W(amounts[1])}和{W(amounts[2])}。",
            $"{chapter.Year}年基本支出决算中，工资福利支出{W(amounts[0])}，商品和服务支出{W(amounts[1])}，对个人和家庭的补助{W(amounts[2])}。"));
        for (var i = 0; i < items.Length; i++)
        {
            chapter.Fact(items[i].Code, "actual", amounts[i]);
        }

        var (income, spent) = (dice.Between(9_000, 90_000) * Money.Step, dice.Between(9_000, 90_000) * Money.Step);
        chapter.Say($"{chapter.Year}年度收、支总计分别为{W(income)}、{W(spent)}。");
        chapter.Fact(["income-total"], ["actual", "budget"], income);
        chapter.Fact(["expenditure-total"], ["actual", "budget"], spent);
    }
}
