using PerfExtract.Records;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// The score and grade that a report, or a project in it, is given: in sentences, ticked in forms, in a table's last row.
/// </summary>
internal static class ScoreReader
{
    public static IReadOnlyList<ScoreFact> Read(ReportText report)
    {
        var words = new ScoreWords(report.Lexicon);
        List<Score> scores = [];
        foreach (var stretch in report.Sentences)
        {
            var (before, place) = (scores.Count, stretch.Place);
            ScoreSentences.Read(report, stretch, words, scores);
            if (stretch.Table is null && GradeTicks.Read(report.TextAt(place), place.Start, place.End, "", words) is { } ticked)
            {
                scores.Add(new Score(
                    null, null, ticked.Grade, ticked.Label, [report.Cite(stretch, ticked.Start, ticked.End)]));
            }

            JoinGrade(scores, before, place.Block);
        }

        foreach (var grid in report.Grids)
        {
            new ScoreTables(grid, words, report, scores).Read();
            new LevelScores(grid, words, report, scores).Read();
            new ScoreLists(grid, words, report, scores).Read();
            new TurnedScores(grid, words, report, scores).Read();
        }

        return
        [
            .. SaidOnce(SectionScores.Named([.. scores.Where(score => score.IsPlausible)], report.Sections, words), words)
                .GroupBy(score => new { score.Value, score.OutOf, score.Grade, score.Label })
                .Select(same => new ScoreFact(
                    same.Key.Value, same.Key.OutOf, same.Key.Grade, same.Key.Label, [.. same.SelectMany(score => score.Evidence)])),
        ];
    }

    /// <summary>综合得分86.5分 above and 合计 | 100 | 86.5 in the table: a score that names nothing but that it is one is the named one again.</summary>
    private static List<Score> SaidOnce(List<Score> scores, ScoreWords words)
    {
        var several = scores.Where(score => IsWhole(score) && !words.SaysScoreAlone(score.Label))
            .GroupBy(score => score.Value!.Value)
            .Where(same => same.Select(score => score.Label).Distinct().Count() > 1)
            .Select(same => same.Key).ToHashSet();
        List<Score> once = [];
        Dictionary<decimal, int> firsts = [];
        Dictionary<int, List<Evidence>> places = [];
        foreach (var score in scores)
        {
            if (IsWhole(score) && !several.Contains(score.Value!.Value) && firsts.TryGetValue(score.Value.Value, out var at) && once[at].Agrees(score))
            {
                var first = once[at];
                once[at] = first with
                {
                    Label = words.SaysScoreAlone(score.Label) ? first.Label : score.Label,
                    OutOf = first.OutOf ?? score.OutOf,
                    Grade = first.Grade ?? score.Grade,
                };
                if (!places.TryGetValue(at, out var all))
                {
                    places[at] = all = [.. first.Evidence];
                }

                all.AddRange(score.Evidence);
                continue;
            }

            if (IsWhole(score))
            {
                firsts.TryAdd(score.Value!.Value, once.Count);
            }

            once.Add(score);
        }

        foreach (var (at, all) in places)
        {
            once[at] = once[at] with { Evidence = all };
        }

        return once;
    }

    private static bool IsWhole(Score score) => score is { Value: not null, IsPart: false };

    /// <summary>The grade in the next sentence, or on the line below its score, belongs to it.</summary>
    private static void JoinGrade(List<Score> scores, int from, int block)
    {
        var at = scores.FindIndex(from, score => score is { Value: null, Grade: not null });
        var last = at > 0 ? scores.FindLastIndex(at - 1, score => !score.IsPart) : -1;
        if (last >= 0 && scores[last] is { Value: not null, Grade: null } score && (last >= from || score.Evidence[^1].Block == block - 1))
        {
            scores[last] = score with { Grade = scores[at].Grade, Evidence = [.. score.Evidence, .. scores[at].Evidence] };
            scores.RemoveAt(at);
        }
    }
}
