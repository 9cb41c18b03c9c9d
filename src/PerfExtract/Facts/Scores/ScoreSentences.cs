using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// One paragraph's scores: 自评得分为96.5分（满分100分），评价等级为“优”. Thresholds (85分以上为良好) and the scores of single indicators
/// are none.
/// </summary>
internal sealed class ScoreSentences
{
    private const string Points = "分";
    private const int LongestLabel = 30;

    /// <summary>What belongs to a score stands within so many characters of it.</summary>
    private const int Near = 80;

    private readonly ReportText _report;
    private readonly Stretch _stretch;
    private readonly Place _place;
    private readonly string _text;
    private readonly ScoreWords _words;
    private readonly List<Score> _scores;

    /// <summary>Behind the paragraph's last score; -1 before the first.</summary>
    private int _scored = -1;

    /// <summary>The paragraph's last score.</summary>
    private decimal? _whole;

    /// <summary>其中 behind a score: what follows in the sentence are its parts.</summary>
    private bool _parts;

    private Score? _open;
    private readonly PartScores _partScores;

    /// <summary>What the sentence's points come to, and how many figures they are.</summary>
    private (decimal Sum, int Count) _points;
    private decimal? _full;

    /// <summary>分值15分: what one indicator of the sentence is worth.</summary>
    private decimal? _worth;
    private int _sentence = -1;

    /// <summary>The sentence counts projects or names thresholds: a grade in it is theirs.</summary>
    private bool _subset;

    /// <summary>Grades before this place belong to a score.</summary>
    private int _gradesFrom;

    private ScoreSentences(ReportText report, Stretch stretch, ScoreWords words, List<Score> scores)
    {
        (_report, _stretch, _place, _words, _scores) = (report, stretch, stretch.Place, words, scores);
        (_text, _gradesFrom) = (report.TextAt(_place), _place.Start);
        _partScores = new PartScores(_text, stretch, report, words);
    }

    public static void Read(ReportText report, Stretch stretch, ScoreWords words, List<Score> scores)
    {
        if (words.TryNext(report.TextAt(stretch.Place).AsSpan(0, stretch.Place.End), stretch.Place.Start, out _))
        {
            new ScoreSentences(report, stretch, words, scores).Read();
        }
    }

    private void Read()
    {
        foreach (var mention in _report.MentionsIn(_stretch))
        {
            if (mention.SentenceStart != _sentence)
            {
                EndSentence(mention.SentenceStart);
                _sentence = mention.SentenceStart;
            }

            Take(mention);
        }

        EndSentence(_place.End);
        _scores.AddRange(_partScores.Read(_whole));
    }

    private void Take(Mention mention)
    {
        var quantity = mention.Quantity;
        if (!IsPoints(quantity) || quantity is not { Comparator: Comparator.None or Comparator.Equal, High: null, Inexact: false })
        {
            _subset |= quantity.Kind == QuantityKind.Count || IsPoints(quantity);
            return;
        }

        _parts |= OpensParts(mention);
        var (start, end) = LeadWords.Trim(_text, mention.LeadStart, mention.LeadEnd, _report.LeadWords);
        var figure = new ScoreFigure(_text, mention, start, end);
        if (TakeSum(figure))
        {
            return;
        }

        _points = (_points.Sum + figure.Value, _points.Count + 1);
        if (_partScores.Take(mention, start, figure.Label, _parts) || _parts || TakeListed(figure))
        {
            return;
        }

        var code = figure.CodeIn(_words);
        _ = TakeFull(figure, code) || TakeOfIndicator(figure, code) || TakeScore(figure, code);
    }

    /// <summary>自评得分97分，其中; 自评得分97分（产出指标48分、…）, whose first figure is not what the score is out of.</summary>
    private bool OpensParts(Mention mention) =>
        _scored >= 0 && _text.AsSpan(Math.Max(_scored, mention.SentenceStart)..mention.LeadEnd) is var since
        && (since.Contains("其中", StringComparison.Ordinal) || (since is ['（' or '(', _, ..] && _words.Ending(Lead(mention).Trim()) is not (ScoreWords.OutOf or ScoreWords.WeightHead or ScoreWords.Total or ScoreWords.TotalPoints)));

