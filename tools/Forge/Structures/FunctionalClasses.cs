using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Functional classes with their codes, in one column or in three, each in basic and project expenditure.</summary>
public sealed class FunctionalClasses : IStructure
{
    private static readonly (string Class, string ClassName, string Group, string GroupName, (string Code, string Name)[] Lines)[] s_classes =
    [
        ("201", "一般公共服务支出", "26", "档案事务", [("01", "行政运行"), ("04", "档案馆")]),
        ("207", "文化旅游体育与传媒支出", "01", "文化和旅游", [("04", "图书馆"), ("09", "群众文化")]),
        ("208", "社会保障和就业支出", "05", "行政事业单位养老支出", [("05", "机关事业单位基本养老保险缴费支出"), ("06", "机关事业单位职业年金缴费支出")]),
        ("210", "卫生健康支出", "11", "行政事业单位医疗", [("02", "事业单位医疗")]),
        ("213", "农林水支出", "03", "水利", [("05", "水利工程建设"), ("06", "水利工程运行与维护")]),
        ("221", "住房保障支出", "02", "住房改革支出", [("01", "住房公积金")]),
    ];

    public string Name => "functional classes";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        chapter.Announce(dice.Pick("支出决算表", "本年支出决算情况表", "一般公共预算财政拨款支出决算表"));
        var isSplit = dice.Chance(50);
        string[] columns = [dice.Pick("本年支出合计", "合计"), "基本支出", "项目支出"];
        var rows = new List<IReadOnlyList<string>>();
        if (isSplit)
        {
            rows.Add(["功能分类科目编码", Grid.FromLeft, Grid.FromLeft, "科目名称", .. columns]);
            rows.Add(["类", "款", "项", Grid.FromAbove, Grid.FromAbove, Grid.FromAbove, Grid.FromAbove]);
        }
        else
        {
            rows.Add(["科目编码", "科目名称", .. columns]);
        }

        var chosen = dice.Some(s_classes, dice.Between(2, 4)).OrderBy(c => c.Class, StringComparer.Ordinal).ToList();
        var lines = new List<(string[] Codes, string Name, decimal Basic, decimal Project)>();
        foreach (var entry in chosen)
        {
            var items = entry.Lines.Select(line => (line, Basic: dice.Chance(30) ? 0 : dice.Between(50, 9_000) * Money.Step, Project: dice.Chance(40) ? 0 : dice.Between(50, 9_000) * Money.Step)).ToList();
            var (basic, project) = (items.Sum(i => i.Basic), items.Sum(i => i.Project));
            lines.Add(([entry.Class, "", ""], entry.ClassName, basic, project));
            lines.Add(([entry.Class, entry.Group, ""], entry.GroupName, basic, project));
            lines.AddRange(items.Select(i => (new[] { entry.Class, entry.Group, i.line.Code }, i.line.Name, i.Basic, i.Project)));
        }

        AddTotal(chapter, rows, isSplit, lines.Where(l => l.Codes[1].Length == 0).Sum(l => l.Basic), lines.Where(l => l.Codes[1].Length == 0).Sum(l => l.Project));
        foreach (var (codes, name, basic, project) in lines)
        {
            string[] stub = isSplit ? [.. codes, name] : [string.Concat(codes), name];
            rows.Add([.. stub, Cell(chapter, name, basic + project, null), Cell(chapter, name, basic, "basic-expenditure"), Cell(chapter, name, project, "project-expenditure")]);
        }

        chapter.Add(new Grid(rows));
    }

    private static void AddTotal(Chapter chapter, List<IReadOnlyList<string>> rows, bool isSplit, decimal basic, decimal project)
    {
        string[] stub = isSplit ? ["合计", Grid.FromLeft, Grid.FromLeft, Grid.FromLeft] : ["合计", Grid.FromLeft];
        rows.Add([.. stub, chapter.Unit.Print(basic + project), chapter.Unit.Print(basic), chapter.Unit.Print(project)]);
        chapter.Fact(["expenditure-total", "expenditure-current"], ["actual"], basic + project);
        chapter.Fact("basic-expenditure", "actual", basic);
        chapter.Fact("project-expenditure", "actual", project);
    }

    private static string Cell(Chapter chapter, string label, decimal amount, string? within)
    {
        if (amount == 0 && chapter.Dice.Chance(60))
        {
            return "";
        }

        chapter.Fact([null], ["actual"], amount, [within], label);
        return chapter.Unit.Print(amount);
    }
}
