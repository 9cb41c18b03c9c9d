using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>The stage that the words before a figure come to, once all of them are read, and the bare words that say one.</summary>
internal sealed partial class Lead
{
    /// <summary>预算3万元，实际2.8万元, 实际为2.8万元; 申请100万元，批复90万元: the bare word right before the figure.</summary>
    private static bool IsBare(ReadOnlySpan<char> text, Token token, ReadOnlySpan<Token> tokens, ReadOnlySpan<char> word) =>
        token is { Kind: TokenKind.Unknown or TokenKind.Filler, Length: 2 } && text[token.Start..token.End].SequenceEqual(word)
        && (token == tokens[^1] || (tokens.Length > 1 && token == tokens[^2] && tokens[^1].Is(Cues.Copula)));

    private const string BareActual = "实际", BareApproved = "批复";

    /// <summary>下达|并|纳入评价的项目资金: the joining word names nothing, and what is joined to a verb chooses none of several.</summary>
    private static bool IsAnd(ReadOnlySpan<char> text, Token token) =>
        token is { Kind: TokenKind.Unknown, Length: 1 } ? text[token.Start] == '并' : token is { Kind: TokenKind.Filler, Code: Cues.Chosen, Start: > 0 } && text[token.Start - 1] == '并';

    private void SettleStage(int? reportYear)
    {
        // 2023年以来 in a report of 2023.
        SeveralYears &= !(_several.Length > 0 && _year.End == _several.Start && Year == reportYear);
        // 申请财政资金100万元，批复90万元.
        Stage ??= _asks && Direction == 0 && !Compares ? Stages.Budget : null;
        // 年初一般公共预算收入76万元.
        Stage ??= _yearBegin && Direction == 0 && !Compares && Subject.Item is Items.GeneralPublicBudget or Items.GovernmentFund or Items.StateCapital ? Stages.Initial : null;
        if (this is { YearEnd: true, Stage: Stages.Budget })
        {
            // 年末预算总额: what the budget had become.
            Stage = Stages.Adjusted;
        }

        if (this is { Stage: Stages.CarriedOut, Direction: 0 } && _year.Start >= StageToken.End && _firstYear.Length > 0 && _firstYear.End <= StageToken.Start && Year == _firstYear.Figure - 1)
        {
            // 2024年结转2023年种粮补贴资金680万元.
            (Stage, Year) = (Stages.CarriedIn, _firstYear.Figure);
        }

        if (this is { Stage: Stages.CarriedOut, Direction: 0 } && _year.Start >= StageToken.End && _firstYear.Length > 0 && _firstYear.End <= StageToken.Start && Year == _firstYear.Figure + 1)
        {
            // 2022年结转2023年使用20万元: out of the first year; in a report of the second it came in.
            (Stage, Year) = Year == reportYear ? (Stages.CarriedIn, Year) : (Stage, _firstYear.Figure);
        }

        if (this is { YearEnd: false, Stage: Stages.CarriedOut, HasContent: true, Direction: 0 } && Year < reportYear && _year.End == StageToken.Start)
        {
            // 2021年结转的校舍资金218万元 in a report of 2022.
            (Stage, Year) = (Stages.CarriedIn, reportYear);
        }
    }
}
