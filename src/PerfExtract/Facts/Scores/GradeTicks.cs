using PerfExtract.Documents;
using PerfExtract.Lexicon;

namespace PerfExtract.Facts.Scores;

/// <summary>A scale with one grade ticked: 优☑ 良□ 中□ 差□, □优 ☑良, 优（√）良（ ）. [Start, End) is the scale.</summary>
internal sealed record TickedGrade(string Grade, string Label, int Start, int End);

internal static class GradeTicks
{
    /// <summary>Symbols as typed, and as Word keeps them of its Wingdings fonts.</summary>
    private const string Ticks = "☑✓✔√■☒\uF0FE\uF052\uF0FC\uF050\uF053", Boxes = "□☐○◯▢\uF0A8\uF0A3\uF06F\uF02A\uF071";

    private const string Label = "评价等级";

    private static readonly CharSet s_ticks = new(Ticks);

    private readonly record struct Option(WordMatch Grade, char Before, char After);

    /// <param name="beside">The words of the cell to the left, where the scale stands in a form.</param>
    public static TickedGrade? Read(string text, int start, int end, string beside, ScoreWords words)
    {
        var body = text.AsSpan(start, end - start);
        if (body.IndexOfAny(s_ticks) < 0)
        {
            return null;
        }

        var options = Options(body, words);
        if (options.Count < 2)
        {
            return null;
        }

        var ticked = options.FindAll(IsTicked);
        return ticked.Count == 1 && ticked.Count < options.Count
            ? new TickedGrade(
                ticked[0].Grade.Code, LabelBefore(body[..options[0].Grade.Start], beside, words),
                start + options[0].Grade.Start, start + options[^1].Grade.End)
            : null;
    }

    private static bool IsTicked(Option option) => s_ticks.Contains(option.Before) || s_ticks.Contains(option.After);

    /// <summary>The marks stand on one side throughout: where one stands before the first grade, those behind are the next ones'.</summary>
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

    private static string LabelBefore(ReadOnlySpan<char> before, string beside, ScoreWords words)
    {
        var label = words.CodeOf(beside) == ScoreWords.GradeLabel ? Labels.Clean(beside) : "";
        for (var from = 0; words.TryNext(before, from, out var match); from = match.End)
        {
            label = match.Code == ScoreWords.GradeLabel ? Labels.Clean(before[match.Start..match.End]) : label;
        }

        return label.Length > 0 ? label : Label;
    }
}
