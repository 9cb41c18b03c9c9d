using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>Posts and people; now and then their parts do not add up, which an audit must say.</summary>
public sealed class ProseStaffing : IStructure
{
    public string Name => "prose staffing";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        var (administrative, institutional, workers) = (dice.Between(8, 40), dice.Between(5, 60), dice.Between(1, 5));
        var total = administrative + institutional + workers;
        var stated = dice.Chance(30) ? total + dice.Between(1, 4) : total;
        var present = dice.Between(total / 2, total);
        chapter.Say(dice.Pick(
            $"单位核定编制{stated}名，其中：行政编制{administrative}名，事业编制{institutional}名，工勤编制{workers}名。年末在职人员{present}人。",
            $"本单位共有编制{stated}个，其中行政编制{administrative}个、事业编制{institutional}个、工勤编制{workers}个；现有在职人员{present}人。"));
        chapter.Answer.Staffing.AddRange([new("编制", stated), new("行政编制", administrative), new("事业编制", institutional), new("工勤编制", workers), new("在职人员", present)]);
        if (stated != total)
        {
            chapter.Answer.Audits.Add(new("sum-of-parts", [stated, total]));
        }
    }
}
