using System.Globalization;
using System.Text;

namespace PerfExtract.Bench.Growth;

/// <summary>What a text says again and again: any step that looks back over all that came before makes four times as much cost sixteen.</summary>
/// <param name="Head">Stands once, at the beginning.</param>
/// <param name="Repeated">Where # stands for how often it has been said.</param>
internal sealed record Pattern(string Name, string Head, string Repeated)
{
    private const string Report = "云岫县水利局2022年度部门整体支出绩效自评报告\n一、预算执行情况\n", Money = "项目\t年初预算数\t决算数\n";

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("money rows", Money, "甲#项目\t#.3\t#.1\n"),
        new("rows of one name", Money, "其中：人员经费\t210.30\t208.15\n"),
        new("totals", Money, "合计\t210.30\t208.15\n"),
        new("subtotals", Money, "小计\t210.30\t208.15\n甲\t1\t2\n"),
        new("heads again", "", Money + "基本支出\t210.30\t208.15\n"),
        new("classes", "类\t款\t项\t科目名称\t年初预算数\t决算数\n", "201\t01\t01\t行政运行\t#.3\t#.1\n"),
        new("pages of a table", Money, "甲#项目\t#.3\t#.1\n- # -\n"),
        new("tables", "", "表#\n单位：万元\n项目\t预算\t决算\n甲#\t12\t11\n合计\t12\t11\n说明#。\n"),
        new("columns of spaces", "项目        年初预算数      决算数\n", "甲#项目      #.3      #.1\n"),
        new("a list of projects", "", "项目名称          甲#项目      12.5      13.5\n"),
        new("indicator rows", "一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\n", "产出指标\t数量指标\t清淤长度#\t≥#公里\t13公里\t10\t9\n"),
        new("forms", "", "项目支出绩效自评表\n项目名称\t甲#项目\n主管部门\t水利局\n年度资金总额\t10\t9\t90%\n产出指标\t数量指标\t长度\t12\t12\n"),
        new("flattened money", "项目\n年初预算数\n决算数\n", "甲#项目\n#.3\n#.1\n"),
        new("flattened forms", "", "项目名称\n甲#项目\n主管部门\n水利局\n年初预算数\n全年执行数\n执行率\n年度资金总额\n10\n9\n90%\n"),
        new("stacked rows", "项目 |\n年初预算数 |\n决算数 |\n", "甲#项目 |\n#.3 |\n#.1 |\n"),
        new("stacked forms", "", "项目名称 |\n甲#项目 |\n主管部门 |\n水利局 |\n年初预算数 |\n全年执行数 |\n执行率 |\n年度资金总额 |\n10 |\n9 |\n90% |\n|\n"),
        new("padded rows", "项目 | 年初预算数 | 决算数 | 备注 |\n合计 | 9 | 8 ||\n", "甲#项目 | #.3 | #.1 ||\n"),
        new("padded forms", "", "项目名称 | 甲#项目 |||\n项目资金 | 年初预算数 | 全年执行数 | 执行率 ||\n年度资金总额 | 10 | 9 | 90% ||\n一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 |\n产出指标 | 数量指标 | 长度 | 12 | 12 |\n质量指标 | 合格率 | 100% | 100% ||\n"),
        new("staffing rows", "单位\t编制数\t实有人数\n", "甲#所\t12\t11\n"),
        new("score rows", "评价指标\t分值\t得分\n", "指标#\t10\t9\n"),
        new("headings", "", "一、甲#情况\n（一）乙\n1.丙\n"),
        new("problems", "二、存在的问题\n", "（#）甲#不足。乙丙丁。\n"),
        new("amounts", "", "基本支出#万元。"),
        new("contradictions", "", "预算#万元，其中财政资金90万元，到位92万元，"),
        new("years", "", "20#年支出#万元，"),
        new("shares", "", "人员经费#万元，占12%，公用经费#万元，占3%。"),
        new("growth", "", "支出#万元，比上年增加3万元，增长5%。"),
        new("rates", "", "甲#项目预算10万元，支出9万元，执行率#%。"),
        new("rates of one project", "", "甲项目预算#万元，支出9万元，执行率12%。"),
        new("rates of the whole", "", "年初预算#万元，追加2万元，支出#万元，预算执行率98%。"),
        new("points", "", "一是甲#资金#万元；二是乙#资金#万元。"),
        new("in turn", "", "甲、乙、丙分别为#万元、2万元和3万元。"),
        new("in brackets", "", "支出#万元（甲#万元、乙3万元），"),
        new("brackets within brackets", "", "（其中（其中（甲#万元）2万元）3万元）"),
        new("among", "", "其中：项目支出中，甲项目#万元，乙项目3万元。"),
        new("three public", "", "“三公”经费支出#万元，比上年减少1万元，其中公务接待费2万元；"),
        new("names in a row", "", "甲#项目、乙项目，支出#万元，共3万元。"),
        new("head-counts", "", "编制#人，实有12人，其中行政7人；"),
        new("bare head-counts", "", "人数#人，"),
        new("denials", "", "没无未"),
        new("scores", "", "甲#指标得分9分（满分10分），"),
        new("indicators", "二、绩效完成情况\n", "甲#完成#公里，满意度96%。"),
    ];

    public byte[] Text(int characters)
    {
        var text = new StringBuilder(Report, characters + Report.Length);
        text.Append(Head);
        for (var i = 1; text.Length < characters; i++)
        {
            text.Append(Repeated).Replace("#", i.ToString(CultureInfo.InvariantCulture), text.Length - Repeated.Length, Repeated.Length);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
