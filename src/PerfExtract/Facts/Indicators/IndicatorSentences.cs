using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

internal sealed record NamedFigure(string Name, QuantityRecord Actual, Place Place);

/// <summary>Reads one paragraph: 办结率100%, 合格率、满意率均达98%, 及时率、准确率分别为99%、97%, 满意度由90%提高到95%, 评估项目23个.</summary>
internal static class IndicatorSentences
{
    private const int ShortestCountName = 3, LongestName = 30;

    private const string Points = "分";

    public static void Read(string text, Place place, bool tellsDone, IndicatorWords words, Lexicon.Lexicon lexicon, List<NamedFigure> figures)
    {
        var reading = new Reading(text, place, words, lexicon, figures);
        foreach (var mention in Mentions.Of(text, place.Start, place.End, lexicon))
        {
            reading.Take(mention, tellsDone);
        }
    }

    private sealed class Reading(string text, Place place, IndicatorWords words, Lexicon.Lexicon lexicon, List<NamedFigure> figures)
    {
        /// <summary>Names that 分别为 leaves waiting for their figures.</summary>
        private readonly Queue<(int Start, int End)> _waiting = [];

        /// <summary>The name that 由 or 从 has opened: its figure comes after 提高到.</summary>
        private (int Start, int End)? _from;
        private int _sentence = -1;

        public void Take(Mention mention, bool tellsDone)
        {
            if (mention.SentenceStart != _sentence)
            {
                _waiting.Clear();
                (_from, _sentence) = (null, mention.SentenceStart);
            }

            var isRate = mention.Quantity.Kind == QuantityKind.Percent;
            if (Changes(mention, isRate || mention.Quantity.Kind == QuantityKind.Count))
            {
                return;
            }

            if (isRate)
            {
                Percent(mention);
            }
            else if (tellsDone && mention.Quantity.Kind == QuantityKind.Count)
            {
                Count(text, place, mention, words, lexicon, figures);
            }
        }

        /// <summary>普及率由(2021年的)88%提高到93.5%: what it was is passed over, what it came to is the figure.</summary>
        private bool Changes(Mention mention, bool isFigure)
        {
            var lead = text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart);
            if (lead.LastIndexOfAny('由', '从') is > 0 and var at)
            {
                var (start, end) = LeadWords.Trim(text, mention.LeadStart, mention.LeadStart + at, lexicon);
                if (words.Ending(text.AsSpan(start, end - start)) is IndicatorWords.Rate or IndicatorWords.Time && end - start <= LongestName)
                {
                    _from = (start, end);
                    return true;
                }
            }

            if (_from is not { } name || !isFigure)
            {
                return _from is not null;
            }

            if (words.Ending(lead.TrimEnd()) == IndicatorWords.Change)
            {
                Add(text, place, name, mention, figures);
                _from = null;
                return true;
            }

            // The figure that it was, 的 or nothing before it; anything else says that the clause has moved on.
            var trimmed = LeadWords.Trim(text, mention.LeadStart, mention.LeadEnd, lexicon);
            var passed = trimmed.Start == trimmed.End;
            _from = passed ? _from : null;
            return passed;
        }

