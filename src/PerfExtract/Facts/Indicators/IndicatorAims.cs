using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Indicators;

/// <summary>Two figures of one name: what it was and came to, what was wanted and what was done.</summary>
internal sealed partial class IndicatorSentences
{
    /// <summary>普及率由(2021年的)88%提高到93.5%: what it was is passed over, what it came to is the figure.</summary>
    private bool Changes(Mention mention, bool isFigure)
    {
        var lead = Lead(mention);
        if (lead.LastIndexOfAny('由', '从') is > 0 and var at)
        {
            var name = Trim(mention.LeadStart, mention.LeadStart + at);
            if (_words.Ending(Words(name)) is IndicatorWords.Rate or IndicatorWords.Time && Words(name).Length <= LongestName)
            {
                _from = name;
                return true;
            }
        }

        if (_from is not { } open || !isFigure)
        {
            return _from is not null;
        }

        if (_words.Ending(lead.TrimEnd()) == IndicatorWords.Change)
        {
            Add(open, mention);
            _from = null;
            return true;
        }

        // The figure that it was has 的 or nothing before it; anything else says that the clause has moved on.
        var passed = IsBare(mention);
        _from = passed ? _from : null;
        return passed;
    }

    /// <summary>管护面积指标值50万亩，实际完成值50万亩: the name stands before the target, the figure behind what was done.</summary>
    private bool IsAimed(Mention mention, QuantityKind kind)
    {
        if (TellsDone(mention))
        {
            // 造林任务30万亩，实际完成率98%: how much of it was done, and not what.
            if (_aimed is { } name && kind == _aimedKind && (kind == QuantityKind.Percent || _tellsDone))
            {
                Add(name, mention);
            }

            _aimed = null;
            return true;
        }

        if (_next is { } next && next.SentenceStart == mention.SentenceStart && TellsDone(next) && _words.GoalEnd(Lead(mention).TrimEnd()) is { } bare)
        {
            var named = Trim(mention.LeadStart, mention.LeadStart + bare);
            Aim(Words(named).IsEmpty ? ClauseBefore(mention) : named, kind);
            return true;
        }

        if (_words.Find(Lead(mention), IndicatorWords.Goal) is { } goal)
        {
            var before = Trim(mention.LeadStart, mention.LeadStart + goal.Start);
            var after = Trim(mention.LeadStart + goal.End, mention.LeadEnd);
            var aimed = !Words(before).IsEmpty ? before : Words(after).IsEmpty || _words.IsGoal(Words(after)) ? ClauseBefore(mention) : after;
            Aim(aimed, kind);
        }
        else if (_next is { } reached && reached.SentenceStart == mention.SentenceStart && TellsReached(mention, reached))
        {
            // 亩均增产目标50公斤，实际增产55公斤: the word for the goal is of no name.
            Aim(Trim(mention.LeadStart, _words.GoalEnd(Lead(mention).TrimEnd()) is { } end ? mention.LeadStart + end : mention.LeadEnd), kind);
            return true;
        }

        return false;
    }

    /// <summary>防治面积18万亩，实际完成18.5万亩; 职工满意度≥85%，实际满意度93%: right behind the figure stands what was done, in the same unit.</summary>
    private bool TellsReached(Mention mention, Mention reached)
    {
        var name = Words(Trim(mention.LeadStart, mention.LeadEnd));
        var done = Lead(reached);
        return reached.Quantity.Kind == mention.Quantity.Kind && reached.Quantity.UnitOf(_text).SequenceEqual(mention.Quantity.UnitOf(_text))
            && _text.AsSpan(mention.Quantity.End, reached.LeadStart - mention.Quantity.End).Trim() is "，" or ","
            && !name.IsEmpty && _words.ActualAt(done) is { } actual
            && (!actual.Deed || mention.Quantity.Comparator != Comparator.None || name.Contains(done.Slice(LengthOfVerb, LengthOfVerb), StringComparison.Ordinal))
            && (actual.End == done.Length ? actual.Says : SaysAgain(name, done[actual.End..], actual.Says));
    }

    /// <summary>职工满意度, 实际|满意度; 受益农户数, 实际|受益: behind 实际 the name's end or a word of it.</summary>
    private static bool SaysAgain(ReadOnlySpan<char> name, ReadOnlySpan<char> words, bool saysActual) =>
        name.EndsWith(words) || (saysActual && words.Length == LengthOfVerb && name.Contains(words, StringComparison.Ordinal));

    /// <summary>受益, 增产, 养护.</summary>
    private const int LengthOfVerb = 2;

    /// <summary>The name where it may be one; of “保障人数”指标 and “保障人数”的 the words in the marks.</summary>
    private void Aim((int Start, int End) name, QuantityKind kind)
    {
        name = IndicatorMarks.Within(_text, name);
        (_aimed, _aimedKind) = (Words(name).Length is >= ShortestCountName and <= LongestName && IsNoun(Words(name)) ? name : null, kind);
    }

    /// <summary>受理案件数，预期指标值为8000件: the clause before names what is aimed at.</summary>
    private (int Start, int End) ClauseBefore(Mention mention)
    {
        var end = mention.LeadStart - 1;
        if (end <= mention.SentenceStart || _text[end] is not ('，' or ',' or '：' or ':'))
        {
            return default;
        }

        // （1）参与率，目标值90%: the number that lists the sentence is of no name.
        var low = HeadingNumber.TryRead(_text.AsSpan(mention.SentenceStart, end - mention.SentenceStart), out var number) ? mention.SentenceStart + number.Rest : mention.SentenceStart;
        var start = PieceStart(low, end);
        return _before is { } before && before.SentenceStart == mention.SentenceStart && before.Quantity.End > start ? default : Trim(start, end);
    }

    private bool TellsDone(Mention mention) =>
        (_aimed is { } aimed && _words.ActualAt(Lead(mention)) is { Says: true } actual && actual.End < Lead(mention).Length && SaysAgain(Words(aimed), Lead(mention)[actual.End..], true))
        || _words.IsActual(Words(Trim(mention.LeadStart, mention.LeadEnd)), _aimed is not null) || _words.IsActual(Lead(mention).Trim("，,；; "), _aimed is not null)
        // 2021年度我单位实际完成.
        || (_words.ActualEnd(Lead(mention)) is { } done && Words(Trim(mention.LeadStart, mention.LeadStart + done)) is "" or "度");
}
