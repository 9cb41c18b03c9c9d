using PerfExtract.Forge.Reports;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Three-public lines down, basic and project expenditure across: each crossing lies within its column. One stage, or two side by side.</summary>
public sealed class ItemsByKind : IStructure
{
    private static readonly (string Label, string? Within)[] s_kinds = [("合计", null), ("基本支出", "basic-expenditure"), ("项目支出", "project-expenditure")];

    public string Name => "within crossings";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        chapter.Unit = Money.Of(dice);
        var stages = dice.Chance(50) ? new[] { Stage.Initial, Stage.Actual } : [Stage.Actual];
        chapter.Announce(stages.Length == 1
            ? $"{chapter.Year}年度“三公”经费等支出决算表"
            : $"{chapter.Year}年度“三公”经费等预算执行情况表");
        var rows = new List<IReadOnlyList<string>>();
        var names = stages.Select(stage => stage.Name(dice)).ToArray();
        if (stages.Length == 1)
        {
            rows.Add(["项目", .. s_kinds.Select(kind => kind.Label)]);
        }
        else
        {
            rows.Add(["项目", .. names.SelectMany(name => new[] { name, Grid.FromLeft, Grid.FromLeft })]);
            rows.Add([Grid.FromAbove, .. stages.SelectMany(_ => s_kinds.Select(kind => kind.Label))]);
        }

        foreach (var (item, label, figures) in Lines(dice, stages.Length))
        {
            var cells = new List<string> { label };
            for (var stage = 0; stage < stages.Length; stage++)
            {
                decimal[] crossing = [figures[stage].Basic + figures[stage].Project, figures[stage].Basic, figures[stage].Project];
                for (var kind = 0; kind < s_kinds.Length; kind++)
                {
                    cells.Add(chapter.Unit.Print(crossing[kind]));
                    chapter.Fact([item.Code], [stages[stage].Code], crossing[kind], [s_kinds[kind].Within]);
                }
            }

            rows.Add(cells);
        }

        chapter.Add(new Grid(rows));
    }

    private static IEnumerable<(Item Item, string Label, (decimal Basic, decimal Project)[] Figures)> Lines(Dice dice, int stages)
    {
        var overseas = Line(dice, stages, dice.Chance(60));
        var vehicles = Line(dice, stages, false);
        var reception = Line(dice, stages, false);
        var total = new (decimal Basic, decimal Project)[stages];
        for (var i = 0; i < stages; i++)
        {
            total[i] = (overseas[i].Basic + vehicles[i].Basic + reception[i].Basic, overseas[i].Project + vehicles[i].Project + reception[i].Project);
        }

        yield return (Item.ThreePublic, Item.ThreePublic.Name(dice), total);
        yield return (Item.Overseas, "其中：" + Item.Overseas.Name(dice), overseas);
        yield return (Item.VehicleOperation, Item.VehicleOperation.Name(dice), vehicles);
        yield return (Item.Reception, Item.Reception.Name(dice), reception);
        yield return (Item.Meeting, "会议费", Line(dice, stages, false));
        yield return (Item.Training, "培训费", Line(dice, stages, false));
    }

    /// <summary>No more is spent than was given.</summary>
    private static (decimal Basic, decimal Project)[] Line(Dice dice, int stages, bool isZero)
    {
        if (isZero)
        {
            return [.. Enumerable.Repeat((0m, 0m), stages)];
        }

        var (basic, project) = (dice.Between(2, 900) * Money.Step, dice.Chance(40) ? 0 : dice.Between(2, 600) * Money.Step);
        return [.. Enumerable.Range(0, stages).Select(stage => stage == 0 ? (basic, project) : (Less(dice, basic), Less(dice, project)))];
    }

    private static decimal Less(Dice dice, decimal amount) => Math.Floor(amount * dice.Between(50, 100) / 100 / Money.Step) * Money.Step;
}