        private void Percent(Mention mention)
        {
            var trimmed = LeadWords.Trim(text, mention.LeadStart, mention.LeadEnd, lexicon);
            if (trimmed.Start == trimmed.End && _waiting.TryDequeue(out var next))
            {
                Add(text, place, next, mention, figures);
                return;
            }

            _waiting.Clear();
            var names = IsOther(text, mention, words) ? [] : Names(text, mention, words, lexicon);
            var inPairs = names.Count > 1
                && words.Ending(text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart).TrimEnd()) == IndicatorWords.Pairs;
            foreach (var name in names)
            {
                if (inPairs && name != names[0])
                {
                    _waiting.Enqueue(name);
                }
                else
                {
                    Add(text, place, name, mention, figures);
                }
            }
        }
    }

    /// <summary>A goal, another year's figure, or a share, rate of execution or growth by the clause's own words.</summary>
    private static bool IsOther(string text, Mention mention, IndicatorWords words)
    {
        var clause = text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart);
        return words.Holds(clause, IndicatorWords.None) || words.Holds(clause, IndicatorWords.Goal) || words.Holds(clause, IndicatorWords.Past);
    }

    /// <summary>The name before the figure and, where 、 or 和 joins more rates to it, theirs; in the order of the text.</summary>
    private static List<(int Start, int End)> Names(string text, Mention mention, IndicatorWords words, Lexicon.Lexicon lexicon)
    {
        List<(int Start, int End)> names = [];
        var (start, end) = (mention.LeadStart, mention.LeadEnd);
        while (end > start)
        {
            var (nameStart, nameEnd) = LeadWords.Trim(text, start, end, lexicon);
            if (words.Ending(text.AsSpan(nameStart, nameEnd - nameStart)) != IndicatorWords.Rate)
            {
                break;
            }

            var joint = Joint(text, nameStart, nameEnd, words);
            names.Insert(0, (joint < 0 ? nameStart : joint + 1, nameEnd));
            if (joint >= 0)
            {
                end = joint;
            }
            else if (nameStart == start && start > mention.SentenceStart && text[start - 1] == '、')
            {
                (start, end) = (PieceStart(text, mention.SentenceStart, start - 1), start - 1);
            }
            else
            {
                break;
            }
        }

        return names.FindAll(name => name.End - name.Start is > 1 and <= LongestName);
    }

    /// <summary>The last 和 or 及 that stands right behind another rate: 及时率和准确率; -1 for none.</summary>
    private static int Joint(string text, int start, int end, IndicatorWords words)
    {
        for (var at = end - 1; at > start; at--)
        {
            if (text[at] is '和' or '与' or '及' && words.Ending(text.AsSpan(start, at - start)) == IndicatorWords.Rate)
            {
                return at;
            }
        }

        return -1;
    }

    private static int PieceStart(string text, int low, int end)
    {
        var at = end;
        while (at > low && end - at < LongestName && text[at - 1] is not ('，' or ',' or '。' or '；' or ';' or '：' or ':' or '、' or '（' or '('))
        {
            at--;
        }

        return at;
    }

    /// <summary>A count closes its clause and has a noun before it; people of the staff, points and times have readers of their own.</summary>
    private static void Count(
        string text, Place place, Mention mention, IndicatorWords words, Lexicon.Lexicon lexicon, List<NamedFigure> figures)
    {
        var quantity = mention.Quantity;
        var unit = quantity.UnitOf(text);
        if (quantity.Inexact || quantity.High is not null || !Digits.IsArabic(text[quantity.FigureStart]))
        {
            // 一套 and 一百米 are turns of speech more often than counts.
            return;
        }

        if (mention.TailEnd > mention.TailStart && !text.AsSpan(mention.TailStart, mention.TailEnd - mention.TailStart).IsWhiteSpace())
        {
            return;
        }

        if (unit == Points || IsOther(text, mention, words)
            || (unit is "人" or "名" && words.IsStaff(text.AsSpan(mention.LeadStart, mention.LeadEnd - mention.LeadStart))))
        {
            return;
        }

        var (start, end) = LeadWords.Trim(text, mention.LeadStart, mention.LeadEnd, lexicon);
        var name = text.AsSpan(start, end - start);
        var fits = words.IsTime(unit)
            ? words.Ending(name) == IndicatorWords.Time
            : quantity.Comparator is Comparator.None or Comparator.Equal or Comparator.GreaterOrEqual or Comparator.Greater;
        if (fits && name.Length is >= ShortestCountName and <= LongestName && IsNoun(name))
        {
            Add(text, place, (start, end), mention, figures);
        }
    }

    /// <summary>All of it ideographs, letters, quotation marks or brackets; a verb's 了 or a 的 before the figure ends no name.</summary>
    private static bool IsNoun(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c) && c is not ('“' or '”' or '"' or '（' or '）' or '(' or ')' or '·' or '-' or '+' or '/' or '《' or '》'))
            {
                return false;
            }
        }

        return name[^1] is not ('》' or '了' or '的' or '至' or '到' or '于' or '由' or '从' or '过' or '以' or '每' or '第' or '等' or '及' or '和' or '与' or '在' or '用' or '对');
    }

    private static void Add(string text, Place place, (int Start, int End) name, Mention mention, List<NamedFigure> figures)
    {
        var label = Labels.Clean(text.AsSpan(name.Start, name.End - name.Start));
        if (label.Length > 1)
        {
            figures.Add(new NamedFigure(
                label, QuantityRecords.Of(text, mention.Quantity), place with { Start = name.Start, End = mention.Quantity.End }));
        }
    }
}
