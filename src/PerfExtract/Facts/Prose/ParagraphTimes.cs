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
            { Kind: TokenKind.Filler, Code: Cues.Day } when IsUntil() => token.Figure < LastMonth,
            { Kind: TokenKind.Quantity } when QuantityOf(token) is { Kind: QuantityKind.Date } day && IsUntil() => IsBeforeYearEnd((int)day.Value),
            _ => _carried.Interim,
        };
        if (interim != _carried.Interim)
        {
            _carried = _carried with { Interim = interim };
        }

        // 截至2024年4月30日，累计支出 in a report of 2023, 截至评价日: of all the years up to a day past the report's own.
        if (token is { Kind: TokenKind.Filler, Code: Cues.ReviewDay } || (token.Kind == TokenKind.Quantity && QuantityOf(token) is { Kind: QuantityKind.Date } past && IsUntil() && (int)past.Value / 10_000 > reportYear))
        {
            _carried = _carried with { SeveralYears = true };
        }
    }

    private const int LastMonth = 12;

    private bool IsBeforeYearEnd(int day) => day / 10_000 == reportYear && day / 100 % 100 < LastMonth;

    private bool IsUntil() => HasLead && _lead[^1] is { Kind: TokenKind.Filler, Code: Cues.Until };

    /// <summary>灌溉改造项目于2021年启动，: a clause that says when something happened, whose year is not that of the figures behind it; null for others.</summary>
    private Subject? EventOf(ReadOnlySpan<Token> clause)
    {
        for (var i = 0; i + 2 < clause.Length; i++)
        {
            if (clause[i] is { Kind: TokenKind.Unknown } before && s_when.Contains(_text[before.End - 1]) && IsTime(clause[i + 1]))
            {
                return words.Endings.Ends(TextOf(before)[..^1]) ? new Subject(null, before.Start, before.End - 1, true) : default(Subject);
            }
        }

        return null;
    }

    private bool IsTime(Token token) =>
        token.Kind == TokenKind.Year || token is { Kind: TokenKind.Filler, Code: Cues.Day } || (token.Kind == TokenKind.Quantity && QuantityOf(token).Kind == QuantityKind.Date);

    private static readonly CharSet s_when = new("于自从");
}
