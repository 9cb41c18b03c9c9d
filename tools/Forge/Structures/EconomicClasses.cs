using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Economic classes of the basic expenditure, personnel and operating across.</summary>
public sealed class EconomicClasses : IStructure
{
    private static readonly (string Code, string Name, string? Item, bool IsPersonnel, (string Code, string Name, string? Item)[] Lines)[] s_classes =
    [
        ("301", "工资福利支出", "wages", true, [("30101", "基本工资", null), ("30102", "津贴补贴", null), ("30107", "绩效工资", null), ("30113", "住房公积金", null)]),
        ("302", "商品和服务支出", "goods-services", false,
            [("30201", "办公费", null), ("30206", "电费", null), ("30211", "差旅费", null), ("30215", "会议费", "meeting"), ("30216", "培训费", "training"),
             ("30217", "公务接待费", "reception"), ("30231", "公务用车运行维护费", "vehicle-operation")]),
        ("303", "对个人和家庭的补助", "individuals-families", true, [("30302", "退休费", null), ("30305", "生活补助", null)]),
    ];

    public string Name => "economic classes";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        chapter.Announce(dice.Pick("一般公共预算财政拨款基本支出决算表", "基本支出决算明细表（按经济分类）"));
        var rows = new List<IReadOnlyList<string>> { new[] { dice.Pick("科目编码", "经济分类科目编码"), "科目名称", "合计", "人员经费", "公用经费" } };
        var lines = new List<(string Code, string Name, string? Item, bool IsPersonnel, decimal Amount)>();
        decimal personnel = 0, operating = 0;
        foreach (var entry in s_classes)
        {
            var parts = dice.Some(entry.Lines, dice.Between(2, entry.Lines.Length)).OrderBy(l => l.Code, StringComparer.Ordinal)
                .Select(line => (line, Amount: dice.Between(3, 9_000) * Money.Step)).ToList();
            var sum = parts.Sum(p => p.Amount);
            lines.Add((entry.Code, entry.Name, entry.Item, entry.IsPersonnel, sum));
            lines.AddRange(parts.Select(p => (p.line.Code, p.line.Name, p.line.Item, entry.IsPersonnel, p.Amount)));
            (personnel, operating) = entry.IsPersonnel ? (personnel + sum, operating) : (personnel, operating + sum);
        }

        foreach (var (code, name, item, isPersonnel, amount) in lines)
        {
            var label = item is null ? name : null;
            var figure = chapter.Unit.Print(amount);
            rows.Add([code, name, figure, isPersonnel ? figure : "", isPersonnel ? "" : figure]);
            chapter.Fact([item], ["actual"], amount, [null, "basic-expenditure"], label);
            chapter.Fact([item], ["actual"], amount, [isPersonnel ? "personnel" : "operating"], label);
        }

        rows.Add(["合计", Grid.FromLeft, chapter.Unit.Print(personnel + operating), chapter.Unit.Print(personnel), chapter.Unit.Print(operating)]);
        chapter.Fact(["basic-expenditure", "expenditure-total"], ["actual"], personnel + operating, [null, "basic-expenditure"]);
        chapter.Fact("personnel", "actual", personnel);
        chapter.Fact("operating", "actual", operating);
        chapter.Add(new Grid(rows));
    }
}
