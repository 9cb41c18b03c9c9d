using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Goals;

/// <summary>年度目标：完成…。 and 实际完成情况：…。 in paragraphs, or each under a heading of its own, by the labels that forms have for them.</summary>
internal sealed class ProseGoals(ReportText report)
{
    private const string Goal = "goal", Expected = "goal-expected", Achieved = "goal-achieved";

    private const int LongestLabel = 14;

    /// <summary>A goal is a sentence: 详见附表 is none.</summary>
    private const int ShortestGoal = 10;

    /// <summary>What these sections tell is of years to come.</summary>
    private static readonly HashSet<string> s_elsewhere = ["problems", "recommendations", "plan", "results-use"];

    private readonly WordList _labels = report.Lexicon["field-roles"];

    private readonly record struct Told(bool Done, Place Place);

    public IReadOnlyList<GoalFact> Read()
    {
        List<GoalFact> goals = [];
        var wants = false;
        foreach (var told in All())
        {
            var (quote, evidence) = (report.Document.Quote(told.Place).ReplaceLineEndings("").Trim(), report.Citations.Of(told.Place));
            if (!told.Done)
            {
                goals.Add(new GoalFact(null, quote, null, [evidence]));
            }
            else if (wants)
            {
                goals[^1] = goals[^1] with { Achieved = quote, Evidence = [.. goals[^1].Evidence, evidence] };
            }

            // What was done alone may be of anything.
            wants = !told.Done;
        }

        return goals;
    }

    private IEnumerable<Told> All()
    {
        Section? headed = null;
        foreach (var passage in report.Passages)
        {
            if (passage.Section is { } section && s_elsewhere.Contains(section.Kind))
            {
                continue;
            }

            if (Labelled(passage) is { } told)
            {
                headed = passage.Section;
                yield return told;
            }
            else if (passage.Section is { } under && !ReferenceEquals(under, headed))
            {
                headed = under;
                if (IsLabel(under.Title, out var done) && Sentence(passage.Place) is { } place)
                {
                    yield return new Told(done, place);
                }
            }
        }
    }

    /// <summary>总体目标：…: the label and its text in one paragraph.</summary>
    private Told? Labelled(Passage passage)
    {
        var text = report.TextAt(passage.Place).AsSpan(passage.Place.Start, passage.Place.Length);
        var from = HeadingNumber.TryRead(text, out var number) ? number.Rest : 0;
        var colon = text[from..Math.Min(text.Length, from + LongestLabel)].IndexOfAny('：', ':');
        return colon > 0 && IsLabel(text.Slice(from, colon), out var done)
            && Sentence(passage.Place with { Start = passage.Place.Start + from + colon + 1 }) is { } place
            ? new Told(done, place)
            : null;
    }

    private bool IsLabel(ReadOnlySpan<char> words, out bool done)
    {
        var found = (_labels.TryWhole(words.Trim(), out var code) && code is Goal or Expected or Achieved) || IsBare(words.Trim());
        done = found && (code == Achieved || words.Contains("完成", StringComparison.Ordinal));
        return found;
    }

    /// <summary>目标：…, 目标1：…: in running text the bare word is enough.</summary>
    private static bool IsBare(ReadOnlySpan<char> words) =>
        words.StartsWith(BareGoal, StringComparison.Ordinal) && words.Length <= BareGoal.Length + 1 && !words[BareGoal.Length..].ContainsAnyExceptInRange('1', '9');

    private const string BareGoal = "目标";

    /// <summary>One that stops; a lead-in to a list, or a numbered point of one, is no goal by itself.</summary>
    private Place? Sentence(Place place)
    {
        var text = report.TextAt(place).AsSpan(place.Start, place.Length);
        var words = text.Trim();
        return words.Length >= ShortestGoal && words[^1] is '。' or '；' or ';' && !HeadingNumber.TryRead(words, out _)
            ? place with { Start = place.Start + text.Length - text.TrimStart().Length, End = place.End - (text.Length - text.TrimEnd().Length) }
            : null;
    }
}
