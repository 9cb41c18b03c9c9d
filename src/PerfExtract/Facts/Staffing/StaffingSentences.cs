using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Staffing;

/// <summary>One paragraph's head-counts: 编制98人，其中：行政编制48人… ; 12名在职人员.</summary>
internal sealed class StaffingSentences(
    ReportText report, Stretch stretch, StaffingWords posts, string organization, List<HeadCount> counts, List<HeadCountSum> sums)
{
    /// <summary>A post's name is no sentence.</summary>
    private const int LongestLabel = 24, LongestPart = 16;

    /// <summary>其中 follows its total closely, 人数 the meeting that it is of.</summary>
    private const int WidestGap = 60;

    private const string Among = "其中";

    private static readonly CharSet s_clauseEnds = new("，,。；;、）)（(：:和及");

    private readonly string _text = report.TextAt(stretch.Place);
    private readonly Place _place = stretch.Place;
    private HeadCount? _last;
    private HeadCount? _whole;
    private List<HeadCount> _parts = [];
    private decimal _sum;
    private int _lastEnd;

    /// <summary>Words behind a figure that were taken as its name are not the next one's: 12名在职人员和3名退休人员.</summary>
    private int _taken;
    private int _sentence = -1;
    private bool _listed;

    /// <summary>The brackets open since the parts were, where one opened them.</summary>
    private int _depth;
    private bool _inBracket;
    private bool _bySemicolon;

    public void Read()
    {
        foreach (var mention in report.MentionsIn(stretch))
        {
            if (mention.SentenceStart != _sentence)
            {
                Close();
                (_sentence, _last, _listed) = (mention.SentenceStart, null, false);
            }

            Take(mention);
        }

        Close();
    }

    private void Take(Mention mention)
    {
        var quantity = mention.Quantity;
        if (!IsHeads(quantity) || posts.SpeaksOfOthers(_text.AsSpan(mention.LeadStart, mention.TailEnd - mention.LeadStart)))
        {
            return;
        }

        OpenParts(mention);
        if (!IsBefore(mention) && TryLabel(mention, out var start, out var end))
        {
            var first = start < quantity.Start ? start : quantity.Start;
            var last = Math.Max(end, quantity.End);
            var count = new HeadCount(
                Labels.Clean(_text.AsSpan(start, end - start)), quantity.Value, quantity.HasUnit ? quantity.UnitOf(_text) : null,
                report.Cite(stretch, first, last));
            counts.Add(count);
            AddPart(count, mention);
            (_last, _lastEnd) = (count, quantity.End);
        }
    }

    /// <summary>网格员由1850名增至2016名: what there was before.</summary>
    private bool IsBefore(Mention mention) =>
        posts.EndsBefore(_text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart))
        && posts.BeginsChange(_text.AsSpan(mention.TailStart, mention.TailEnd - mention.TailStart).TrimStart());

    /// <summary>Words before the figure that end in a post; else right behind 名; else, where a head-count is parted, a class.</summary>
    private bool TryLabel(Mention mention, out int start, out int end)
    {
        var quantity = mention.Quantity;
        (start, end) = LeadWords.Trim(_text, Math.Clamp(_taken, mention.LeadStart, mention.LeadEnd), mention.LeadEnd, report.LeadWords);
        start = posts.BeforeOther(_text, PastOwnName(start, end));
        var lead = _text.AsSpan(start, end - start);
        var unit = quantity.HasUnit ? quantity.UnitOf(_text) : "";
        var near = Math.Max(mention.SentenceStart, start - WidestGap);
        if (posts.IsBare(lead) && posts.SpeaksOfGuests(_text.AsSpan(near, start - near)))
        {
            // 召开会议3次，人数150人.
            return false;
        }

        if (lead.Length is > 0 and <= LongestLabel && posts.NamesPost(lead, out var quota))
        {
            // 编制12个绩效指标: what is drawn up is no post.
            return unit is "人" or "名" || (quota && (unit == "个" || unit.Length == 0) && (EndsClause(quantity.End) || EndsCount(quantity.End)));
        }

        if (unit is "名" or "位" && mention.TailEnd - mention.TailStart is > 0 and <= LongestPart)
        {
            var (tailStart, tailEnd) = LeadWords.Trim(_text, mention.TailStart, mention.TailEnd, report.LeadWords);
            if (posts.NamesPost(_text.AsSpan(tailStart, tailEnd - tailStart), out _))
            {
                (start, end, _taken) = (tailStart, tailEnd, mention.TailEnd);
                return true;
            }
        }

        _listed |= FollowsPost(mention.LeadStart);
        return (_whole is not null || _listed || FollowsCount(start)) && unit is "人" or "名" && posts.NamesClass(lead) && EndsClause(quantity.End);
    }

    /// <summary>青禾县农业局|行政编制, 农业局|共有在职人员: behind the report's own name, or the end of it.</summary>
    private int PastOwnName(int start, int end)
    {
        var words = _text.AsSpan(start, end - start);
        for (var length = Math.Min(words.Length - 1, organization.Length); length >= ShortestOwnName; length--)
        {
            if (organization.AsSpan().EndsWith(words[..length]))
            {
                return LeadWords.Trim(_text, start + length, end, report.LeadWords).Start;
            }
        }

        return start;
    }

    /// <summary>农业局; 中心 and 机关 may be words of the post.</summary>
    private const int ShortestOwnName = 3;

    /// <summary>其中, a colon or an open bracket behind a head-count: its parts follow.</summary>
    private void OpenParts(Mention mention)
    {
        if (_last is null)
        {
            return;
        }

        var between = _text.AsSpan(_lastEnd, Math.Clamp(mention.LeadEnd - _lastEnd, 0, WidestGap));
        var opened = between.Contains(Among, StringComparison.Ordinal) || between.TrimStart() is ['（' or '(' or '：' or ':', ..];
        if (opened)
        {
            Close();
            (_whole, _depth) = (_last, Depth(between));
            _inBracket = _depth > 0;
        }
        else if (_whole is not null && ((_depth += Depth(between)) <= 0 && _inBracket || EndsParts(between)))
        {
            Close();
        }
    }

    /// <summary>How many more brackets open than close.</summary>
    private static int Depth(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
        }

        return depth;
    }

    /// <summary>A bracket that closes, or a semicolon after parts that commas part; where semicolons part them, a full sum.</summary>
    private bool EndsParts(ReadOnlySpan<char> between)
    {
        var semicolon = between.IndexOfAny('；', ';') >= 0;
        if (_parts.Count == 1)
        {
            _bySemicolon = semicolon;
        }

        return (semicolon && _parts.Count > 1 && !_bySemicolon)
            || ((semicolon || between.IndexOfAny('）', ')') >= 0) && _sum >= _whole!.Count);
    }

    private void AddPart(HeadCount count, Mention mention)
    {
        if (_whole is null || mention.SentenceStart != _sentence)
        {
            return;
        }

        if (posts.AreApart(_whole.Label, count.Label) || (StaffingWords.IsAllPosts(count.Label) && !StaffingWords.IsAllPosts(_whole.Label)))
        {
            // 教职工168人，其中专任教师152人，编制数165人: posts are no people.
            // 在职61人，其中专业技术人员54人；退休19人.
            Close();
            return;
        }

        _parts.Add(count);
        _sum += count.Count;
        if (_sum == _whole.Count)
        {
            Close();
        }
    }

    private void Close()
    {
        if (_whole is not null && _parts.Count > 1)
        {
            sums.Add(new HeadCountSum(_whole, _parts));
        }

        (_whole, _parts, _sum) = (null, [], 0);
    }

    private static bool IsHeads(Quantity quantity) =>
        quantity.Kind is QuantityKind.Count or QuantityKind.Number && quantity is { Inexact: false, High: null, Scale: 1m }
        && quantity.Comparator is Comparator.None or Comparator.Equal && quantity.Value >= 0 && decimal.IsInteger(quantity.Value);

    /// <summary>行政人员3人，参公1人: right behind a head-count.</summary>
    private bool FollowsCount(int start) => _last is not null && start - _lastEnd == 1 && s_clauseEnds.Contains(_text[_lastEnd]);

    /// <summary>在职人数：行政18人、事业30人: a post without a figure heads the list.</summary>
    private bool FollowsPost(int start)
    {
        var colon = start - 1;
        if (colon <= _place.Start || _text[colon] is not ('：' or ':'))
        {
            return false;
        }

        var words = _text.AsSpan(_place.Start, colon - _place.Start);
        return posts.NamesPost(words[^Math.Min(LongestLabel, words.Length)..], out _);
    }

    /// <summary>编制12个 实有10人, 编制12个其中行政5个: a gap or a part ends a count as a stop does.</summary>
    private bool EndsCount(int end) =>
        end < _place.End && (char.IsWhiteSpace(_text[end]) || _text.AsSpan(end, _place.End - end).StartsWith("其中"));

    private bool EndsClause(int end)
    {
        while (end < _place.End && char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        return end >= _place.End || s_clauseEnds.Contains(_text[end]);
    }
}
