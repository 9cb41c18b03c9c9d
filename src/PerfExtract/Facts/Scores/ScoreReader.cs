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
            ScoreSentences.Read(text, passage.Place, words, lexicon, scores);
            GradeTicks.Read(text, passage.Place, words, scores);
        }

        foreach (var table in document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox))
        {
            ScoreTables.Read(table, words, lexicon, scores);
        }

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
