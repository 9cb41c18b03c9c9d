using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>Until when a sentence tells what was done: before the year's end it is not the year's.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>截至9月底 and 上半年 end before the year does; 年底 and 全年 do not.</summary>
    private void TakeTime(Token token)
    {
        var interim = token switch
        {
            { Kind: TokenKind.Cue, Code: Cues.PartOfYear } => true,
            { Kind: TokenKind.Filler, Code: Cues.WholeYear or Cues.YearEnd } => false,
            // 截至6月支出600万元，|全年支出|1200万元.
            { Kind: TokenKind.Stage } when TextOf(token) is ['全', '年', ..] => false,
            { Kind: TokenKind.Filler, Code: Cues.Day } when IsUntil() => token.Figure < LastMonth,
            { Kind: TokenKind.Quantity } when QuantityOf(token) is { Kind: QuantityKind.Date } day && IsUntil() => IsBeforeYearEnd((int)day.Value),
            _ => _carried.Interim,
        };
        if (interim != _carried.Interim)
        {
            _carried = _carried with { Interim = interim };
        }

        if (token is { Kind: TokenKind.Filler, Code: Cues.ReviewDay })
        {
            TakeReviewDay(token);
        }

        // 截至2024年4月30日，累计支出 in a report of 2023: of all the years up to a day past the report's own.
        if (token.Kind == TokenKind.Quantity && QuantityOf(token) is { Kind: QuantityKind.Date } past && IsUntil() && (int)past.Value / 10_000 > report.Year)
        {
            _carried = _carried with { SeveralYears = true };
        }
    }

    /// <summary>截至评价日: of all the years up to it, unless the report has said that it is a day of its own year.</summary>
    private void TakeReviewDay(Token token)
    {
        _reviewDay = DayBehind(token) ?? _reviewDay;
        _carried = _carried with { SeveralYears = _reviewDay is not { } day || day / 10_000 != report.Year, Interim = _reviewDay is { } until && IsBeforeYearEnd(until) };
    }

    /// <summary>评价基准日（2023年12月31日）, 评价基准日为2023年12月31日.</summary>
    private int? DayBehind(Token token)
    {
        var text = _text.AsSpan(0, _passage.Place.End);
        var at = text.Length - text[token.End..].TrimStart(BeforeDay).Length;
        return QuantityReader.TryRead(text, at, out var day) && day.Kind == QuantityKind.Date ? (int)day.Value : null;
    }

    private const string BeforeDay = " 　（(为是即：:";

    /// <summary>The day of review, where the report has told it.</summary>
    private int? _reviewDay;

    private const int LastMonth = 12;

    private bool IsBeforeYearEnd(int day) => day / 10_000 == report.Year && day / 100 % 100 < LastMonth;

    private bool IsUntil() => HasLead && _lead[^1] is { Kind: TokenKind.Filler, Code: Cues.Until };

    /// <summary>灌溉改造项目于2021年启动，: a clause that says when something happened, whose year is not that of the figures behind it; null for others.</summary>
    private Subject? EventOf(ReadOnlySpan<Token> clause)
    {
        for (var i = 0; i + 1 < clause.Length; i++)
        {
            var when = clause[i].Start - 1;
            if (when >= _passage.Place.Start && IsTime(clause[i]) && s_when.Contains(_text[when]))
            {
                // The preposition may stand in the name's token yet, or have been cut off it.
                return i > 0 && clause[i - 1] is { Kind: TokenKind.Unknown } name && name.End >= when && words.Endings.Ends(_text.AsSpan(name.Start, Math.Max(0, when - name.Start)))
                    ? new Subject(null, name.Start, when, true)
                    : default(Subject);
            }
        }

        return null;
    }

    /// <summary>项目于2022年启动，当年支出30万元: the year that something happened in is the year spoken of.</summary>
    private int? ThatYear(Token figure) =>
        _carried.Event is { } year && ClauseBefore(figure.Start).Contains("当年", StringComparison.Ordinal) ? year : null;

    private static int? YearOf(ReadOnlySpan<Token> clause)
    {
        foreach (var token in clause)
        {
            if (token.Kind == TokenKind.Year)
            {
                return token.Figure;
            }
        }

        return null;
    }

    private bool IsTime(Token token) =>
        token.Kind == TokenKind.Year || token is { Kind: TokenKind.Filler, Code: Cues.Day } || (token.Kind == TokenKind.Quantity && QuantityOf(token).Kind == QuantityKind.Date);

    private static readonly CharSet s_when = new("于自从");
}
