using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What opens a paragraph or a bracket: an item or a name before a colon, a title, the figure that a bracket stands behind.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>“三公”经费：2023年预算36万元…: an item before a colon is what the paragraph is about, where its heading is about none.</summary>
    private void OpenTopic(Token stop)
    {
        var colon = _text[stop.Start] is '：' or ':';
        if (_opens && colon && _topic.Item is null && OwnLead is [{ Kind: TokenKind.Item } only] && !Funds.All.Contains(only.Code))
        {
            _topic = _topic with { Item = only.Code };
        }

        // 残疾儿童康复救助：…; behind a comma only where the section is about projects: （2）药品抽检，预算数138万元.
        if (_opens && (colon || (_numbered && _topic.Item == Items.ProjectExpenditure && _text[stop.Start] is '，' or ','))
            && OwnLead is [{ Kind: TokenKind.Unknown, Length: >= ShortestOpening and <= LongestOpening } name] && TextOf(name) is var opening
            && !words.Endings.Ends(opening) && words.MayOpen(opening))
        {
            _opening = new Subject(null, name.Start, name.End, false);
            _carried = _carried with { Point = _opening };
        }

        // 经济效益：实现收入12万元.
        _tellsBenefit |= _opens && colon && OwnLead is [{ Kind: TokenKind.Unknown } told] && words.TellsBenefit(TextOf(told));
        _opens = false;
    }

    /// <summary>Shorter words are matters (备注), longer ones sentences.</summary>
    private const int ShortestOpening = 4, LongestOpening = 36;

    /// <summary>残疾儿童康复救助：年初预算165万元: the paragraph's own name, and where nothing says that it is a project nobody's.</summary>
    private Subject? OfOpening(Lead lead) =>
        _carried.Subject is { Known: false } && _opening.HasWords && _carried.Point == _opening && lead.Total is null or Items.ExpenditureTotal
            ? _opening with { Project = IsPartOfProjects() || _topic.Item == Items.ProjectExpenditure || IsPlannedFirst(lead) }
            : null;

    /// <summary>经济效益：实现收入12万元: what was reached is nobody's budget, until one is told.</summary>
    private Subject? OfBenefit(Lead lead) =>
        _tellsBenefit && !_carried.Subject.Known && !lead.Subject.HasWords && !_told.TellsOwn ? Nobody : null;

    /// <summary>数量指标：完成支出12万元: what an indicator came to.</summary>
    private Subject? OfOutcomesTotal(Lead lead) =>
        _tellsBenefit && !_told.TellsOwn && IsTotal(lead.Subject.Item ?? lead.Total) && !_carried.Subject.Known ? Nobody : null;

    /// <summary>残疾儿童康复救助：年初预算…: a budget follows the paragraph's first words and their colon.</summary>
    private bool IsPlannedFirst(Lead lead) =>
        _told.First is null && lead.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available
        && (_opening.Block >= 0 || _text[_opening.End] is '：' or ':');

    /// <summary>4、三公经费使用情况。年初预算8.5万元…; 公务接待费控制良好。…: a first sentence that names an item and states nothing is the paragraph's title.</summary>
    private void OpenTitle(int start, int end)
    {
        if (_sentenceFirst < 0 && end - start <= LongestTitle && (start == _passage.Place.Start ? (_numbered || IsOneClause(start, end)) && _topic.Item is null : IsNumbered(start, end))
            && _carried.Subject is { Item: { } named, Project: false } && !Funds.All.Contains(named))
        {
            _topic = _topic with { Item = named };
        }
    }

    /// <summary>其中：1.因公出国（境）费用。2023年决算数0万元。2.公务接待费。…: titles within the paragraph.</summary>
    private bool IsNumbered(int start, int end) =>
        _numbered || (_text.AsSpan(start, end - start).IndexOfAny('：', ':') is > 0 and <= LongestBeforeNumber and var colon && ListMarks.End(_text.AsSpan(0, end), start + colon + 1) > 0);

    private bool IsOneClause(int start, int end) => !_text.AsSpan(start, end - start).ContainsAny('，', '；', ',');

    private const int LongestTitle = 24, LongestBeforeNumber = 4;

    /// <summary>事业收入980万元（住宿费112万元、学费868万元）: the amount whose parts a bracket, or what a colon opens, may name.</summary>
    private Statement? BehindFigure(Token opening) =>
        _figureEnd == opening.Start && _told.Last is { Foreign: false } last && last.Figure.End == opening.Start && last.Figure.Block == _passage.Place.Block ? last : null;

    private bool OpenBracket(List<Token> tokens, int at)
    {
        var bracket = tokens[at];
        _brackets.Push((_carried, _told.Last, _told.Project));
        // 比2020年（45.2万元）减少8.06万元: the bracket tells the other year's own figure. Words far before it do not say so.
        var lead = HasLead ? ReadLead(OwnLead[^Math.Min(MostCompared, OwnLead.Length)..]) : null;
        var compared = lead is { Compares: true, Direction: 0, Base: null } ? lead : null;
        var subject = compared is { Subject.Known: true, Foreign: false } ? compared.Subject
            : lead is { Foreign: false, Compares: false, Direction: 0 } && lead.StageToken.End <= lead.Subject.Start && lead.Subject.End == bracket.Start && HoldsAll(tokens, at) && OfNamed(lead) is { Known: true } named ? named
            : _carried.Subject.Known || _sentenceFirst >= 0 ? _carried.Subject
            : Spoken(OwnLead) is { Known: true } spoken ? spoken
            : _carried.Subject;
        _carried = _carried with
        {
            OfKind = _carried.OfKind || (lead is not null && SpeaksOfProject(OwnLead, lead)),
            LeadStart = _lead.Count, Bracketed = BehindFigure(bracket), Subject = subject,
            Beside = compared is null ? null : compared.BaseYear ?? (compared.LastYear ? (_carried.Year ?? compared.Year ?? report.Year) - 1 : null),
        };
        return true;
    }

    /// <summary>渠道清淤项目（预算10万元，支出9万元）；: a bracket behind a name with which the clause ends tells all the figures that the name has.</summary>
    private bool HoldsAll(List<Token> tokens, int open)
    {
        for (var i = open + 1; i < Math.Min(tokens.Count, open + MostInBracket); i++)
        {
            if (tokens[i].Kind is TokenKind.Open or TokenKind.Close)
            {
                return tokens[i].Kind == TokenKind.Close && (i + 1 == tokens.Count || tokens[i + 1].Kind == TokenKind.Stop || _text[tokens[i + 1].Start] is '和' or '与' or '及' or '均' or '都');
            }
        }

        return false;
    }

    /// <summary>A bracket of a few figures.</summary>
    private const int MostInBracket = 30;

    /// <summary>The name, its stage, 较, the year and its stage.</summary>
    private const int MostCompared = 8;

    private bool CloseBracket()
    {
        if (!_brackets.TryPop(out var outer))
        {
            return false;
        }

        var (project, behind) = (_told.Project, _carried.Bracketed);
        var named = OwnLead is [.., { Code: Items.ThreePublic } whole] && OwnLead is [_] or [{ Kind: TokenKind.Filler }, _] ? whole : default;
        EndClause();
        // 事业收入（学费、住宿费）486万元: a bracket's words without a figure are told of nothing.
        // 一标段总投资300万元（其中建筑工程280万元），二标段…: what a figure's bracket told of is its part.
        _told.Project = statements is [.., { Kind: StatementKind.Amount } told] && (told.Whole is { Foreign: true } || (behind is not null && ReferenceEquals(told.Whole, behind))) ? outer.Project : project;
        _carried = outer.Carried;
        if (named.Length > 0 && HasLead && _lead[^1] is { Kind: TokenKind.Item } part && Items.ThreePublicParts.Contains(part.Code))
        {
            // 因公出国费、公务接待费、公车运行费（以下简称“三公”经费）决算86万元: the bracket says what those before it are together.
            _lead.Add(named);
        }

        // 总收入3845万元（含上年结转56万元），其中…: what follows goes on about the figure that the bracket stands behind.
        _told.Last = behind is not null || IsOtherYearOf(outer.Last) ? outer.Last : _told.Last;
        return true;
    }

    /// <summary>支出18.3万元（2022年为17.4万元），其中…: what the bracket told of another year is not what goes on.</summary>
    private bool IsOtherYearOf(Statement? before) =>
        before is not null && _told.Last is not null && before.Year != _told.Last.Year && before.Item == _told.Last.Item && before.Stage == _told.Last.Stage;
}
