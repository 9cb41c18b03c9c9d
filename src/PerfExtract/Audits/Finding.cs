using System.Globalization;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>How a rule words what it found: figures as a reader of the report knows them, and where they stand.</summary>
internal static class Finding
{
    private const decimal TenThousand = 10000m;

    public static AuditRecord Of(
        string rule, string severity, string message, string subject, decimal? expected, decimal? actual,
        params IReadOnlyList<Evidence> evidence) =>
        new(rule, severity, message, subject, expected, actual, evidence);

    public static string Money(decimal yuan) =>
        Math.Abs(yuan) >= TenThousand ? $"{Plain(yuan / TenThousand)}万元" : $"{Plain(yuan)}元";

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>“公务接待费”（2021年，决算数）: what an amount is of, in words.</summary>
    public static string Name(BudgetFact fact) =>
        $"{(fact.Year is { } year ? $"{year}年" : "")}{Quoted(fact.Label)}"
        + (FundName(fact.Fund) is { } fund ? $"（{fund}）" : fact.Within is null ? "" : "（分项）");

    /// <summary>“公务接待费”; a label that holds quotation marks of its own stands without more.</summary>
    public static string Quoted(string label) => label.Contains('“') ? label : $"“{label}”";

    private static string? FundName(string? fund) => fund switch
    {
        Items.GeneralPublicBudget => "一般公共预算",
        Items.GovernmentFund => "政府性基金",
        Items.StateCapital => "国有资本经营预算",
        Items.SpecialAccount => "财政专户",
        Items.FiscalAppropriation => "财政拨款",
        Items.UnitFunds => "单位资金",
        _ => null,
    };

    public static string Where(Evidence evidence) =>
        (evidence.Page is { } page ? $"第{page}页" : "")
        + (evidence.Table is { } table ? $"表{table.TrimStart('t')}第{evidence.Row + 1}行" : $"第{evidence.Block + 1}段");

    public static string StageName(string? stage) => stage switch
    {
        Stages.Initial => "年初预算",
        Stages.Adjustment => "预算调整",
        Stages.Adjusted => "调整后预算",
        Stages.Available => "可用预算",
        Stages.Actual => "实际支出",
        Stages.CarriedIn => "上年结转",
        Stages.CarriedOut => "年末结转",
        Stages.Difference => "预决算差异",
        Stages.Change => "较上年增减",
        _ => "预算",
    };
}
