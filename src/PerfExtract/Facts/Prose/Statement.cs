using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

public enum StatementKind
{
    /// <summary>A sum of money.</summary>
    Amount,

    /// <summary>A share of an execution: 执行率, 完成年初预算的90%.</summary>
    Rate,

    /// <summary>A part of a whole: 占总支出的62.5%.</summary>
    Share,

    /// <summary>A change against another year in percent: 下降4.2%.</summary>
    Growth,

    /// <summary>What is said of two amounts: 决算数大于预算数, 控制在预算以内.</summary>
    Claim,
}

/// <summary>What one figure of a sentence says, and of what: the reading that budgets, rates and audits share.</summary>
public sealed record Statement(StatementKind Kind, Place Figure, Quantity Quantity, Section? Section)
{
    /// <summary>The unit that a heading declares for a figure without one.</summary>
    public string? Unit { get; init; }

    /// <summary>The item's code, or null where the words name none.</summary>
    public string? Item { get; init; }

    /// <summary>The words that name what the figure is of; null where the sentence leaves them to its context.</summary>
    public Place? Label { get; init; }

    public string? Stage { get; init; }

    /// <summary>The stage was said beside the figure or its whole, not taken from a heading or from custom.</summary>
    public bool StageSaid { get; init; }

    /// <summary>The figure's own words say the stage: it is neither its whole's nor its neighbour's.</summary>
    public bool StageOwn { get; init; }

    /// <summary>下达, 到位: the word that says that money came.</summary>
    public string? Verb { get; init; }

    public int? Year { get; init; }

    public bool SeveralYears { get; init; }

    public string? Within { get; init; }

    public string? Fund { get; init; }

    public string? Side { get; init; }

    /// <summary>The named project or purpose that the figure is of.</summary>
    public Place? Project { get; init; }

    /// <summary>累计到位: of the year alone only where no smaller figure of the year follows.</summary>
    public bool Cumulated { get; init; }

    /// <summary>截至9月底: spent until a day before the year's end.</summary>
    public bool Interim { get; init; }

    /// <summary>Said under 建议 or a heading below it: what should be done with money tells no amount of the year.</summary>
    public bool Advised { get; init; }

    /// <summary>局机关, 下属单位, 县水文站: the part of the organisation that the words say has the money.</summary>
    public string? Holder { get; init; }

    /// <summary>The project whose heading or whole the amount stands under, where it is of none itself.</summary>
    public Place? Owner { get; init; }

    /// <summary>The label is a line of the state's classification: no item, no project.</summary>
    public bool ClassLine { get; init; }

    /// <summary>1, or -1 for 减少, 追减 and 超支.</summary>
    public int Sign { get; init; } = 1;

    /// <summary>The statement that this one is a part of (其中 …), else null.</summary>
    public Statement? Whole { get; init; }

    /// <summary>For a rate the stage it is a rate of; for a claim its code.</summary>
    public string? Basis { get; init; }

    public Place? WholeLabel { get; init; }

    /// <summary>For a share, a growth and a claim the amount that it belongs to.</summary>
    public Statement? Of { get; init; }

    /// <summary>For a growth the change or the other year's amount, for a claim the budget; it stands before.</summary>
    public Statement? Against { get; init; }

    /// <summary>下达: what was granted from above; what was got in all, where that is told too, is what was available.</summary>
    public bool Granted { get; init; }

    /// <summary>Money of somebody or something else: savings, trade, assets, thresholds.</summary>
    public bool Foreign { get; init; }

    /// <summary>全省安排35亿元: money of a place that the report's own is a part of.</summary>
    public bool Wider { get; init; }

    /// <summary>对15个项目开展自评，涉及资金3625万元。其中A项目…: what is told of them is theirs.</summary>
    public bool Reviewed { get; init; }

    /// <summary>The zero of 无因公出国（境）费 and of 与上年持平: the figure's place is the words themselves.</summary>
    public bool Zero { get; init; }

    public decimal Amount => Zero ? 0 : Sign * Quantity.Amount;
}
