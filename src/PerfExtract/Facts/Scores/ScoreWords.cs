using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// The list scores: score (自评得分); plain (得分: only where no part is named); bare (自评99分: so, and of more points than a part has); out-of (满分); got (得) behind a part; level-end (产出|类指标); project-head, of a column of projects; grade-label (评价等级); total-points (总分)
/// and total (合计) of a table's last row; score-head and weight-head, its columns; part (指标, 扣: the score of a part, not of the
/// report). And the list grades.
/// </summary>
internal sealed class ScoreWords(Lexicon.Lexicon lexicon)
{
    public const string
        Score = "score", Plain = "plain", Bare = "bare", OutOf = "out-of", GradeLabel = "grade-label", Got = "got", LevelEnd = "level-end", ProjectHead = "project-head", Total = "total", TotalPoints = "total-points",
        ScoreHead = "score-head", WeightHead = "weight-head", Part = "part";

    private readonly WordList _words = lexicon["scores"];

    public WordList Grades { get; } = lexicon["grades"];

    private readonly WordList _levels = lexicon["indicator-levels"];

    private readonly ProjectKinds _projects = ProjectKinds.Of(lexicon);

    /// <summary>The code of the word that the words end in; null where they end in none.</summary>
    public string? Ending(ReadOnlySpan<char> words) => EndingMatch(words)?.Code;

    public WordMatch? EndingMatch(ReadOnlySpan<char> words) =>
        Affixes.TryEndingAt(words, words.Length, _words, out var match) ? match : null;

    public string? WholeCode(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) ? code : null;

    public bool IsWhole(ReadOnlySpan<char> words, string code) => WholeCode(words) == code;

    /// <summary>得分, 合计, 自评总分: whose score it is stands elsewhere.</summary>
    public bool SaysScoreAlone(ReadOnlySpan<char> label) => WholeCode(label) is Score or Plain or Bare or Total or TotalPoints;

    /// <summary>决策, 产出类指标, 产出情况: a first level of the marks.</summary>
    public bool IsLevel(ReadOnlySpan<char> name)
    {
        while (true)
        {
            if (_levels.TryWhole(name, out var depth) && depth == "1")
            {
                return true;
            }

            if (EndingMatch(name) is not { Start: > 0, Code: LevelEnd or Part } ending)
            {
                return false;
            }

            name = name[..ending.Start];
        }
    }

    /// <summary>The words end as a project's name does, and are more than that.</summary>
    public bool NamesProject(ReadOnlySpan<char> words)
    {
        foreach (var kind in _projects.LongestFirst)
        {
            if (words.Length > kind.Length + 1 && words.EndsWith(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is scored stands right before the score's own word: 产出指标|自评得分; 生态效益补偿项目|综合得分 is the project's, whatever its name holds.
    /// </summary>
    public ReadOnlySpan<char> BeforeEnding(ReadOnlySpan<char> words)
    {
        var end = Affixes.TryEndingAt(words, words.Length, _words, out var match) ? match.Start : words.Length;
        return words[Math.Max(0, end - NearPart)..end];
    }

    /// <summary>指标, 产出类, 效益方面 before the word.</summary>
    private const int NearPart = 4;

    public bool SpeaksOfPart(ReadOnlySpan<char> words) => _words.Holds(words, Part);

    public bool TryNext(ReadOnlySpan<char> text, int from, out WordMatch match) => _words.TryNext(text, from, out match);

    /// <summary>What a whole cell says, a bracket behind its words aside: 自评得分（分）.</summary>
    public string? CodeOf(ReadOnlySpan<char> cell)
    {
        var bracket = cell.IndexOfAny('(', '（');
        return _words.TryWhole(cell.Trim().TrimEnd("：:"), out var code)
            || (bracket > 0 && _words.TryWhole(cell[..bracket].Trim(), out code))
            ? code
            : null;
    }
}
