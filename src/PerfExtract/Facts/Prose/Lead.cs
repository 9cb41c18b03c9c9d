using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// The words in front of a figure, from the last stop or figure on: what they name, at which stage, of which year, and whether they
/// compare. Words after 比 and 较 belong to what is compared with.
/// </summary>
internal sealed partial class Lead
{
    public Subject Subject { get; private set; }

    /// <summary>灌区改造工程概算总投资: the project whose investment it is.</summary>
    public Subject Owner { get; private set; }

    /// <summary>收入 or 支出 without more, as an item, for the case that nothing nearer is one.</summary>
    public string? Total { get; private set; }

    public string? Stage { get; private set; }

    public Token StageToken { get; private set; }

    /// <summary>The stage that is compared with (较年初预算增加) or shared in (完成年初预算的 …).</summary>
    public string? Base { get; private set; }

    public int? Year { get; private set; }

    /// <summary>The year that is compared with: 较2022年预算增加.</summary>
    public int? BaseYear { get; private set; }

    public bool LastYear { get; private set; }

    public bool SeveralYears { get; private set; }

    /// <summary>截至: up to a day, and not of its year where years are spoken of.</summary>
    public bool Until { get; private set; }

    /// <summary>预计: what is spent then has not been yet.</summary>
    public bool Expected { get; private set; }

    /// <summary>市级, 县财政: beside 中央补助 and 省级补助 whose money it is.</summary>
    public Token Level { get; private set; }

    /// <summary>收到: the money has come.</summary>
    public bool Received { get; private set; }

    /// <summary>中央安排水利资金, 省级下达资金: who gives, right before the verb.</summary>
    public Token Giver { get; private set; }

    /// <summary>本级: the organisation's own, beside those under it.</summary>
    public bool OwnLevel { get; private set; }

    /// <summary>局机关, 下属单位, 县水文站: the part of the organisation that has the money; empty where it has it together with another.</summary>
    public Token Holder { get; private set; }

    /// <summary>护理补贴支出: the plain verb behind a name.</summary>
    public bool Spends { get; private set; }

    /// <summary>全部用于巡护补助: what follows is what money went to.</summary>
    public bool Purpose { get; private set; }

    /// <summary>科技金融拨付: a few words before a verb of stage, which say how or by whom, or in a list of what.</summary>
    public Token Short { get; private set; }

    /// <summary>湖东县支出: the organisation or place whose total it is.</summary>
    public Token Organ { get; private set; }

    /// <summary>第四季度, 上半年: a part of what the year had.</summary>
    public bool PartOfYear { get; private set; }

    /// <summary>合计 right before the figure: the sum of what was listed.</summary>
    public bool Sum { get; private set; }

    /// <summary>共到位: there is such a word before the stage.</summary>
    public bool InAll { get; private set; }

    /// <summary>年末: what is carried over then goes out.</summary>
    public bool YearEnd { get; private set; }

    /// <summary>公用经费年初56万元: right before the figure.</summary>
    public bool YearBegin { get; private set; }

    public bool MidYear { get; private set; }

    public bool WholeYear { get; private set; }

    /// <summary>因人员增加和中央补助下达: the clause says why.</summary>
    public bool IsCause { get; private set; }

    public bool Compares { get; private set; }

    /// <summary>1 for 增加, -1 for 减少, 0 where nothing changes.</summary>
    public int Direction { get; private set; }

    /// <summary>预算减少5万元: what became less is what the stage says.</summary>
    public bool StageMoves => Direction != 0 && StageToken.Length > 0 && StageToken.End <= _moved.Start;

    /// <summary>增加预算5万元, 增加项目支出预算5万元: the stage is of what was added; not so in 为提高质量投入5万元.</summary>
    public bool MovesStage => Direction != 0 && _movesNext && StageToken.Start >= _moved.End;

    /// <summary>减少到: what the figure came to, and not by how much.</summary>
    public bool GrownTo { get; private set; }

    private Token _moved;
    private bool _movesNext;

    /// <summary>节约: so much less than what stands before.</summary>
    public bool Saves { get; private set; }

    /// <summary>持平: the change is nil.</summary>
    public Token Flat { get; private set; }

    /// <summary>会议费和培训费支出12万元: of two items together.</summary>
    public bool Joint { get; private set; }

    public bool Rate { get; private set; }

    /// <summary>使用率: of what has just been said to be spent, or of something else.</summary>
    public bool BareRate { get; private set; }

    /// <summary>总体执行率: of all that was told, and not of its last part.</summary>
    public bool WholeRate { get; private set; }

    /// <summary>Where the words of the whole begin after 占; -1 where nothing is a share.</summary>
    public int ShareFrom { get; private set; } = -1;

    /// <summary>全部为财政拨款 says what something is; it names no new subject.</summary>
    public bool Copula { get; private set; }

    public bool Foreign { get; private set; }

    /// <summary>纳入监控的项目: some of the projects, and nothing says which.</summary>
    public bool Chosen { get; private set; }

    /// <summary>涉及资金: of what is reviewed or told of.</summary>
    public bool Reviewed { get; private set; }

    /// <summary>应到位资金: what should have come says nothing of what did.</summary>
    public bool Due { get; private set; }

    /// <summary>县级资金应到位, 灌溉改造项目应到位资金: whose it is.</summary>
    public Subject DueOf { get; private set; }

    public bool Pronoun { get; private set; }

    /// <summary>项目资金 without 该 or 本: the organisation's projects, where no project has been named.</summary>
    public bool ProjectAtLarge { get; private set; }

    /// <summary>该项目, 本项目: one that has been named, or the report's own.</summary>
    public bool Points => _pronoun.Is(Cues.Pronoun);

    /// <summary>Where 项目 or 专项 begins; -1 without one.</summary>
    public int PronounStart => _pronoun.Length > 0 ? _pronoun.Start : -1;

    public int PronounEnd => _pronoun.End;

    /// <summary>The words name a kind of things and no one of them.</summary>
    public bool IsKind { get; private set; }

    /// <summary>There are words that name something, known or not.</summary>
    public bool HasContent { get; private set; }

    /// <summary>三公经费较上年24.8万元: what is named stands before 较; nothing behind it is.</summary>
    public bool NamesBefore { get; private set; }

    /// <summary>Two totals in one figure: 收入总计、支出总计512.30万元.</summary>
    public IReadOnlyList<Subject> Both { get; private set; } = [];
}
