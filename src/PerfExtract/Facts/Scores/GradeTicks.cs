using System.Buffers;
using PerfExtract.Documents;
using PerfExtract.Lexicon;

namespace PerfExtract.Facts.Scores;

/// <summary>A scale with one grade ticked: 优☑ 良□ 中□ 差□, □优 ☑良, 优（√）良（ ）.</summary>
internal static class GradeTicks
{
    /// <summary>Symbols as typed, and as Word keeps them of its Wingdings fonts.</summary>
    private const string Ticks = "☑✓✔√■☒\uF0FE\uF052\uF0FC\uF050\uF053", Boxes = "□☐○◯▢\uF0A8\uF0A3\uF06F\uF02A\uF071";

    private const string Label = "评价等级";

    private static readonly SearchValues<char> s_ticks = SearchValues.Create(Ticks);

    private readonly record struct Option(WordMatch Grade, char Before, char After);

    /// <param name="beside">The words of the cell to the left, where the scale stands in a form.</param>
    public static void Read(string text, Place place, ScoreWords words, List<Score> scores, string beside = "")
    {
        var body = text.AsSpan(place.Start, place.Length);
        if (body.IndexOfAny(s_ticks) < 0)
        {
            return;
        }

        var options = Options(body, words);
        if (options.Count < 2)
        {
            return;
        }

        // The mark stands on one side throughout; where both sides have marks the first grade's own side decides.
        var before = options[0].Before != '\0';
        var ticked = options.Where(option => Ticks.Contains(before ? option.Before : option.After)).ToList();
        if (ticked.Count == 1 && options.Exists(option => option != ticked[0] && !Ticks.Contains(before ? option.Before : option.After)))
        {
            scores.Add(new Score(
                null, null, ticked[0].Grade.Code, LabelBefore(body[..options[0].Grade.Start], beside, words),
                [place with { Start = place.Start + options[0].Grade.Start, End = place.Start + options[^1].Grade.End }]));
        }
    }

    private static List<Option> Options(ReadOnlySpan<char> body, ScoreWords words)
    {
        List<Option> options = [];
        foreach (var grade in words.Grades.FindAll(body))
        {
            var before = Mark(body[..grade.Start], last: true);
            var after = Mark(body[grade.End..], last: false);
            if (before != '\0' || after != '\0' || options.Count > 0)
            {
                options.Add(new Option(grade, before, after));
            }
        }

        // □优 ☑良: the mark behind 优 is the next grade's.
        return options.Count > 0 && options[0].Before != '\0'
            ? [.. options.Select(option => option with { After = '\0' })]
            : [.. options.Select(option => option with { Before = '\0' })];
    }

    /// <summary>The nearest mark, with at most a bracket or white space between; '\0' for none.</summary>
    private static char Mark(ReadOnlySpan<char> side, bool last)
    {
        const int Nearest = 4;
        for (var i = 0; i < Math.Min(Nearest, side.Length); i++)
        {
            var c = last ? side[^(i + 1)] : side[i];
            if (Ticks.Contains(c) || Boxes.Contains(c))
            {
                return c;
            }

            if (!char.IsWhiteSpace(c) && c is not ('(' or '（' or ')' or '）' or '[' or ']' or '【' or '】'))
            {
                break;
            }
        }

        return '\0';
    }

    private static string LabelBefore(ReadOnlySpan<char> words, string beside, ScoreWords list)
    {
        var label = list.CodeOf(beside) == ScoreWords.GradeLabel ? Labels.Clean(beside) : "";
        for (var from = 0; list.TryNext(words, from, out var match); from = match.End)
        {
            label = match.Code == ScoreWords.GradeLabel ? Labels.Clean(words[match.Start..match.End]) : label;
        }

        return label.Length > 0 ? label : Label;
    }
}
