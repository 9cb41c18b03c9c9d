using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a clause leaves to the next one; a bracket gets a copy of its own.</summary>
internal readonly record struct Carried
{
    public Subject Subject { get; init; }

    public string? Stage { get; init; }

    public int? Year { get; init; }

    /// <summary>于2022年启动，: the year that 当年 behind it is.</summary>
    public int? Event { get; init; }

    /// <summary>2021—2023年，: what follows is of all of them.</summary>
    public bool SeveralYears { get; init; }

    /// <summary>The year of the sentence's first amount: 比上年 is measured from it.</summary>
    public int? FirstYear { get; init; }

    /// <summary>截至9月底，: what follows was so before the year's end.</summary>
    public bool Interim { get; init; }

    /// <summary>年中，: what is adjusted then is by how much.</summary>
    public bool MidYear { get; init; }

    /// <summary>与年初预算相比，: the stage that the next change is measured against.</summary>
    public string? Base { get; init; }

    /// <summary>收、支与2022年相比，: both totals are what changes.</summary>
    public IReadOnlyList<Subject>? Both { get; init; }

    /// <summary>与2022年预算相比，: what follows changes, against that year.</summary>
    public bool Compared { get; init; }

    public int? BaseYear { get; init; }

    /// <summary>同比下降5%，: what is less then is so against the year before, and not against the budget beside it.</summary>
    public bool OnYear { get; init; }

    /// <summary>比2020年（45.2万元）减少…: the year that the bracket's figure is of.</summary>
    public int? Beside { get; init; }

    /// <summary>决算数大于预算数的主要原因：: what follows says why.</summary>
    public bool OfCause { get; init; }

    /// <summary>The totals that 其中 has opened, the innermost first.</summary>
    public WholeChain? Whole { get; init; }

    /// <summary>下属单位预算80万元，支出78万元: which part of the organisation the figures are of.</summary>
    public string? Holder { get; init; }

    /// <summary>A semicolon has ended what was told of the parts.</summary>
    public bool PastParts { get; init; }

    /// <summary>The amount that a bracket stands behind.</summary>
    public Statement? Bracketed { get; init; }

    /// <summary>资金分配如下：: names that follow are purposes.</summary>
    public bool Distributes { get; init; }

    /// <summary>What a clause named last that told a percentage of it or none: no amount has followed yet.</summary>
    public Subject Mentioned { get; init; }

    /// <summary>举办培训3期，; 发放养老金800余万元，: what is told of is no item, and what follows without a name is no total.</summary>
    public bool Aside { get; init; }

    /// <summary>More than one has been named so.</summary>
    public bool MentionsSeveral { get; init; }

    /// <summary>A clause of the sentence named what no list knows.</summary>
    public bool Unnamed { get; init; }

    /// <summary>论坛、赛事等活动，: what follows is of a kind of things that nothing lists.</summary>
    public bool OfKind { get; init; }

    /// <summary>A point has just been opened.</summary>
    public bool IsPoint { get; init; }

    /// <summary>一是食品安全，: the words that a point begins with, where no list knows them.</summary>
    public Subject Point { get; init; }

    /// <summary>其中：购置防火服300套，支出25万元: what the clause before counted, which is a part's name.</summary>
    public Subject Counted { get; init; }

    /// <summary>Where the words of the clause begin in the lead: in front of them stand those around a bracket.</summary>
    public int LeadStart { get; init; }
}

internal sealed record WholeChain(Statement Whole, WholeChain? Outer)
{
    private static readonly string?[] s_costs =
    [
        Items.BasicExpenditure, Items.Personnel, Items.Operating, Items.AgencyOperating, Items.Wages, Items.GoodsServices, Items.IndividualsFamilies,
    ];

    /// <summary>One of the totals is parted by the classes of costs; told from the outside in, since a chain may be as long as its sentence.</summary>
    public bool TellsCosts { get; } = IsOfCosts(Whole.Item) || Outer is { TellsCosts: true };

    public static bool IsOfCosts(string? item) => s_costs.Contains(item);
}
