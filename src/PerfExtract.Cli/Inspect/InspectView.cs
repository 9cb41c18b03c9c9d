using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>One record as a person reads it, part by part. A part without facts is left out.</summary>
internal static class InspectView
{
    /// <summary>The parts by name in the order of the page.</summary>
    public static readonly IReadOnlyList<(string Name, Action<Page, ReportRecord> Write)> Parts =
    [
        ("report", Head),
        ("sections", Sections),
        ("audits", Audits),
        ("budgets", BudgetView.Write),
        ("executionRates", Rates),
        ("indicators", Indicators),
        ("goals", Goals),
        ("staffing", Staffing),
        ("scores", Scores),
        ("findings", Findings),
        ("diagnostics", Diagnostics),
    ];

    public static string Name(string group, string? code) => code is null ? "" : Names.Of(group, code, Language.Chinese);

    public static string Safe(string? text) => DisplayWidth.Safe(text);

    private static void Head(Page page, ReportRecord record)
    {
        var head = record.Report;
        page.Wrapped("", Safe(head.Title ?? record.Source.Name));
        Pair(page, "单位", head.Organization);
        Pair(page, "年度", head.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Pair(page, "日期", head.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Pair(page, "类型", string.Join(" · ", new[] { Name("reportKind", head.Kind), Name("evaluation", head.Evaluation) }.Where(text => text.Length > 0)));
        Pair(page, "文件", $"{record.Source.Name}（{record.Source.Format}，{record.Source.Bytes} 字节{(record.Source.Pages is { } pages ? $"，{pages} 页" : "")}）");
    }

    private static void Pair(Page page, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Wrapped($"  {name}  ", Safe(value));
        }
    }

    private static void Sections(Page page, ReportRecord record)
    {
        Heading(page, record.Sections.Count, "章节");
        foreach (var section in record.Sections)
        {
            var number = section.Number is null ? "" : section.Number + " ";
            page.Line(DisplayWidth.Cut(new string(' ', section.Level * 2) + Safe(number + section.Title), page.Width));
        }
    }

    private static void Audits(Page page, ReportRecord record)
    {
        Heading(page, record.Audits.Count, "核查");
        foreach (var audit in record.Audits)
        {
            var sign = audit.Severity == Severities.Info ? "  · " : "  ! ";
            page.Wrapped(sign, Safe($"{Name("auditRule", audit.Rule)}：{audit.Message}"));
        }
    }

    private static void Rates(Page page, ReportRecord record)
    {
        Heading(page, record.ExecutionRates.Count, "执行率");
        var table = new TextTable("项目", "年度", "执行率", "", "来源");
        foreach (var rate in record.ExecutionRates)
        {
            table.Add(
                Safe(rate.Label), rate.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Figures.Plain(rate.Percent) + "%", Figures.Bar(rate.Percent), Name("origin", rate.Origin));
        }

        WriteIfAny(table, page, record.ExecutionRates.Count);
    }

    private static void Indicators(Page page, ReportRecord record)
    {
        Heading(page, record.Indicators.Count, "指标");
        foreach (var project in record.Indicators.GroupBy(indicator => indicator.Project))
        {
            if (project.Key is { } name)
            {
                page.Wrapped("  ", Safe($"〔{name}〕"));
            }

            var table = new TextTable("指标", "", "目标", "完成", "得分");
            foreach (var indicator in project)
            {
                table.Add(
                    Safe(indicator.Name), indicator.Achieved switch { true => "✓", false => "✗", _ => "" },
                    DisplayWidth.Cut(Safe(indicator.Target?.Text), 16), DisplayWidth.Cut(Safe(indicator.Actual?.Text), 16),
                    indicator.Score is { } score ? Figures.Plain(score) + (indicator.Weight is { } weight ? "/" + Figures.Plain(weight) : "") : "");
            }

            table.Write(page);
        }
    }

    private static void Goals(Page page, ReportRecord record)
    {
        Heading(page, record.Goals.Count, "目标");
        foreach (var goal in record.Goals)
        {
            Pair(page, "预期", goal.Expected);
            Pair(page, "完成", goal.Achieved);
        }
    }

    private static void Staffing(Page page, ReportRecord record)
    {
        Heading(page, record.Staffing.Count, "人员");
        foreach (var post in record.Staffing)
        {
            Pair(page, Safe(post.Label), Figures.Plain(post.Count) + post.Unit);
        }
    }

    private static void Scores(Page page, ReportRecord record)
    {
        Heading(page, record.Scores.Count, "得分");
        foreach (var score in record.Scores)
        {
            var value = score.Value is { } points ? Figures.Plain(points) + (score.OutOf is { } of ? "/" + Figures.Plain(of) : "") : "";
            Pair(page, Safe(score.Label), $"{value} {score.Grade}".Trim());
        }
    }

    private static void Findings(Page page, ReportRecord record)
    {
        Heading(page, record.Findings.Count, "问题与建议");
        foreach (var finding in record.Findings)
        {
            page.Wrapped(finding.Kind == FindingKinds.Problem ? "  问题  " : "  建议  ", Safe(finding.Text));
        }
    }

    private static void Diagnostics(Page page, ReportRecord record)
    {
        Heading(page, record.Diagnostics.Count, "未能读懂之处");
        foreach (var diagnostic in record.Diagnostics)
        {
            page.Wrapped("  - ", Safe($"{diagnostic.Message}（{diagnostic.Code}）"));
        }
    }

    private static void Heading(Page page, int count, string name)
    {
        if (count > 0)
        {
            page.Heading($"{name}（{count}）");
        }
    }

    private static void WriteIfAny(TextTable table, Page page, int count)
    {
        if (count > 0)
        {
            table.Write(page);
        }
    }
}
