using PerfExtract.Outline;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// 1.校舍维修项目。…自评得分96.5分。2.营养改善计划。…自评得分92.3分: scores of sections side by side that say the same and differ are each
/// that of its section, not the report's.
/// </summary>
internal static class SectionScores
{
    private const int LongestTitle = 40;

    public static List<Score> Named(List<Score> scores, SectionTree tree, ScoreWords words)
    {
        Dictionary<string, Section>? sections = null;
        Dictionary<(string Parent, string Label), List<(int At, Section Section)>> alike = [];
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i] is { Value: not null, IsPart: false, Evidence: [{ Table: null, Section: { } id }, ..] } score && words.SaysScoreAlone(score.Label))
            {
                sections ??= tree.Sections.ToDictionary(section => section.Id);
                var section = sections[id];
                var key = (section.Parent ?? "", score.Label);
                (alike.TryGetValue(key, out var same) ? same : alike[key] = []).Add((i, section));
            }
        }

        foreach (var same in alike.Values)
        {
            if (same.Count > 1 && same.DistinctBy(one => one.Section.Id).Count() == same.Count
                && same.Select(one => scores[one.At].Value).Distinct().Count() > 1 && same.TrueForAll(one => Names(one.Section, words)))
            {
                same.ForEach(one => scores[one.At] = scores[one.At] with { Label = Labels.Clean(one.Section.Title) });
            }
        }

        return scores;
    }

    private static bool Names(Section section, ScoreWords words) =>
        section.Number is not null && section.Title.Length is > 1 and <= LongestTitle && !words.SpeaksOfPart(section.Title) && !words.IsLevel(section.Title);
}
