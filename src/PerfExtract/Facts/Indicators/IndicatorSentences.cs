using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

internal sealed record NamedFigure(string Name, QuantityRecord Actual, Evidence Evidence);

/// <summary>
/// Reads one paragraph: 办结率100%, 合格率、满意率均达98%, 及时率、准确率分别为99%、97%, 满意度由90%提高到95%, 评估项目23个.
/// </summary>
internal sealed partial class IndicatorSentences
{
    private const int ShortestCountName = 3, LongestName = 30;

    private const string Points = "分";

    private static readonly CharSet s_pieceEnds = new("，,。；;：:、（(");

    /// <summary>What a name may hold beside letters, digits and white space.</summary>
    private static readonly CharSet s_inName = new("“”\"（）()·-+/《》%％");

    /// <summary>A verb's 了, a 的 or a preposition before the figure ends no name, nor does a document's title.</summary>
    private static readonly CharSet s_noEnd = new("》了的至到于由从过以每第等及和与在用对");

    private readonly ReportText _report;
    private readonly Stretch _stretch;
    private readonly string _text;
    private readonly bool _tellsDone;
    private readonly IndicatorWords _words;
    private readonly List<NamedFigure> _figures = [];

    /// <summary>The figures before and behind the one that is looked at.</summary>
    private Mention? _before, _next;

    /// <summary>Names that 分别为 leaves waiting for their figures.</summary>
    private readonly Queue<(int Start, int End)> _waiting = [];

    /// <summary>The name that 由 or 从 has opened: its figure comes after 提高到.</summary>
    private (int Start, int End)? _from;

    /// <summary>The name whose target the sentence has just told.</summary>
    private (int Start, int End)? _aimed;
    private QuantityKind _aimedKind;
    private int _sentence = -1;

    private IndicatorSentences(ReportText report, Stretch stretch, bool tellsDone, IndicatorWords words) =>
        (_report, _stretch, _text, _tellsDone, _words) = (report, stretch, report.TextAt(stretch.Place), tellsDone, words);

    /// <param name="tellsDone">The text tells what was done, so that its counts are results.</param>
    /// <param name="path">The headings that the text stands under.</param>
    public static IReadOnlyList<NamedFigure> Read(ReportText report, Stretch stretch, bool tellsDone, IndicatorWords words, IReadOnlyList<string> path)
    {
        var mentions = report.MentionsIn(stretch);
        if (mentions.Count == 0)
        {
            return [];
        }

        var reading = new IndicatorSentences(report, stretch, tellsDone, words);
        var supposed = false;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (i == 0 || mentions[i].SentenceStart != mentions[i - 1].SentenceStart)
            {
                supposed = words.Suppositions.Is(reading._text.AsSpan(mentions[i].SentenceStart..mentions[i].SentenceEnd), path);
            }

            if (supposed)
            {
                continue;
            }

            reading._next = i + 1 < mentions.Count ? mentions[i + 1] : null;
            reading.Take(mentions[i]);
            reading._before = mentions[i];
        }

