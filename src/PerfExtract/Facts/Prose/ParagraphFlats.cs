using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What has not changed: 与上年持平.</summary>
internal sealed partial class ParagraphReading
{
    private bool TakeFlat(Lead lead)
    {
        if (lead.Flat.Length == 0 || FlatOf(lead) is not var (subject, year) || !(lead.LastYear || (lead.BaseYear ?? lead.Year) == year - 1))
        {
            return false;
        }

        foreach (var one in lead.HasContent ? [subject] : FlatTogether(lead, subject))
        {
            AddFlat(lead.Flat, year, one);
        }

        return true;
    }

    /// <summary>
    /// 会议费5万元、培训费3万元，与上年相同, 会议费5万元，培训费3万元，均与上年相同: of all that are listed; of what 其中 has listed only where it says so, since the whole
    /// may be meant.
    /// </summary>
    private List<Subject> FlatTogether(Lead lead, Subject last)
    {
        var all = ClauseBefore(lead.Flat.Start).ContainsAny(s_all);
        var first = statements.Count - 1;
        if (first < 0 || statements[first] is not { Kind: StatementKind.Amount, Foreign: false } latest || !IsInSentence(latest) || _carried.Subject != SubjectOf(latest))
        {
            return [last];
        }

        while (first > Math.Max(0, statements.Count - MostBeside) && IsListedWith(statements[first - 1], statements[first], latest, all))
        {
            first--;
        }

        return first == statements.Count - 1 ? [last]
            : latest.Whole is not null && !all ? []
            : statements.GetRange(first, statements.Count - first).ConvertAll(SubjectOf);
    }

    private bool IsListedWith(Statement before, Statement one, Statement last, bool all) =>
        before is { Kind: StatementKind.Amount, Foreign: false } && IsInSentence(before) && before.Stage == last.Stage && before.Year == last.Year && ReferenceEquals(before.Whole, last.Whole) && before.Figure.End < _passage.Place.End
        && (all || before.Figure == one.Figure || s_lists.Contains(_text[before.Figure.End]));

    private static readonly CharSet s_all = new("均都"), s_lists = new("、和及与");

    /// <summary>
    /// 支出5万元，与上年持平: what the sentence has told of; 公务接待费支出与上年持平: what the clause itself names; 支出5万元。与上年持平: what alone the
    /// paragraph has told of.
    /// </summary>
    private (Subject Subject, int Year)? FlatOf(Lead lead) =>
        lead.HasContent ? lead is { Subject: { Item: not null, HasWords: true }, Foreign: false, Rate: false, Direction: 0, Joint: false } && Now is { } now ? (lead.Subject, now) : null
        : _carried.FirstYear is { } year ? (_carried.Subject, year)
        : _carried.Subject is { Item: not null, HasWords: true, Block: < 0 } named && named.Start >= _sentence && Now is { } told ? (named, told)
        : _sentenceFirst < 0 && _told is { TellsOneThing: true, Last: { Foreign: false, Year: { } of } last } && IsInParagraph(last) ? (SubjectOf(last), of)
        : null;

    /// <summary>支出5万元，与上年持平: a change of nil for what the sentence has stated.</summary>
    private void AddFlat(Token flat, int year, Subject subject)
    {
        var place = PlaceOf(subject);
        var classLine = IsClassLine(subject);
        statements.Add(new Statement(StatementKind.Amount, PlaceOf(flat.Start, flat.End), default, _passage.Section)
        {
            Item = subject.Item ?? (subject.Project && !classLine ? Items.Project : null),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Stage = Stages.Change,
            StageSaid = true,
            Year = year,
            Fund = FundOfBook(subject, subject.Fund),
            Side = subject.Side,
            Zero = true,
        });
    }
}
