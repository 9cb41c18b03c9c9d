namespace PerfExtract.Forge.Words;

/// <summary>A stage of money: its code, and what a column of it is called.</summary>
public sealed record Stage(string Code, params IReadOnlyList<string> Names)
{
    public static readonly Stage Initial = new("initial", "年初预算数", "年初预算", "年初批复预算数", "年初预算金额");
    public static readonly Stage Adjustment = new("adjustment", "预算调整数", "追加追减数", "年中调整数", "本年追加");
    public static readonly Stage Adjusted = new("adjusted", "调整后预算数", "全年预算数", "调整预算数", "全年预算数（A）");
    public static readonly Stage Actual = new("actual", "决算数", "实际支出数", "全年执行数", "执行数", "全年执行数（B）", "支出决算数");
    public static readonly Stage CarriedIn = new("carried-in", "上年结转", "上年结转数", "上年结转资金");
    public static readonly Stage CarriedOut = new("carried-out", "本年结转", "结转下年", "年末结转");
    public static readonly Stage Available = new("available", "可用指标", "年度可用指标");
    public static readonly Stage Difference = new("difference", "差异（预算-决算）", "结余", "差额");

    public string Name(Dice dice) => dice.Pick(Names);
}
