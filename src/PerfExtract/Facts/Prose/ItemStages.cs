using PerfExtract.Lexicon;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>三公经费决算, 基本支出预算: the item's own words may name the stage.</summary>
internal sealed class ItemStages(Lexicon.Lexicon lexicon)
{
    private static readonly string[] s_stages = [Stages.Actual, Stages.Available, Stages.Budget];

    private readonly WordList _words = lexicon["item-stages"];

    /// <summary>The 预算 of a fund is of its name: 一般公共预算.</summary>
    public string? Of(ReadOnlySpan<char> words, string item)
    {
        foreach (var stage in s_stages)
        {
            if (_words.Holds(words, stage) && !(stage == Stages.Budget && Funds.All.Contains(item)))
            {
                return stage;
            }
        }

        return null;
    }

    /// <summary>The label of “三公”经费决算数 is “三公”经费; where the stage stands in the middle (收入预算合计, 项目总预算) it stays.</summary>
    public ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        var name = words.TrimEnd('数');
        return Affixes.TryEndingAt(name, name.Length, _words, out var stage) && stage.Code is Stages.Actual or Stages.Budget && !name[..stage.Start].EndsWith("总")
            ? name[..stage.Start].TrimEnd()
            : words;
    }
}
