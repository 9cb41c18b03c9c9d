using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Income by source, each with its share of the whole, which is no rate of execution.</summary>
public sealed class ProseIncome : IStructure
{
    public string Name => "prose income";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        string W(decimal amount) => Money.Wan.Print(amount) + "万元";
        Item[] items = [Item.Public, Item.Undertaking, Item.OtherIncome];
        var total = dice.Between(20_000, 90_000) * Money.Step;
        var parts = dice.Parts(total, items.Length).OrderDescending().ToList();
        var isBudget = dice.Chance(40);
        var (stage, opening) = isBudget
            ? ("initial", dice.Pick($"{chapter.Year}年年初收入预算合计", $"{chapter.Year}年年初收入预算总额为"))
            : ("actual", dice.Pick($"{chapter.Year}年度收入决算合计", $"{chapter.Year}年决算总收入"));
        var pieces = items.Select((item, i) => $"{item.Name(dice)}{W(parts[i])}，占{Money.PrintPercent(Money.Percent(parts[i], total))}");
        chapter.Say($"{opening}{W(total)}，其中：{string.Join("；", pieces)}。");
        string[] stages = isBudget ? ["initial", "budget"] : [stage];
        chapter.Fact(["income-total"], stages, total);
        for (var i = 0; i < items.Length; i++)
        {
            chapter.Fact([items[i].Code], stages, parts[i]);
        }
    }
}
