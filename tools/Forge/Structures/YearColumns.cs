using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Last year beside this year, and how much more or less.</summary>
public sealed class YearColumns : IStructure
{
    public string Name => "year columns";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        chapter.Announce(dice.Pick("近两年“三公”经费支出对比表", "“三公”经费增减变化情况", "“三公”经费决算对比表"));
        var hasBudget = dice.Chance(50);
        var header = new List<string> { dice.Pick("项目", "“三公”经费", "费用名称"), $"{chapter.Year - 1}年决算数" };
        if (hasBudget)
        {
            header.Add($"{chapter.Year}年预算数");
        }

        header.AddRange([$"{chapter.Year}年决算数", dice.Pick("比上年增减", "较上年增减额", "与上年相比增减")]);
        var rows = new List<IReadOnlyList<string>> { header };
        var lines = new[] { Item.Overseas, Item.Vehicles, Item.Reception }.Select(item => (Item: item, Figures: Line(dice))).ToList();
        var total = lines.Aggregate((0m, 0m, 0m), (sum, line) => (sum.Item1 + line.Figures.Before, sum.Item2 + line.Figures.Budget, sum.Item3 + line.Figures.Actual));
        foreach (var (item, (before, budget, actual)) in lines.Append((Item.ThreePublic, total)))
        {
            var cells = new List<string> { item == Item.ThreePublic ? dice.Pick("合计", "“三公”经费合计") : item.Name(dice), chapter.Unit.Print(before) };
            chapter.Fact(item.Code, "actual", before, chapter.Year - 1);
            if (hasBudget)
            {
                cells.Add(chapter.Unit.Print(budget));
                chapter.Fact([item.Code], ["budget", "initial"], budget);
            }

            cells.AddRange([chapter.Unit.Print(actual), chapter.Unit.Print(actual - before)]);
            chapter.Fact(item.Code, "actual", actual);
            chapter.Fact(item.Code, "change", actual - before);
            rows.Add(cells);
        }

        chapter.Add(new Grid(rows));
    }

    private static (decimal Before, decimal Budget, decimal Actual) Line(Dice dice)
    {
        var before = dice.Between(10, 2_000) * Money.Step;
        var actual = dice.Between(5, 1_900) * Money.Step;
        return (before, actual + (dice.Between(0, 300) * Money.Step), actual);
    }
}
