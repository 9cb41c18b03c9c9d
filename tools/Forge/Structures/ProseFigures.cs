using System.Globalization;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The same sentence with its figures printed in other ways: wide digits, separators, yuan, 亿元, numerals.</summary>
public sealed class ProseFigures : IStructure
{
    private static readonly (string Text, decimal Amount)[] s_numerals =
        [("三百五十万元", 3_500_000), ("贰佰万元", 2_000_000), ("一千二百万元", 12_000_000), ("八十万元", 800_000), ("壹拾伍万元", 150_000), ("一亿二千万元", 120_000_000)];

    public string Name => "prose figures";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        var (budget, budgetText) = Figure(dice);
        var (basic, basicText) = Figure(dice);
        chapter.Say($"{chapter.Year}年年初支出预算{budgetText}，其中基本支出{basicText}。");
        chapter.Fact(["expenditure-total"], ["initial", "budget"], budget);
        chapter.Fact(["basic-expenditure"], ["initial", "budget"], basic);
        var (training, trainingText) = Figure(dice);
        chapter.Say($"全年培训费实际支出{trainingText}，约有三百余人次参加，人均不超过550元。");
        chapter.Fact("training", "actual", training);
    }

    private static (decimal Amount, string Text) Figure(Dice dice)
    {
        var amount = dice.Between(1_000, 900_000) * Money.Step;
        return dice.Between(0, 5) switch
        {
            0 => (amount, Wide(Money.Wan.Print(amount)) + "万元"),
            1 => (amount, Money.WanSeparated.Print(amount) + " 万元"),
            2 => (amount, Money.Yuan.Print(amount) + "元"),
            3 => (amount, (amount / 100_000_000m).ToString("0.######", CultureInfo.InvariantCulture) + "亿元"),
            4 => (amount, (amount / 1_000m).ToString("0.#", CultureInfo.InvariantCulture) + "千元"),
            _ => dice.Pick(s_numerals) is var (text, value) ? (value, text) : default,
        };
    }

    private static string Wide(string figure) => string.Concat(figure.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c == '.' ? '．' : c));
}
