using PerfExtract.Forge.Answers;
using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>What was reached, told in sentences: 按时完成率100%，群众满意度达96%以上.</summary>
public sealed class ProseMeasures : IStructure
{
    private static readonly string[] s_names =
        ["按时办结率", "设备完好率", "工程验收合格率", "群众满意度", "读者满意度", "培训合格率", "数据准确率", "补助发放及时率", "公众知晓率"];

    public string Name => "prose indicators";

    public void Write(Chapter chapter)
    {
        var dice = chapter.Dice;
        var said = new List<string>();
        foreach (var name in dice.Some(s_names, dice.Between(2, 4)))
        {
            var value = name.EndsWith("满意度", StringComparison.Ordinal) ? dice.Between(85, 99) : dice.Between(90, 100);
            var (text, actual) = dice.Between(0, 3) switch
            {
                0 => ($"{name}{value}%", $"{value}%"),
                1 => ($"{name}达到{value}%", $"{value}%"),
                2 => ($"{name}达{value}%以上", $"≥{value}%"),
                _ => ($"{name}为{value}%", $"{value}%"),
            };
            said.Add(text);
            chapter.Answer.Indicators.Add(new IndicatorAnswer(null, "", null, name, null, actual, null, null, "text"));
        }

        chapter.Say($"{dice.Pick("全年工作任务如期完成，", "各项绩效目标总体实现，")}{string.Join("，", said)}。");
    }
}