    /// <summary>预算执行得9.3分，产出指标得44分，效益指标得40分，合计93.3分: the report's score where the parts before it come to as much.</summary>
    private bool TakeSum(in ScoreFigure figure)
    {
        var lead = Lead(figure.Mention);
        if (!figure.SaysPoints || _open is not null || _points.Count <= 1 || _points.Sum != figure.Value || figure.IsRound
            || _words.WholeCode(lead) is not (ScoreWords.Total or ScoreWords.TotalPoints))
        {
            return false;
        }

        Close();
        _open = new Score(figure.Value, null, null, Labels.Clean(lead), [Cite(figure.Mention.LeadStart, figure.End)]);
        TakeGrade(figure);
        return true;
    }

    /// <summary>校舍维修项目90.2分，等级为优: in a list of projects no word says that it is a score.</summary>
    private bool TakeListed(in ScoreFigure figure)
    {
        var label = figure.Label;
        if (label.Length is 0 or > LongestLabel || !figure.SaysPoints || !_words.NamesProject(label) || GradeBehind(figure.End) is not { } own)
        {
            return false;
        }

        _scores.Add(new Score(figure.Value, null, own.Grade, Labels.Clean(label), [Cite(figure.Start, figure.End), Cite(own.Start, own.End)]));
        _gradesFrom = own.End;
        return true;
    }

    /// <summary>满分100分, 总分120分 before any score; 得分92.5分（总分100分）.</summary>
    private bool TakeFull(in ScoreFigure figure, string? code)
    {
        if (code != ScoreWords.OutOf && (code != ScoreWords.TotalPoints || !figure.IsRound || (_open is not null && !IsBracketed(figure))))
        {
            return false;
        }

        _full = figure.Value;
        _open = _open is { OutOf: null } ? _open with { OutOf = _full } : _open;
        return true;
    }

    /// <summary>验收合格率…，分值10分，自评得分9.5分; 管理制度健全性：得分5分: the indicator's own.</summary>
    private bool TakeOfIndicator(in ScoreFigure figure, string? code)
    {
        var label = figure.Label;
        _worth = _words.WholeCode(label) == ScoreWords.WeightHead ? figure.Value : _worth;
        if (code is not (ScoreWords.Score or ScoreWords.Plain) || figure.Value > ScoreFigure.MostOfPart
            || !((figure.Value <= _worth && _worth <= ScoreFigure.MostOfPart) || (_full is null && _words.BeforeEnding(label).IsEmpty)))
        {
            return false;
        }

        _worth = null;
        return true;
    }

    private bool TakeScore(in ScoreFigure figure, string? code)
    {
        if (!IsOfReport(figure, code))
        {
            return false;
        }

        if (_open is { Value: { } full, OutOf: null } before && before.Label.EndsWith("总分", StringComparison.Ordinal) && full >= figure.Value && ScoreFigure.Rounds(full))
        {
            // 自评总分100分，自评得分93.8分: the first was the full marks.
            (_full, _open) = (full, null);
        }

        Close();
        _open = new Score(figure.Value, _full, null, Labels.Clean(figure.Label), [Cite(figure.Start, figure.End)]);
        TakeGrade(figure);
        (_scored, _whole) = (figure.End, figure.Value);
        return true;
    }

    private bool IsOfReport(in ScoreFigure figure, string? code)
    {
        var label = figure.Label;
        var sentence = figure.Mention.SentenceStart;
        // 该项目满分100分，得88分.
        var got = code == ScoreWords.Got && _full is >= ScoreFigure.MostOfPart * 2 && figure.Value > ScoreFigure.MostOfPart && _words.BeforeEnding(label).IsEmpty;
        return (got || code is ScoreWords.Score or ScoreWords.Plain) && label.Length <= LongestLabel
            && !_words.SpeaksOfPart(code == ScoreWords.Score ? _words.BeforeEnding(label) : label)
            && !InBracketOfPart(sentence, figure.Start) && (code == ScoreWords.Score || !_words.SpeaksOfPart(Nearby(sentence, figure.LabelEnd)));
    }

