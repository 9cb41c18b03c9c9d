using PerfExtract.Forge.Words;

namespace PerfExtract.Forge.Structures;

/// <summary>What stands in every report and is no fact: numbers of documents, phones, savings, good intentions.</summary>
internal static class Noise
{
    public static string Sentence(Dice dice, int year) => dice.Pick(
        $"根据财政部门关于开展{year}年度绩效自评工作的通知要求，我单位成立了由主要负责人任组长的自评工作小组。",
        $"自评工作依据《预算绩效管理暂行办法》（云财绩〔{year}〕17号）开展，共召开协调会3次。",
        "单位修订内部控制制度12项，完善采购、合同、资产等流程，建立台账管理机制。",
        "通过集中采购节约成本12.6万元，咨询电话12345热线全年保持畅通，24小时有人值守。",
        "对照年初目标逐项核查资料，采用比较法、因素分析法和公众评判法相结合的方式评价。",
        "下一步将加强预算编制的科学性，合理安排支出进度，强化结果应用。",
        "全年办结群众来信来访，回访中未发现推诿扯皮现象，10月份开展了专题培训。");
}
