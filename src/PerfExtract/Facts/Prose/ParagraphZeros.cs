using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a sentence denies: 无因公出国（境）费, 公务接待未发生支出.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>因公出国（境）、公务接待均未发生支出: each item before the words is a zero.</summary>
    private int ZerosBefore(Token denial)
    {
        if (_text[denial.Start] != '未')
        {
            return 0;
        }

        foreach (var token in OwnLead)
        {
            if (token.Kind != TokenKind.Filler && (token.Kind != TokenKind.Stop || _text[token.Start] != '、')
                && (token.Kind != TokenKind.Item || !Items.ThreePublicParts.Contains(token.Code)))
            {
                return 0;
            }
        }

        foreach (var token in OwnLead)
        {
            if (token.Kind == TokenKind.Item)
            {
                AddZero(token, PlaceOf(token.Start, denial.End));
            }
        }

        EndLead();
        return 0;
    }

    private void AddZero(Token item, Place figure)
    {
        var whole = _carried.Whole?.Whole;
        statements.Add(new Statement(StatementKind.Amount, figure, default, _passage.Section)
        {
            Item = item.Code,
            Label = PlaceOf(item.Start, item.End),
            Stage = whole?.Stage ?? _carried.Stage ?? _topic.Stage ?? Stages.Actual,
            StageSaid = whole?.Stage is not null || _carried.Stage is not null,
            Year = _carried.Year ?? whole?.Year ?? reportYear,
            Whole = whole,
            Zero = true,
        });
    }

    /// <summary>无因公出国（境）费、公务用车购置费: each item after the word is a zero of the stage that the sentence speaks of.</summary>
    private int Zeros(List<Token> tokens, int from)
    {
        var i = from;
        for (; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Item && Items.ThreePublicParts.Contains(token.Code))
            {
                AddZero(token, PlaceOf(tokens[from - 1].Start, token.End));
            }
            else if (token.Kind != TokenKind.Stop || _text[token.Start] != '、')
            {
                break;
            }
        }

        if (i > from)
        {
            EndLead();
        }

        return i - from;
    }
}