    /// <summary>A bracket opens right behind the score.</summary>
    private bool IsBracketed(in ScoreFigure figure) => _scored >= 0 && _text.AsSpan(_scored, figure.Start - _scored).Trim() is "（" or "(";

    /// <summary>The grade shortly behind the score in its sentence, or before the sentence's first one.</summary>
    private void TakeGrade(in ScoreFigure figure)
    {
        var (mention, end) = (figure.Mention, figure.End);
        var grade = GradeWords.InBracket(_text, end, _words)
            ?? GradeWords.InClause(_text.AsSpan(0, mention.SentenceEnd), end, _words)
            ?? GradeWords.Find(_text, end, Math.Min(mention.SentenceEnd, end + Near), _words);
        if (grade is null && _gradesFrom <= mention.SentenceStart && !_subset)
        {
            grade = GradeWords.Find(_text, Math.Max(mention.SentenceStart, figure.Start - Near), figure.Start, _words);
        }

        if (grade is { } found)
        {
            _open = _open! with { Grade = found.Grade, Evidence = [.. _open.Evidence, Cite(found.Start, found.End)] };
        }

        _gradesFrom = Math.Max(_gradesFrom, mention.SentenceEnd);
    }

    private void EndSentence(int next)
    {
        Close();
        if (!_subset && _gradesFrom < next && GradeWords.Find(_text, _gradesFrom, next, _words) is { } grade)
        {
            var label = Labels.Clean(_text.AsSpan(grade.Start, grade.LabelEnd - grade.Start));
            _scores.Add(new Score(null, null, grade.Grade, label, [Cite(grade.Start, grade.End)]));
        }

        _partScores.EndSentence();
        (_parts, _points) = (false, default);
        (_full, _worth, _subset, _gradesFrom) = (null, null, false, Math.Max(_gradesFrom, next));
    }

    private void Close()
    {
        if (_open is not null)
        {
            _scores.Add(_open);
        }

        _open = null;
    }

    private ReadOnlySpan<char> Lead(Mention mention) => _text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart);

    /// <summary>90.2分，等级为优; 90.2分（优).</summary>
    private FoundGrade? GradeBehind(int end) =>
        GradeWords.InBracket(_text, end, _words) ?? GradeWords.Find(_text, end, Math.Min(_place.End, end + NearGrade), _words);

    /// <summary>，评价等级为“优: no more stands between a score and the end of its grade.</summary>
    private const int NearGrade = 12;

    /// <summary>1.整体效能（50分，自评得分49分）: a bracket that begins with full marks weighs a part.</summary>
    private bool InBracketOfPart(int sentence, int at)
    {
        var before = _text.AsSpan(sentence, at - sentence);
        var open = before.LastIndexOfAny('（', '(');
        if (open < 0 || before[open..].ContainsAny('）', ')'))
        {
            return false;
        }

        var inner = before[(open + 1)..].TrimStart();
        inner = inner.StartsWith("分值") || inner.StartsWith("权重") ? inner[2..].TrimStart("为：: ") : inner;
        var figure = inner.IndexOfAnyExcept(s_figure);
        return figure > 0 && inner[figure] == '分';
    }

    private static readonly CharSet s_figure = new("0123456789.");

    /// <summary>What is scored is said shortly before: 产出指标完成较好，得38分.</summary>
    private ReadOnlySpan<char> Nearby(int sentence, int end)
    {
        var start = Math.Max(sentence, end - Near);
        return _text.AsSpan(start, end - start);
    }

    private bool IsPoints(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Number, Scale: 1m } || (quantity.Kind == QuantityKind.Count && quantity.UnitOf(_text) == Points);

    private Evidence Cite(int start, int end) => _report.Cite(_stretch, start, end);
}
