using System.Buffers;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// The cheapest cover of a whole label by known words, looked for from its beginning: most labels that no words cover are given up
/// after their first.
/// </summary>
internal sealed class LabelCover(Lexicon.Lexicon words)
{
    private const int WordCost = 10, FillerCost = 11, MarkCost = 1, Impossible = int.MaxValue / 2, Unasked = -1;

    private static readonly (string List, LabelPart Part)[] s_lists =
    [
        ("items", LabelPart.Item), ("item-cells", LabelPart.Item), ("funds", LabelPart.Fund), ("stages", LabelPart.Stage), ("stage-cells", LabelPart.Stage),
        ("totals", LabelPart.Total), ("classes", LabelPart.Class), ("relative-years", LabelPart.YearOffset), ("fillers", LabelPart.Filler),
    ];

    private readonly (WordList List, LabelPart Part)[] _lists = [.. s_lists.Select(one => (words[one.List], one.Part))];
    private readonly WordList _amounts = words["money-roles"];
    private readonly QuantityWords _quantities = QuantityWords.Of(words);

    /// <summary>The words from first to last, without the marks between them; null where something is not covered.</summary>
    public List<LabelPiece>? Of(ReadOnlySpan<char> text)
    {
        var chosen = ArrayPool<LabelPiece>.Shared.Rent(text.Length);
        Span<int> costs = stackalloc int[text.Length + 1];
        costs.Fill(Unasked);
        costs[^1] = 0;
        var search = new Search(text, costs, chosen);
        List<LabelPiece>? pieces = Cost(search, 0) < Impossible ? [] : null;
        for (var i = 0; pieces is not null && i < text.Length; i = chosen[i].End)
        {
            if (chosen[i].Part != LabelPart.Mark)
            {
                pieces.Add(chosen[i]);
            }
        }

        ArrayPool<LabelPiece>.Shared.Return(chosen);
        return pieces;
    }

    /// <summary>What it costs to cover the text from here on; the first of equally cheap words is taken.</summary>
    private int Cost(Search search, int at)
    {
        if (search.Costs[at] != Unasked)
        {
            return search.Costs[at];
        }

        search.Costs[at] = Impossible;
        var text = search.Text;
        if (IsMark(text[at]))
        {
            Offer(search, new LabelPiece(LabelPart.Mark, "", at, at + 1), LabelText.IsBlank(text[at]) ? 0 : MarkCost);
        }

        foreach (var (list, part) in _lists)
        {
            if (list.TryLongest(text, at, out var match))
            {
                OfferWord(search, part, match);
            }
        }

        if (_amounts.TryLongest(text, at, out var amount) && amount.Code == "amount")
        {
            Offer(search, new LabelPiece(LabelPart.Amount, "", at, amount.End), WordCost);
        }

        if (at == 0 && text[0] == '按' && OrdersOnly(text))
        {
            Offer(search, new LabelPiece(LabelPart.Mark, "", 0, text.Length), MarkCost);
        }

        OfferYear(search, at);
        if (text[at] is '(' or '（' or '[' or '［' or '【')
        {
            OfferBracket(search, at);
        }
        else if (MoneyUnit.TryRead(text, at, _quantities, out var unit) && unit.End == text.Length)
        {
            Offer(search, new LabelPiece(LabelPart.Unit, "", at, unit.End), WordCost);
        }
        else if (text[at] is '%' or '％')
        {
            Offer(search, new LabelPiece(LabelPart.Percent, "", at, at + 1), MarkCost);
        }

        return search.Costs[at];
    }

    private void Offer(Search search, LabelPiece piece, int price)
    {
        var cost = Cost(search, piece.End) + price;
        if (cost < search.Costs[piece.Start])
        {
            (search.Costs[piece.Start], search.Chosen[piece.Start]) = (cost, piece);
        }
    }

    private void OfferWord(Search search, LabelPart part, WordMatch match)
    {
        var actual = part != LabelPart.Filler ? part
            : match.Code switch { "of-which" => LabelPart.OfWhich, "scope" => LabelPart.Scope, _ => LabelPart.Filler };
        var code = actual == LabelPart.Scope ? LabelReader.Plain(search.Text[match.Start..match.End]) : match.Code;
        var number = part == LabelPart.YearOffset ? int.Parse(match.Code) : 0;
        Offer(search, new LabelPiece(actual, code, match.Start, match.End, number), Price(part));
    }

    /// <summary>A word that is both an item and a fund reads as the item; the place decides which is meant.</summary>
    private static int Price(LabelPart part) => part switch
    {
        LabelPart.Filler => FillerCost,
        LabelPart.Fund or LabelPart.Class => WordCost + 1,
        _ => WordCost,
    };

    /// <summary>按支出类型分, 按资金来源划分 beside the lines that it orders adds nothing to them.</summary>
    private static bool OrdersOnly(ReadOnlySpan<char> text) =>
        text.EndsWith("分") || text.EndsWith("分类") || text.EndsWith("划分") || text.EndsWith("分列");

    private void OfferYear(Search search, int at)
    {
        const int Digits = 4;
        var text = search.Text;
        if (at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            return;
        }

        if (Years.TryRead(text, at, out var year))
        {
            Offer(search, new LabelPiece(LabelPart.Year, "", at, year.End, year.IsOne ? year.First : LabelPiece.SeveralYears), WordCost);
        }
        else if (at + Digits <= text.Length && Years.TryWhole(text.Slice(at, Digits), out var bare)
            && (at + Digits == text.Length || !char.IsAsciiDigit(text[at + Digits])))
        {
            Offer(search, new LabelPiece(LabelPart.Year, "", at, at + Digits, bare), WordCost);
        }
    }

    /// <summary>（万元） is a unit, （%） a percent; what else a bracket holds — (A), (B/A), （按功能分类） — adds no meaning.</summary>
    private void OfferBracket(Search search, int at)
    {
        var text = search.Text;
        var depth = 0;
        var end = text.Length;
        for (var i = at; i < text.Length; i++)
        {
            depth += text[i] is '(' or '（' or '[' or '［' or '【' ? 1 : text[i] is ')' or '）' or ']' or '］' or '】' ? -1 : 0;
            if (depth == 0)
            {
                end = i + 1;
                break;
            }
        }

        var inside = text[at..end];
        var part = MoneyUnit.TryFind(inside, _quantities, out _) ? LabelPart.Unit
            : inside.IndexOfAny('%', '％') >= 0 ? LabelPart.Percent
            : LabelPart.Mark;
        Offer(search, new LabelPiece(part, "", at, end), MarkCost);
    }

    private static bool IsMark(char c) =>
        LabelText.IsBlank(c) || c is ':' or '：' or '、' or '/' or '／' or '-' or '－' or '—' or '–' or ',' or '，' or '.' or '“' or '”' or '"' or '‘' or '’' or '\'' or '*' or '★' or '△' or '+';

    /// <param name="Costs">Of covering the text from each place on.</param>
    /// <param name="Chosen">The word that it is covered with there.</param>
    private readonly ref struct Search(ReadOnlySpan<char> text, Span<int> costs, Span<LabelPiece> chosen)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public Span<int> Costs { get; } = costs;

        public Span<LabelPiece> Chosen { get; } = chosen;
    }
}
