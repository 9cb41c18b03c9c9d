using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>
/// Who evaluated. 自评 in the title decides; 重点评价 and 第三方评价 in it likewise. An 评价报告 is the finance bureau's or a third party's
/// only where such a one speaks; where the unit speaks of its own 自评, it is the unit's.
/// </summary>
internal sealed class EvaluationReader(Lexicon.Lexicon lexicon)
{
    /// <summary>Plans and books are no evaluations, whatever a chapter of theirs says of one.</summary>
    private static readonly string[] s_evaluated = ["overall-expenditure", "project-expenditure", "policy", "other"];

    private readonly Lexicon.WordList _cues = lexicon["evaluations"];

    public Judgement? Read(Title? title, string? kind, IReadOnlyList<HeadLine> lines, IReadOnlyList<FormField> fields, bool byThirdParty, Place? agent)
    {
        if (kind is not null && !s_evaluated.Contains(kind))
        {
            return null;
        }

        if (title is not null && First(title.Lines, "self", "finance", "third-party") is { } titled)
        {
            return titled;
        }

        if (title is not null && IsPlan(title.Text))
        {
            return null;
        }

        var self = First(lines, "self");
        var voice = First(lines, "own-voice");
        if (byThirdParty)
        {
            return new Judgement("third-party", agent);
        }

        return self is not null && voice is not null
            ? self
            : FinanceAuthor(fields) ?? First(lines, "third-party", "finance") ?? self;
    }

    /// <summary>绩效目标申报表: nothing has been evaluated yet.</summary>
    private static bool IsPlan(string title) => title.Contains("目标", StringComparison.Ordinal);

    /// <summary>评价机构：云岭县财政局绩效评价中心.</summary>
    private Judgement? FinanceAuthor(IReadOnlyList<FormField> fields)
    {
        foreach (var field in fields)
        {
            foreach (var word in field.Code == "author" ? _cues.FindAll(field.Value) : [])
            {
                if (word.Code == "finance-bureau")
                {
                    return new Judgement("finance", field.Place);
                }
            }
        }

        return null;
    }

    private Judgement? First(IReadOnlyList<HeadLine> lines, params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            foreach (var line in lines)
            {
                foreach (var word in _cues.FindAll(line.Text))
                {
                    if (word.Code == code)
                    {
                        return new Judgement(code, line.Place.Slice(word.Start, word.End));
                    }
                }
            }
        }

        return null;
    }
}
