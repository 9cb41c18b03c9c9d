using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>The settlement's first table: income on the left, expenditure on the right, in one grid.</summary>
public sealed class SideBySide : IStructure
{
    public string Name => "income beside expenditure";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = dice.Pick(Money.Wan, Money.WanSeparated, Money.Yuan);
        var isBudget = dice.Chance(30);
        var stage = isBudget ? "budget" : "actual";
        chapter.Announce(isBudget ? $"{chapter.Year}年收支预算总表" : dice.Pick("收入支出决算总表", "部门收支决算总体情况表"));
        var (income, incomeTotal) = Income(dice, isBudget);
        var spent = Spent(dice, incomeTotal, isBudget);
        var figure = isBudget ? "预算数" : dice.Pick("决算数", "金额");
        var rows = new List<IReadOnlyList<string>>();
        if (dice.Chance(60))
        {
            rows.Add(["收入", Grid.FromLeft, "支出", Grid.FromLeft]);
        }

        rows.Add(["项目", figure, "项目", figure]);
        var length = Math.Max(income.Count, spent.Count);
        for (var i = 0; i < length; i++)
        {
            // The totals stand on the last row of both sides.
            var left = i == length - 1 ? income[^1] : i < income.Count - 1 ? income[i] : default;
            var right = i == length - 1 ? spent[^1] : i < spent.Count - 1 ? spent[i] : default;
            rows.Add([left.Label ?? "", Amount(chapter, stage, isBudget, left), right.Label ?? "", Amount(chapter, stage, isBudget, right)]);
        }

        chapter.Add(new Grid(rows));
    }

    private static string Amount(Chapter chapter, string stage, bool isBudget, (string? Label, string Code, decimal Amount) line)
    {
        if (line.Label is null)
        {
            return "";
        }

        var stages = line.Code switch
        {
            "carry-over" when line.Label.Contains("年末", StringComparison.Ordinal) => new[] { "carried-out" },
            "carry-over" => ["carried-in"],
            _ => isBudget ? ["budget", "initial"] : [stage],
        };
        chapter.Fact([line.Code], stages, line.Amount, line.Code is "wages" or "personnel" or "operating" ? ["*"] : null);
        return line.Amount == 0 && chapter.Dice.Chance(30) ? "0" : chapter.Unit.Print(line.Amount);
    }

    private static (List<(string? Label, string Code, decimal Amount)> Lines, decimal Total) Income(Dice dice, bool isBudget)
    {
        var lines = new List<(string?, string, decimal)>();
        decimal sum = 0;
        var numerals = "一二三四五六七";
        foreach (var item in new[] { Item.Public, Item.Fund, Item.StateCapital, Item.Special, Item.Undertaking, Item.OtherIncome })
        {
            var amount = item == Item.Public ? dice.Between(20_000, 90_000) * Money.Step : dice.Chance(60) ? 0 : dice.Between(10, 9_000) * Money.Step;
            lines.Add(($"{numerals[lines.Count]}、{item.Name(dice)}", item.Code, amount));
            sum += amount;
        }

        var carried = dice.Between(0, 900) * Money.Step;
        lines.Add((dice.Pick("本年收入合计"), "income-current", sum));
        lines.Add((isBudget ? "上年结转" : "年初结转和结余", "carry-over", carried));
        lines.Add((dice.Pick("总计", "收入总计"), "income-total", sum + carried));
        return (lines, sum + carried);
    }

    private static List<(string? Label, string Code, decimal Amount)> Spent(Dice dice, decimal total, bool isBudget)
    {
        var carried = isBudget ? 0 : dice.Between(1, 900) * Money.Step;
        var parts = dice.Parts(total - carried, 2);
        var lines = new List<(string?, string, decimal)>
        {
            ("一、基本支出", "basic-expenditure", parts[0]), ("二、项目支出", "project-expenditure", parts[1]), ("本年支出合计", "expenditure-current", total - carried),
        };
        if (!isBudget)
        {
            lines.Add(("年末结转和结余", "carry-over", carried));
        }

        lines.Add((dice.Pick("总计", "支出总计"), "expenditure-total", total));
        return lines;
    }
}
