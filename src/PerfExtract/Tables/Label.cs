using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>What the words of a header cell or of a row's label say about money.</summary>
internal sealed record Label
{
    public static readonly Label Empty = new();

    /// <summary>The label as written, without numbering, 其中, white space and a trailing unit.</summary>
    public string Text { get; init; } = "";

    /// <summary>Every character is part of a known word.</summary>
    public bool Known { get; init; }

    public string? Item { get; init; }

    /// <summary>The item before the last one: 基本支出 in 基本支出—人员经费.</summary>
    public string? Outer { get; init; }

    public string? Fund { get; init; }

    public string? Stage { get; init; }

    public int? Year { get; init; }

    /// <summary>A sum over years belongs to none of them.</summary>
    public bool SeveralYears { get; init; }

    /// <summary>Years after the report's year: 上年 is -1.</summary>
    public int? YearOffset { get; init; }

    public TotalKind Total { get; init; }

    /// <summary>本级, 下属单位: the column or row is one organisation's part.</summary>
    public string? Scope { get; init; }

    public MoneyUnit? Unit { get; init; }

    /// <summary>Its figures are percents: （%）.</summary>
    public bool Percent { get; init; }

    /// <summary>金额: money, not said which.</summary>
    public bool Amount { get; init; }

    public bool OfWhich { get; init; }

    public int Depth { get; init; }

    public int Indent { get; init; }

    public string? Code { get; init; }

    /// <summary>A line of a classification or of a settlement that is no item of the record: 住房公积金, 上缴上级支出.</summary>
    public bool Class { get; init; }

    /// <summary>预算执行 alone is what is scored as often as what was spent.</summary>
    public bool Criterion { get; init; }

    public bool SaysMoney => Item is not null || Fund is not null || Stage is not null || Total != TotalKind.None || Amount;

    public bool SaysYear => Year is not null || YearOffset is not null;
}
