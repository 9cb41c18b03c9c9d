using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Scores;

/// <summary>The score and grade that a report, or a project in it, is given: in sentences, ticked in forms, in a table's last row.</summary>
public static class ScoreReader
{
    public static IReadOnlyList<ScoreFact> Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon)
    {
        var words = new ScoreWords(lexicon);
        List<Score> scores = [];
        foreach (var passage in sections.Passages)
        {
            var text = document.TextAt(passage.Place).Value;
            var before = scores.Count;
            ScoreSentences.Read(text, passage.Place, words, lexicon, scores);
            GradeTicks.Read(text, passage.Place, words, scores);
            JoinGrade(scores, before, passage.Place.Block);
        }

        foreach (var table in document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox))
        {
            ScoreTables.Read(table, words, lexicon, scores);
        }

        return Facts(scores, citations);
    }

    /// <summary>The grade on the line below its score belongs to it.</summary>
    private static void JoinGrade(List<Score> scores, int from, int block)
    {
        if (from > 0 && scores.Count > from && scores[from - 1] is { Value: not null, Grade: null } score
            && score.Places[^1].Block == block - 1 && scores[from] is { Value: null, Grade: not null } grade)
        {
            scores[from - 1] = score with { Grade = grade.Grade, Places = [.. score.Places, .. grade.Places] };
            scores.RemoveAt(from);
        }
    }

    private static IReadOnlyList<ScoreFact> Facts(List<Score> scores, Citations citations)
    {
        return
        [
            .. scores.Where(score => score.IsPlausible)
                .GroupBy(score => (score.Value, score.OutOf, score.Grade, score.Label))
                .Select(same => new ScoreFact(
                    same.Key.Value, same.Key.OutOf, same.Key.Grade, same.Key.Label,
                    [.. same.SelectMany(score => score.Places).Distinct().Select(place => citations.Of(place))])),
        ];
    }
}
