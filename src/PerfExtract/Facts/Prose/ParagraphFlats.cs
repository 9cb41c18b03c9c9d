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

        AddFlat(lead.Flat, year, subject);
        return true;
    }

    /// <summary>
    /// 支出5万元，与上年持平: what the sentence has told of; 公务接待费支出与上年持平: what the clause itself names; 支出5万元。与上年持平: what alone the
    /// paragraph has told of.
    /// </summary>
    private (Subject Subject, int Year)? FlatOf(Lead lead) =>
        lead.HasContent ? lead is { Subject: { Item: not null, HasWords: true }, Foreign: false, Rate: false, Direction: 0, Joint: false } && Now is { } now ? (lead.Subject, now) : null
        : _carried.FirstYear is { } year ? (_carried.Subject, year)
        : _sentenceFirst < 0 && _told is { TellsOneThing: true, Last: { Foreign: false, Year: { } told } last } && IsInParagraph(last) ? (SubjectOf(last), told)
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
