namespace PerfExtract.Forge.Words;

/// <summary>A budget item: its code, and what reports call it.</summary>
public sealed record Item(string Code, params IReadOnlyList<string> Names)
{
    public static readonly Item ExpenditureTotal = new("expenditure-total", "支出合计", "预算总金额", "总支出", "支出总计");
    public static readonly Item Basic = new("basic-expenditure", "基本支出");
    public static readonly Item Personnel = new("personnel", "人员经费", "人员支出");
    public static readonly Item Operating = new("operating", "公用经费", "日常公用经费", "日常公用支出");
    public static readonly Item Projects = new("project-expenditure", "项目支出");
    public static readonly Item Wages = new("wages", "工资福利支出");
    public static readonly Item Goods = new("goods-services", "商品和服务支出");
    public static readonly Item Individuals = new("individuals-families", "对个人和家庭的补助");
    public static readonly Item Capital = new("capital", "资本性支出");
    public static readonly Item ThreePublic = new("three-public", "“三公”经费", "三公经费", "\"三公\"经费支出", "“三公经费”合计");
    public static readonly Item Overseas = new("overseas", "因公出国（境）费", "因公出国(境)费用", "因公出国（境）支出");
    public static readonly Item Vehicles = new("vehicles", "公务用车购置及运行维护费", "公务用车购置及运行费");
    public static readonly Item VehiclePurchase = new("vehicle-purchase", "公务用车购置费", "公务用车购置");
    public static readonly Item VehicleOperation = new("vehicle-operation", "公务用车运行维护费", "公务用车运行费");
    public static readonly Item Reception = new("reception", "公务接待费", "公务接待费支出");
    public static readonly Item Meeting = new("meeting", "会议费");
    public static readonly Item Training = new("training", "培训费");
    public static readonly Item Public = new("general-public-budget", "一般公共预算财政拨款收入", "一般公共预算拨款收入", "一般公共预算财政拨款");
    public static readonly Item Fund = new("government-fund", "政府性基金预算财政拨款收入", "政府性基金预算拨款收入");
    public static readonly Item StateCapital = new("state-capital", "国有资本经营预算财政拨款收入", "国有资本经营预算拨款收入");
    public static readonly Item Special = new("special-account", "财政专户管理资金收入", "财政专户管理资金");
    public static readonly Item Undertaking = new("undertaking-income", "事业收入");
    public static readonly Item Superior = new("superior-subsidy", "上级补助收入");
    public static readonly Item OtherIncome = new("other-income", "其他收入");

    public string Name(Dice dice) => dice.Pick(Names);
}
