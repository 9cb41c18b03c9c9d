namespace PerfExtract.Outline;

/// <summary>A section's kind by the words of its title. Where several speak, the more telling kind wins: 预算执行问题 is about problems.</summary>
internal sealed class SectionKindReader(Lexicon.Lexicon lexicon)
{
    /// <summary>From the most telling kind to the broadest.</summary>
    private static readonly string[] s_order =
    [
        "attachment", "problems", "recommendations", "results-use", "plan", "indicators", "goals", "assets", "organization", "duties",
        "evaluation", "performance", "management", "execution", "budget", "overview",
    ];

    public string KindOf(string title)
    {
        var best = s_order.Length;
        foreach (var word in lexicon["sections"].FindAll(title))
        {
            var rank = Array.IndexOf(s_order, word.Code);
            best = rank >= 0 ? Math.Min(best, rank) : best;
        }

        return best < s_order.Length ? s_order[best] : "other";
    }
}
