using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Who gave the money, to whom, and in how many parts: 中央安排…，省内安排…; 下达各县…; 5月到位300万元，9月到位200万元.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>总投资1200万元 in a report about one project.</summary>
    private Subject? OfInvestmentAtLarge(Lead lead) =>
        report.OfProject && lead is { Foreign: true, Direction: 0, Subject: { Block: < 0, HasWords: true } named } && TextOf(named) is "总投资"
            ? named with { Item = Items.ProjectLifetime, Project = false }
            : null;

    /// <summary>资金总额200万元，其中中央资金120万元: the sentence begins with what the project has in all.</summary>
    private Subject? OfMoneyAtLarge(in MoneyFigure figure) =>
        report.OfProject && _sentenceFirst < 0 && figure.Lead is { Sum: true, HasContent: false, Stage: null, Direction: 0 } && ClauseBefore(figure.Token.Start).TrimStart(BeforeMoney).StartsWith("资金总额")
            ? _topic.Name.Known && !_topic.IsClassLine ? _topic.Name : new Subject(Items.ProjectExpenditure, 0, 0, false)
            : null;

    private const string BeforeMoney = "0123456789年度全的 ";

    /// <summary>中央安排水利发展资金300万元，省内安排200万元: of a project's money what one level has planned; 省级下达资金80万元 what it has given.</summary>
    private Subject? OfGiver(Lead lead)
    {
        if (!report.OfProject || lead is not { Giver.Length: > 0, Foreign: false, Direction: 0, Stage: Stages.Budget or Stages.Available } || lead.Subject is { Known: true, Project: false }
            || _carried is not { Bracketed: null } || (lead.Stage == Stages.Available && lead.Subject.HasWords))
        {
            return null;
        }

        var said = TextOf(lead.StageToken);
        if (!words.Senses.Says(said, StageSenses.Planned) && !words.Senses.Says(said, StageSenses.Granted))
        {
            return null;
        }

        var source = words.SourceShorts.TryWhole(TextOf(lead.Giver), out var code) ? code : lead.Giver == lead.Level && TextOf(lead.Giver) is [.., '级'] ? Items.LocalFunds : null;
        return source is null ? null : new Subject(source, lead.Giver.Start, lead.Subject is { HasWords: true, Block: < 0 } named ? named.End : lead.StageToken.End, false);
    }

    /// <summary>一是安排河道治理322万元; 下达A补助30万元、B补助20万元、山洪灾害防治10万元: in a list of what money was given for a name needs no ending.</summary>
    private bool IsListed(Lead lead) =>
        lead is { Foreign: false, Direction: 0, Subject: { Block: < 0 } named } && named.End - named.Start >= ShortestListed && !words.NoNames.IsMatter(TextOf(named))
        && (_carried.IsPoint ? lead.Stage is Stages.Budget or Stages.Available && lead.StageToken.End == named.Start
            : lead is { Stage: null, Total: null, Rate: false } && _told is { TellsSeveral: true, Last: { Project: not null, StageSaid: true, Foreign: false, Stage: Stages.Budget or Stages.Available } last } && IsInSentence(last));

    private const int ShortestListed = 4;

    /// <summary>完成维修道路8条，年初预算1200万元: what was done stands before the project's own budget.</summary>
    private bool IsPlanOfProject(Lead lead) =>
        report.OfProject && lead is { Stage: Stages.Initial or Stages.Adjusted or Stages.Budget, HasContent: false, Direction: 0 } && TextOf(lead.StageToken).Contains("预算", StringComparison.Ordinal);

    /// <summary>下达各市县39565万元: where it was given to others, it is no sum of the report's own.</summary>
    private bool IsGivenOut(Lead lead) =>
        lead.Stage is Stages.Available or Stages.Budget or Stages.Actual && lead.StageToken.Length > 0 && (words.Senses.Says(TextOf(lead.StageToken), StageSenses.Granted) || words.Senses.Says(TextOf(lead.StageToken), StageSenses.Paid))
        && words.Endings.BeginsWithGiven(_text.AsSpan(lead.StageToken.End));

    /// <summary>县财政局拨付100万元，县水务局支出95万元: the treasury gives, and has no part of the money.</summary>
    private bool IsOfTreasury(Lead lead) =>
        lead is { Holder.Length: > 0, StageToken.Length: > 0 } && lead.Holder.Start < lead.StageToken.Start && _text.AsSpan(lead.Holder.Start, lead.StageToken.Start - lead.Holder.Start).Contains("财政", StringComparison.Ordinal);

    /// <summary>其中：安排252万元支持公租房项目: the words behind a figure say what it is for, and nothing whose it is.</summary>
    private Subject? OfPurpose(Lead lead, Token figure) =>
        _carried.Whole is not null && lead is { Subject.HasWords: false, Direction: 0 } && SaysAim(figure.End) ? Nobody : null;

    private bool SaysAim(int at) => words.GivingVerbs.TryLongest(_text.AsSpan(0, _passage.Place.End), at, out var verb) && verb.Code == "for";

    /// <summary>5月到位300万元，9月到位200万元; 下达补助资金57万元…，下达补助资金188万元: the same verb twice tells two parts of what there was.</summary>
    private Statement OfInstalments(Statement statement, Lead lead)
    {
        if (statement is not { Foreign: false, Stage: Stages.Available, StageOwn: true, Whole: null } || lead.Sum || lead.InAll || lead.Year > report.Year)
        {
            return statement;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]); i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Available, StageOwn: true, Whole: null } first && TextOf(lead.StageToken).SequenceEqual(first.Verb)
                && first.Item == statement.Item && first.Year == statement.Year && LabelOf(first) == LabelOf(statement) && first.Amount != statement.Amount)
            {
                SetPartApart(first);
                return statement with { Foreign = true };
            }
        }

        return statement;
    }

    /// <summary>下达111万元，调减40万元，全年实际下达71万元: what the first had become.</summary>
    private Statement AsAdjusted(Statement statement)
    {
        var i = statements.Count - 1;
        if (statement is not { Stage: Stages.Available, Granted: true } || i < 1 || statements[i] is not { Stage: Stages.Adjustment, Foreign: false } moved || !IsInSentence(moved))
        {
            return statement;
        }

        while (i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]))
        {
            if (statements[i] is { Granted: true, Whole: null, Foreign: false } first && first.Item == statement.Item && first.Amount + moved.Amount == statement.Amount)
            {
                return statement with { Granted = false };
            }

            i--;
        }

        return statement;
    }

    private string? LabelOf(Statement one) => one.Label is { } label && label.Block == _passage.Place.Block ? _text[label.Start..label.End] : one.Label?.ToString();

    private void SetPartApart(Statement part)
    {
        var apart = part with { Foreign = true };
        for (var i = Math.Max(0, statements.Count - MostBeside); i < statements.Count; i++)
        {
            statements[i] = ReferenceEquals(statements[i], part) ? apart : ReferenceEquals(statements[i].Whole, part) ? statements[i] with { Whole = apart, Foreign = true } : statements[i];
        }
    }
}