        return reading._figures;
    }

    private void Take(Mention mention)
    {
        if (mention.SentenceStart != _sentence)
        {
            _waiting.Clear();
            (_from, _aimed, _sentence) = (null, null, mention.SentenceStart);
        }

        var kind = mention.Quantity.Kind;
        if (Changes(mention, kind is QuantityKind.Percent or QuantityKind.Count))
        {
            return;
        }

        if (kind is QuantityKind.Percent or QuantityKind.Count && IsAimed(mention, kind))
        {
            return;
        }

        if (kind == QuantityKind.Percent)
        {
            Percent(mention);
        }
        else if (_tellsDone && kind == QuantityKind.Count)
        {
            Count(mention);
        }
    }

    private void Percent(Mention mention)
    {
        if (IsBare(mention) && _waiting.TryDequeue(out var next))
        {
            Add(next, mention);
            return;
        }

        _waiting.Clear();
        var names = IsOther(mention) || IsWorth(mention) ? [] : Names(mention);
        var inPairs = names.Count > 1 && _words.Ending(Lead(mention).TrimEnd()) == IndicatorWords.Pairs;
        for (var i = 0; i < names.Count; i++)
        {
            if (inPairs && i > 0)
            {
                _waiting.Enqueue(names[i]);
            }
            else
            {
                Add(names[i], mention);
            }
        }
    }

    /// <summary>A goal, another year's figure, or a share, rate of execution or growth by the clause's own words.</summary>
    private bool IsOther(Mention mention) =>
        _words.Holds(Lead(mention), IndicatorWords.None, IndicatorWords.Goal, IndicatorWords.Past);

    /// <summary>控制率＜90%得3分: what earns points, and nothing reached.</summary>
    private bool IsWorth(Mention mention) =>
        _next is { } next && next.SentenceStart == mention.SentenceStart && next.Quantity.UnitOf(_text) == Points
        && _text.AsSpan(mention.Quantity.End, Math.Max(0, next.Quantity.Start - mention.Quantity.End)).Trim() is ['得'] or ['的', '得'];

    /// <summary>The name before the figure and, where 、 or 和 joins more rates to it, theirs; in the order of the text.</summary>
    private List<(int Start, int End)> Names(Mention mention)
    {
        List<(int Start, int End)> names = [];
        var (start, end) = (mention.LeadStart, mention.LeadEnd);
        if (_before is { Quantity.Kind: QuantityKind.Count } before && before.Quantity.End == start && before.SentenceStart == mention.SentenceStart)
        {
            // 小学六年|巩固率, 30分钟|内到报率: a length of time in the middle of a name.
            start = _words.IsTime(before.Quantity.UnitOf(_text)) ? PieceStart(mention.SentenceStart, start) : start;
        }

        while (end > start)
        {
            var name = Trim(start, end);
            if (_words.Ending(Words(name)) != IndicatorWords.Rate)
            {
                break;
            }

            var joint = Joint(name.Start, name.End);
            names.Insert(0, (joint < 0 ? name.Start : joint + 1, name.End));
            if (joint >= 0)
            {
                end = joint;
            }
            else if (name.Start == start && start > mention.SentenceStart && _text[start - 1] == '、')
            {
                (start, end) = (PieceStart(mention.SentenceStart, start - 1), start - 1);
            }
            else
            {
                break;
            }
        }

        return names.FindAll(name => name.End - name.Start is > 1 and <= LongestName);
    }

    /// <summary>The last 和 or 及 that stands right behind another rate: 及时率和准确率; -1 for none.</summary>
    private int Joint(int start, int end)
    {
        for (var at = end - 1; at > start; at--)
        {
            if (_text[at] is '和' or '与' or '及' && _words.Ending(_text.AsSpan(start, at - start)) == IndicatorWords.Rate)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Leftward to the first stop; a closed bracket, as of 养护里程（公里）, is stepped over whole.</summary>
    private int PieceStart(int low, int end)
    {
        var at = end;
        for (var depth = 0; at > low && end - at < LongestName; at--)
        {
            var c = _text[at - 1];
            if (c is ')' or '）')
            {
                depth++;
            }
            else if (depth > 0 && c is '(' or '（')
            {
                depth--;
            }
            else if (depth == 0 && s_pieceEnds.Contains(c))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A count closes its clause and has a noun before it; staff and points have readers of their own.</summary>
    private void Count(Mention mention)
    {
        var quantity = mention.Quantity;
        var unit = quantity.UnitOf(_text);

        // 一套 and 一百米 are turns of speech more often than counts.
        var isPlain = !quantity.Inexact && quantity.High is null && Digits.IsArabic(_text[quantity.FigureStart]);
        if (!isPlain || unit == Points || IsOther(mention) || !Tail(mention).IsWhiteSpace()
            || (unit is "人" or "名" && _words.IsStaff(Lead(mention))))
        {
            return;
        }

        var name = Trim(mention.LeadStart, mention.LeadEnd);
        var fits = _words.IsTime(unit)
            ? _words.Ending(Words(name)) == IndicatorWords.Time
            : quantity.Comparator is not (Comparator.Less or Comparator.LessOrEqual);
        if (fits && Words(name).Length is >= ShortestCountName and <= LongestName && IsNoun(Words(name)))
        {
            Add(name, mention);
        }
    }

    private static bool IsNoun(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c) && !s_inName.Contains(c))
            {
                return false;
            }
        }

        return !s_noEnd.Contains(name[^1]);
    }

    private void Add((int Start, int End) name, Mention mention)
    {
        name = WithoutLevels(IndicatorMarks.Within(_text, name));
        var label = Labels.Clean(Words(name));
        if (label.Length > 1 && !_words.IsBareName(label) && !IndicatorWords.IsDeed(label) && !_words.IsOfPartOfYear(label))
        {
            _figures.Add(new NamedFigure(
                label, QuantityRecords.Of(_text, mention.Quantity), _report.Cite(_stretch, name.Start, mention.Quantity.End)));
        }
    }

    /// <summary>社会效益指标|政策知晓率, 群众满意度|指标: of which kind the indicator is, and that it is one, is no part of its name.</summary>
    private (int Start, int End) WithoutLevels((int Start, int End) name)
    {
        while (_words.LevelEnd(Words(name)) is { } level)
        {
            name = Trim(name.Start + level, name.End);
        }

        return Words(name).EndsWith(IndicatorWord) && _words.Ending(Words(name)[..^IndicatorWord.Length]) == IndicatorWords.Rate ? (name.Start, name.End - IndicatorWord.Length) : name;
    }

    private const string IndicatorWord = "指标";

    private bool IsBare(Mention mention) => Words(Trim(mention.LeadStart, mention.LeadEnd)).IsEmpty;

    private (int Start, int End) Trim(int start, int end) => LeadWords.Trim(_text, start, end, _report.LeadWords);

    private ReadOnlySpan<char> Words((int Start, int End) name) => _text.AsSpan(name.Start, name.End - name.Start);

    private ReadOnlySpan<char> Lead(Mention mention) => _text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart);

    private ReadOnlySpan<char> Tail(Mention mention) =>
        _text.AsSpan(mention.TailStart, Math.Max(0, mention.TailEnd - mention.TailStart));
}
