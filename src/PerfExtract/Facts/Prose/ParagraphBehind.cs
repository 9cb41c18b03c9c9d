using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What the words right behind a figure say of it.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>配套资金260万元未按时到位, 200万元尚未拨付: what the figure's words deny right behind it.</summary>
    private bool IsDeniedBehind(Token figure) =>
        _text.AsSpan(figure.End, _passage.Place.End - figure.End).TrimStart(Still) is ['未', ..];

    private const string Still = " 　尚仍还均都";

    /// <summary>余款17万元作为质保金, 剩余40万元待验收后支付: what the words behind the figure say is still to be paid is nothing left over.</summary>
    private bool IsDueBehind(Token figure)
    {
        var behind = _text.AsSpan(figure.End, Math.Min(LongestDue, _passage.Place.End - figure.End));
        var end = behind.IndexOfAny(s_dueEnds);
        return words.Senses.Says(end < 0 ? behind : behind[..end], StageSenses.Due);
    }

    private const int LongestDue = 24;

    private static readonly CharSet s_dueEnds = new("。；;0123456789");

    /// <summary>已全部到位, 均已拨付 right behind a figure.</summary>
    private string? StageBehind(List<Token> tokens, int from)
    {
        // 村级运转经费156万元，已全部拨付.
        var apart = from < tokens.Count && tokens[from].Kind == TokenKind.Stop && _carried.Whole is null && _text[tokens[from].Start] is '，' or ',';
        var (at, done) = (apart ? from + 1 : from, false);
        for (; at < tokens.Count && at - from < MostBehind && tokens[at] is { Kind: TokenKind.Filler } or { Kind: TokenKind.Unknown, Length: < MostBehind }; at++)
        {
            done |= TextOf(tokens[at]).ContainsAny('已', '全');
        }

        return at < tokens.Count && StageDone(tokens[at]) is { } stage && (done || tokens[at].Kind == TokenKind.Item || TextOf(tokens[at]) is ['已', ..] or ['全', '部' or '额', ..]) && EndsDone(tokens, at + 1)
            ? stage
            : null;
    }

    /// <summary>A few words stand between: 已, 全部, 及时足额.</summary>
    private const int MostBehind = 4;

    private string? StageDone(Token token) => token switch
    {
        { Kind: TokenKind.Stage, Code: Stages.Available or Stages.Actual } => token.Code,
        { Kind: TokenKind.Total, Code: Cues.Expenditure } => Stages.Actual,
        // 全部支出 names the total elsewhere.
        { Kind: TokenKind.Item, Code: Items.ExpenditureTotal } when _text[token.Start] == '全' => Stages.Actual,
        _ => null,
    };

    /// <summary>全部下达至市县, 已全部拨付到村: nothing but the clause's end or where the money went.</summary>
    private bool EndsDone(List<Token> tokens, int at) =>
        at == tokens.Count || tokens[at].Kind is TokenKind.Stop or TokenKind.Close || (tokens[at].Kind == TokenKind.Unknown && s_towards.Contains(_text[tokens[at].Start]));

    private static readonly CharSet s_towards = new("至到给");
}
