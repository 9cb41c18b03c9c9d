using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// The scores of the parts of the marks in one paragraph: 决策指标18.5分（满分20分）, 预算执行（10分）得9.9分, 产出指标50分，得48分. A part's score
/// is one where its full marks stand beside it: alone it may be its weight. Outside of 其中 it is of a level (决策, 产出), or one of several
/// that share the hundred; the marks of a single indicator are its own. Behind 自评得分97分，其中 figures that come to the score are its parts' scores.
/// </summary>
internal sealed class PartScores(string text, Stretch stretch, ReportText report, ScoreWords words)
{
    private const decimal Hundred = 100m;

    /// <summary>No longer name of a part was seen; 得, 自评得分: no longer words stand between full marks and score.</summary>
    private const int LongestName = 30, LongestGot = 4, WidestGap = 3;

    /// <summary>What the figure before this one was: the full marks of what it names, its score, or one of the two.</summary>
    private enum Told
    {
        Either,
        Full,
        Got,
    }

    private readonly record struct Figure(Told Told, decimal Value, string Name, int Start, int End);

    private readonly record struct Part(Score Score, bool Listed, bool OfLevel);

    private static readonly CharSet s_beforeName = new("，,；;：:、。）)");

    private readonly List<Part> _parts = [];
    private readonly List<Score> _listed = [];
    private Figure? _last;

    /// <summary>The figure closes a part's score.</summary>
    /// <param name="listed">The sentence has said 其中: what follows are the parts.</param>
    public bool Take(Mention mention, int start, ReadOnlySpan<char> label, bool listed)
    {
        var value = mention.Quantity.Value;
        if (_last is { } last && last.Start >= mention.SentenceStart)
        {
            if (last.Told != Told.Full && words.IsWhole(label, ScoreWords.OutOf) && last.Value <= value && value < Hundred)
            {
                return Add(last.Value, value, last, mention, listed);
            }

            if (last.Told == Told.Full && last.Name.Length > 0 && value <= last.Value && last.Value < Hundred && Between(last, mention) is ")" or "）")
            {
                // 投入（15分）14.2分.
                return Add(value, last.Value, last, mention, listed);
            }

            if (last.Told != Told.Full && last.Value <= value && value < Hundred && Between(last, mention) is "(" or "（" && IsClosed(mention) && words.IsLevel(last.Name))
            {
                // 决策指标18.5（20）.
                return Add(last.Value, value, last, mention, listed);
            }

            if (last.Told != Told.Got && IsGot(label) && value <= last.Value && last.Value < Hundred && mention.LeadStart - last.End <= WidestGap)
            {
                return Add(value, last.Value, last, mention, listed);
            }
        }

        _last = Read(mention, start, label);
        if (listed && _last is { Told: not Told.Full } own)
        {
            _listed.Add(new Score(own.Value, null, null, own.Name, [report.Cite(stretch, own.Start, own.End)], IsPart: true));
        }

        return false;
    }

    public void EndSentence() => _last = null;

    /// <param name="whole">The score that the parts were listed behind; null without one.</param>
    public IEnumerable<Score> Read(decimal? whole)
    {
        var shares = _parts.Count > 1 && _parts.Sum(part => part.Score.OutOf) == Hundred;
        var comeToIt = _parts.Count == 0 && _listed.Count > 1 && _listed.Sum(score => score.Value) == whole;
        return [.. _parts.Where(part => part.Listed || part.OfLevel || shares).Select(part => part.Score), .. comeToIt ? _listed : []];
    }

    private bool Add(decimal value, decimal full, Figure named, Mention mention, bool listed)
    {
        if (named.Name.Length == 0)
        {
            _last = null;
            return true;
        }

        var ofLevel = words.IsLevel(named.Name);
        _parts.Add(new Part(
            new Score(value, full, null, named.Name, [report.Cite(stretch, named.Start, mention.Quantity.End)], IsPart: true), listed, ofLevel));
        _last = null;
        return listed || ofLevel;
    }

    private ReadOnlySpan<char> Between(Figure last, Mention mention) => text.AsSpan(last.End, Math.Max(0, mention.Quantity.Start - last.End)).Trim();

    private bool IsClosed(Mention mention) => mention.Quantity.End < text.Length && text[mention.Quantity.End] is ')' or '）';

    private bool IsGot(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= LongestGot && words.WholeCode(label) is ScoreWords.Score or ScoreWords.Plain or ScoreWords.Bare or ScoreWords.Got;

    private Figure? Read(Mention mention, int start, ReadOnlySpan<char> label)
    {
        var (value, end) = (mention.Quantity.Value, mention.Quantity.End);
        if (label.IsEmpty || words.WholeCode(label) is ScoreWords.OutOf or ScoreWords.WeightHead)
        {
            return InBracket(mention) is { } named ? new Figure(Told.Full, value, Labels.Clean(text.AsSpan(named.Start, named.End - named.Start)), named.Start, end)
                // 该指标分值25分, whose name stands elsewhere.
                : !label.IsEmpty && words.WholeCode(label) == ScoreWords.WeightHead ? new Figure(Told.Full, value, "", start, end)
                : null;
        }

        var ending = words.EndingMatch(label);
        var told = ending?.Code switch
        {
            ScoreWords.OutOf or ScoreWords.WeightHead => Told.Full,
            ScoreWords.Score or ScoreWords.Plain or ScoreWords.Bare or ScoreWords.Got => Told.Got,
            _ => Told.Either,
        };
        var clean = Labels.Clean(told == Told.Either ? label : label[..ending!.Value.Start]);
        return clean.Length is > 1 and <= LongestName ? new Figure(told, value, clean, start, end) : null;
    }

    /// <summary>预算执行（10分）, 项目决策（满分15分，…: the figure is the first of a bracket, behind what it is of.</summary>
    private (int Start, int End)? InBracket(Mention mention)
    {
        var open = mention.LeadStart - 1;
        if (open <= mention.SentenceStart || text[open] is not ('（' or '('))
        {
            return null;
        }

        var before = text.AsSpan(mention.SentenceStart, open - mention.SentenceStart);
        var from = mention.SentenceStart + before.LastIndexOfAny(s_beforeName) + 1;
        from = HeadingNumber.TryRead(text.AsSpan(from, open - from), out var number) ? from + number.Rest : from;
        var (start, end) = LeadWords.Trim(text, from, open, report.LeadWords);
        return end - start is > 1 and <= LongestName ? (start, end) : null;
    }
}
