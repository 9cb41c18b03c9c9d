using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs;

/// <summary>Records made by hand: one with every field filled, one with nothing.</summary>
internal static class RecordSamples
{
    private static readonly IReadOnlyList<Evidence> s_evidence =
        [new("s1", 2, 17, "t1", 4, 2, 0, 9, "120.50万元", [72.0m, 90.5m, 130m, 104m]), new(null, null, 3, null, null, null, 5, 8, "120")];

    public static ReportRecord Full(string name = "云溪县水务局.docx") => new(
        ReportRecord.CurrentSchemaVersion,
        new SourceRecord(name, "docx", 41125, new string('a', 64), 12, "utf-8"),
        new ReportHead("云溪县水务局2021年度部门整体支出绩效自评报告", "云溪县水务局", 2021, new DateOnly(2022, 3, 15), "overall-expenditure", "self", s_evidence),
        [new SectionRecord("s1", null, 1, "一", "基本情况", "overview", s_evidence)],
        [new TableRecord("t1", "收支表", "万元", "budget", 1, [["科目", "预算数"], ["公务接待费", "3.20"]], [new MergeRecord(0, 0, 1, 2)], s_evidence)],
        [
            new BudgetFact("reception", "公务接待费", "30217", null, "basic-expenditure", "expenditure", "general-public-budget", "initial", 2021, 32000.00m, "3.20", "万元", "table", s_evidence, 0.95m),
            new BudgetFact(null, "=1+1", null, "河道清淤，二期", null, null, null, "change", null, -314000.0m, "-31.40", null, "text", s_evidence, 1m),
        ],
        [new ExecutionRateFact("project", "执行率", 2021, 94.78m, "94.78%", "reported", "adjusted", "河道清淤", 10m, 9.48m, s_evidence)],
        [new IndicatorFact("河道清淤", "产出指标", "数量指标", "清淤长度", new QuantityRecord("≥12.50公里", ">=", 12.50m, "公里"), new QuantityRecord("健全", null, null, null), null, 10m, 10m, "-", "验收单", true, "table", s_evidence)],
        [new GoalFact("河道清淤", "完成清淤\n12公里", "已完成", s_evidence)],
        [new StaffingFact("在职人员", 42m, "人", s_evidence)],
        [new ScoreFact(97.8m, 100m, "优", "总分", s_evidence)],
        [new FindingFact("problem", "@预算编制不够细", s_evidence)],
        [new AuditRecord("sum-of-parts", "warning", "分项之和为12.3万元，合计列为12.5万元。", "三公经费", 123000m, 125000m, s_evidence)],
        [new DiagnosticRecord("info", "wrong-extension", "the file is named .doc", [])]);

    public static ReportRecord Empty(string name = "空.txt") => new(
        ReportRecord.CurrentSchemaVersion, new SourceRecord(name, "txt", 0, new string('0', 64), null, null),
        new ReportHead(null, null, null, null, null, null, []), [], [], [], [], [], [], [], [], [], [], []);
}
