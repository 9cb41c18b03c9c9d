using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// 预算数：60, 执行数：58, 其中：财政拨款 50, 其中：财政拨款 48 one a line: two stages stood side by side before their lines were lost, and so
/// did their parts. Where each part has its like, the first is of the first stage and the second of the second.
/// </summary>
internal static class StageTwins
{
    /// <summary>The sources of money in a form; a longer list is no block of one.</summary>
    private const int MostParts = 24;

    /// <param name="labels">In their order.</param>
    /// <returns>The stages of the parts by their index; none where a part is without its like.</returns>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<Label> labels)
    {
        Dictionary<int, string> stages = [];
        for (var i = 0; i + 1 < labels.Count; i++)
        {
            if (labels[i] is not { Item: null, Stage: { } first } || labels[i + 1] is not { Item: null, Stage: { } second } || first == second)
            {
                continue;
            }

            var end = i + 2;
            while (end < labels.Count && end - i < MostParts && labels[end] is { Item: not null, Stage: null })
            {
                end++;
            }

            var count = end - i - 2;
            if (count % 2 == 0 && Enumerable.Range(0, count / 2).All(pair => labels[i + 2 + (pair * 2)].Item == labels[i + 3 + (pair * 2)].Item))
            {
                for (var part = i + 2; part < end; part++)
                {
                    stages[part] = (part - i) % 2 == 0 ? first : second;
                }
            }

            i = end - 1;
        }

        return stages;
    }
}
