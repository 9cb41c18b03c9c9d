using PerfExtract.Documents;

namespace PerfExtract.Tests.Readers.Txt;

/// <summary>Texts and how they are read: one block a line; |a|b| is a table's row, ^ a running head, _ a page's foot, # contents.</summary>
public class TxtCases
{
    private const string Long =
        "全县农村供水工程维修养护项目共安排资金一百二十万元，覆盖十一个乡镇，受益人口三万二千人，年度内完成管网改造并通过验收，未发现挤占挪用";

    private const string Uncut =
        "本单位全年实施三个项目：河道清淤年初预算安排77.92万元，支出59.21万元；管网改造年初预算安排113.44万元，支出109.4万元；"
        + "山塘整治年初预算安排42.71万元，支出40.55万元，三个项目均已验收并投入使用。";

    public static TheoryData<string, string, string> Cases => new()
    {
        // Titles, headings and cells are no cut sentences.
        { "a title over two lines", "云岭县水务局2023年度\n部门整体支出绩效自评报告\n一、概况", "云岭县水务局2023年度\n部门整体支出绩效自评报告\n一、概况" },
        { "a heading with a clause", "强化项目管理，资金使用更规范\n\n建立了月调度制度，全年召开调度会12次。", "强化项目管理，资金使用更规范\n建立了月调度制度，全年召开调度会12次。" },
        { "a long heading with a number", "（二）评价工作的组织实施，包括前期准备、现场核查、综合分析和撰写报告等阶段\n\n评价组于三月进驻现场。",
          "（二）评价工作的组织实施，包括前期准备、现场核查、综合分析和撰写报告等阶段\n评价组于三月进驻现场。" },
        { "a paragraph without a stop before a heading", Long + "\n二、存在的问题", Long + "\n二、存在的问题" },
        { "cells one a line", "预算项目\n\n合计（单位：万元）\n\n财政拨款\n\n312.50\n0\n", "预算项目\n合计（单位：万元）\n财政拨款\n312.50\n0" },
        { "a signature", "特此报告。\n\n                 云岭县水务局\n              2024年3月8日", "特此报告。\n云岭县水务局\n2024年3月8日" },

        // Sentences cut by a page.
        { "within a word", Long + "专\n\n项资金的情况。", Long + "专项资金的情况。" },
        { "after a comma", "完善了固定资产的登记、\n\n调配和处置，各环节责任清楚。", "完善了固定资产的登记、调配和处置，各环节责任清楚。" },
        { "within brackets", "负责协调政务公开（信息公开、办事\n\n公开）和政务服务体系建设。", "负责协调政务公开（信息公开、办事公开）和政务服务体系建设。" },
        { "before a stop", "全年支出120万元\n\n，完成预算。", "全年支出120万元，完成预算。" },
        { "by a word the text knows", "支出规范，支出合理，支出真实，支出及时。\n按照要求，现将本单位整体支\n\n出绩效情况报告如下：",
          "支出规范，支出合理，支出真实，支出及时。\n按照要求，现将本单位整体支出绩效情况报告如下：" },
        { "within figures, by a cutter that counts characters", Cut(31), Uncut },
        { "within a figure and behind a mark", Cut(33), Uncut },
        { "around a number with its total", Long + "资\n第3页 共9页\n金的情况。", Long + "资金的情况。\n_第3页 共9页" },
        { "around a running head", $"{Long}资\n云岭县水务局\n- 1 -\n金的情况。\n{Long}专\n云岭县水务局\n- 2 -\n项资金。",
          $"{Long}资金的情况。\n_云岭县水务局\n_- 1 -\n{Long}专项资金。\n_云岭县水务局\n_- 2 -" },
        { "a form's title on each page is no running head", "项目支出绩效自评表\n总分100\f项目支出绩效自评表\n总分98\f项目支出绩效自评表\n总分97",
          "项目支出绩效自评表\n总分100\n项目支出绩效自评表\n总分98\n项目支出绩效自评表\n总分97" },
        { "a bare number beside a page break", Long + "资\n3\f金的情况。", Long + "资金的情况。\n_3" },

        // Tables of bars.
        { "bars, as notes are written", "| 项目 | 预算 | 决算 |\n|---|---:|---:|\n| 基本支出 | 210.30 | 208.15 |\n| 项目支出 | | 0 |",
          "|项目|预算|决算|\n|基本支出|210.30|208.15|\n|项目支出||0|" },
        { "bars with rules between all rows", "┌──┬──┐\n│项目│决算│\n├──┼──┤\n│基本│208 │\n│支出│    │\n├──┼──┤\n│合计│208 │\n└──┴──┘",
          "|项目|决算|\n|基本支出|208|\n|合计|208|" },
        { "bars at the ends of some lines part empty cells", "一级指标 | 三级指标 | 目标值 | 得分\n产出指标 | 培训人数 | 200人 | 10\n | 培训场次 | 4场 | ",
          "|一级指标|三级指标|目标值|得分|\n|产出指标|培训人数|200人|10|\n||培训场次|4场||" },
        { "bars without a frame, and empty cells first", "项目资金||预算|执行率\n||210.30|98%\n|合计|210.30|\n", "|项目资金||预算|执行率|\n|||210.30|98%|\n||合计|210.30||" },
        { "one line of bars is a line", "首页 | 机构 | 公开\n一、概况", "首页 | 机构 | 公开\n一、概况" },

        // Tables of commas, and what tools write that know no merged cells.
        { "commas, a cell in quotation marks", "单位：元\n项目,年初预算数,全年执行数,执行率\n基本支出,\"2,103.50\",\"2,081.50\",98.95%\n项目支出,,0,\n二、概况",
          "单位：元\n|项目|年初预算数|全年执行数|执行率|\n|基本支出|2,103.50|2,081.50|98.95%|\n|项目支出||0||\n二、概况" },
        { "sentences with commas are no table", "全年支出,共12万元,均为项目,无结余。已公开\n其中,甲项目,5万元。\n其余,乙项目,7万元,已结清。", "全年支出,共12万元,均为项目,无结余。已公开\n其中,甲项目,5万元。\n其余,乙项目,7万元,已结清。" },
        { "merged cells said again and again",
          "项目名称\t管网改造\t管网改造\t管网改造\n资金（万元）\t资金来源\t预算数\t执行数\n资金（万元）\t财政拨款\t100\t100\n资金（万元）\t其他资金\t0\t0\n说明\t无其他\t无其他\t无其他",
          "|项目名称|管网改造|||\n|资金（万元）|资金来源|预算数|执行数|\n||财政拨款|100|100|\n||其他资金|0|0|\n|说明|无其他|||" },
        { "a total over three columns", "序号\t项目\t单位\t预算数\t执行数\t等级\n1\t高龄补贴\t民政局\t460\t455.2\t优\n2\t惠民殡葬\t殡管所\t80\t80\t优\n合计\t540\t535.2\t",
          "|序号|项目|单位|预算数|执行数|等级|\n|1|高龄补贴|民政局|460|455.2|优|\n|2|惠民殡葬|殡管所|80|80|优|\n|合计|||540|535.2||" },

        // Tables of spaces with narrow cells.
        { "heads over two lines",
          "项目        年初预算    调整后    决算数\n            数          预算数\n工资福利    860.20      902.40    902.40\n商品服务    210.00      198.50    186.30\n合计      1,070.20    1,100.90  1,088.70",
          "|项目|年初预算数|调整后预算数|决算数|\n|工资福利|860.20|902.40|902.40|\n|商品服务|210.00|198.50|186.30|\n|合计|1,070.20|1,100.90|1,088.70|" },
        { "a second line of heads with fewer of them",
          "序号  项目      预算数              执行数  等级\n                年初预算  调整预算\n1     高龄补贴  460       450       455.2   优\n2     惠民殡葬  80        80        80      优",
          "|序号|项目|预算数||执行数|等级|\n|||年初预算|调整预算|||\n|1|高龄补贴|460|450|455.2|优|\n|2|惠民殡葬|80|80|80|优|" },
        { "whose form and which unit, right above the heads",
          "填报单位：云岭县档案馆                        单位：万元\n资金来源        年初预算数    决算数\n基本支出        412.50        430.20\n项目支出        188.00        169.75\n合计            600.50        599.95",
          "填报单位：云岭县档案馆                        单位：万元\n|资金来源|年初预算数|决算数|\n|基本支出|412.50|430.20|\n|项目支出|188.00|169.75|\n|合计|600.50|599.95|" },
        { "cells over two lines below the goals of a form",
          "年度目标    预期目标      实际完成情况\n            建成3个       建成3个\n"
          + "一级指标    三级指标        指标        完成        分值    得分    原因\n                            值          值\n产出指标    建成投用时间    2023年11    2023年12      10      8     主体工\n"
          + "                            月底前      月                          程延期\n效益指标    到场率          ≥90%       92%           30     30\n满意度指    群众满意        ≥90%       95%           10     10\n标          度\n总分                                                  50     48",
          "年度目标    预期目标      实际完成情况\n建成3个       建成3个\n"
          + "|一级指标|三级指标|指标值|完成值|分值|得分|原因|\n|产出指标|建成投用时间|2023年11月底前|2023年12月|10|8|主体工程延期|\n"
          + "|效益指标|到场率|≥90%|92%|30|30||\n|满意度指标|群众满意度|≥90%|95%|10|10||\n|总分||||50|48||" },

        // Tables of tabs.
        { "rows", "项目\t预算\t决算\n基本支出\t210.30\t208.15\n项目支出\t\t0", "|项目|预算|决算|\n|基本支出|210.30|208.15|\n|项目支出||0|" },
        { "a narrower table below a wider one",
          "指标\t目标\t实际\t分值\t得分\n清淤\t12公里\t13公里\t10\t10\n护岸\t3公里\t3公里\t10\t10\n绿化\t2亩\t2亩\t10\t10\n管护\t5人\t5人\t10\t9\n巡查\t30次\t36次\t10\t10\n"
          + "总体得分49分。\n科目\t预算\t决算\n基本支出\t210.30\t208.15\n项目支出\t80.00\t76.40",
          "|指标|目标|实际|分值|得分|\n|清淤|12公里|13公里|10|10|\n|护岸|3公里|3公里|10|10|\n|绿化|2亩|2亩|10|10|\n|管护|5人|5人|10|9|\n|巡查|30次|36次|10|10|\n"
          + "总体得分49分。\n|科目|预算|决算|\n|基本支出|210.30|208.15|\n|项目支出|80.00|76.40|" },
        { "a narrower table below a wider one, over a page's end",
          "指标\t目标\t实际\t得分\n清淤\t12公里\t13公里\t10\n护岸\t3公里\t3公里\t10\n绿化\t2亩\t2亩\t10\n管护\t5人\t5人\t9\n"
          + "总体得分39分。\n科目\t预算\t决算\n基本支出\t210.30\t208.15\n- 1 -\n人员经费\t150.00\t149.20\n项目支出\t80.00\t76.40",
          "|指标|目标|实际|得分|\n|清淤|12公里|13公里|10|\n|护岸|3公里|3公里|10|\n|绿化|2亩|2亩|10|\n|管护|5人|5人|9|\n"
          + "总体得分39分。\n|科目|预算|决算|\n|基本支出|210.30|208.15|\n|人员经费|150.00|149.20|\n|项目支出|80.00|76.40|\n_- 1 -" },
        { "one row is a line", "填报单位：云岭县水务局\t单位：万元\n一、概况", "填报单位：云岭县水务局\t单位：万元\n一、概况" },
        { "a caption with tabs above", "填报单位：水务局\t单位：万元\n项目\t预算\t决算\n基本支出\t210.30\t208.15\n项目支出\t0\t0",
          "填报单位：水务局\t单位：万元\n|项目|预算|决算|\n|基本支出|210.30|208.15|\n|项目支出|0|0|" },
        { "a year and a unit above a form", "（2022年度）\t单位：万元\n项目名称\t河道清淤\t\n主管部门\t水务局\t实施单位\t河道所\n资金\t预算数\t执行数\n年度资金总额\t12\t11",
          "（2022年度）\t单位：万元\n|项目名称|河道清淤|||\n|主管部门|水务局|实施单位|河道所|\n|资金|预算数|执行数||\n|年度资金总额|12|11||" },
        { "over a page's end, its head again", "项目\t预算\t决算\n基本支出\t210.30\t208.15\n- 1 -\n项目\t预算\t决算\n项目支出\t0\t0",
          "|项目|预算|决算|\n|基本支出|210.30|208.15|\n|项目支出|0|0|\n_- 1 -\n^项目\t预算\t决算" },
        { "a cell cut by a line's end", "指标\t目标\t实际\n清淤长度\t12公里\t13公里\n对推动农村供水\n一体化的影响\t较高\t较高\n满意度\t90%\t95%",
          "|指标|目标|实际|\n|清淤长度|12公里|13公里|\n对推动农村供水\n|一体化的影响|较高|较高|\n|满意度|90%|95%|" },
        { "a middle cell cut by a line's end", "类\t指标\t目标\t实际\n产出\t清淤长度\t12公里\t13公里\n效益\t对推动农村供水\n一体化的影响\t较高\t较高\n效益\t满意度\t90%\t95%",
          "|类|指标|目标|实际|\n|产出|清淤长度|12公里|13公里|\n|效益|对推动农村供水一体化的影响|较高|较高|\n|效益|满意度|90%|95%|" },
        { "two short rows are not one", "甲\t1\t2\t3\t4\t5\n乙\t1\t2\t3\t4\t5\n丙\t10\t20\t30\n丁\t5\t6\n戊\t1\t2\t3\t4\t5",
          "|甲|1|2|3|4|5|\n|乙|1|2|3|4|5|\n|丙|10|20|30|||\n|丁|5|6||||\n|戊|1|2|3|4|5|" },
        { "tabs that only align", "项目\t\t预算\n基本支出合计\t210.30\n项目支出\t\t0", "|项目|预算|\n|基本支出合计|210.30|\n|项目支出|0|" },
        { "prose between two tables", "甲\t1\t2\n乙\t3\t4\n表中数据为决算数。\n丙\t5\t6\n丁\t7\t8", "|甲|1|2|\n|乙|3|4|\n表中数据为决算数。\n|丙|5|6|\n|丁|7|8|" },
        { "a row without a name below a page's end", "职责\t任务\t情况\n供水管理\t管网改造\t完成\n- 2 -\n\t水质检测\t完成",
          "|职责|任务|情况|\n|供水管理|管网改造|完成|\n||水质检测|完成|\n_- 2 -" },
        { "numbers before headings are no cells", "一、\t概况\n1.\t主要职能\n2.\t机构设置", "一、概况\n1.主要职能\n2.机构设置" },
        { "an indented paragraph is no row", "甲\t1\t2\n乙\t3\t4\n\t按照要求，现将情况报告如下。", "|甲|1|2|\n|乙|3|4|\n按照要求，现将情况报告如下。" },

        // Tables of spaces.
        { "figures under figures", "项目          预算      决算\n基本支出    210.30    208.15\n合  计      210.30    208.15",
          "|项目|预算|决算|\n|基本支出|210.30|208.15|\n|合  计|210.30|208.15|" },
        { "a label within", "科目          金额\n支出合计    210.30\n其中：\n  人员      150.00\n  公用       60.30", "|科目|金额|\n|支出合计|210.30|\n|其中：||\n|人员|150.00|\n|公用|60.30|" },
        { "a caption above", "收支情况表              单位：万元\n项目        预算      决算\n收入合计    210.30    208.15\n支出合计    210.30    208.15",
          "收支情况表              单位：万元\n|项目|预算|决算|\n|收入合计|210.30|208.15|\n|支出合计|210.30|208.15|" },
        { "as many pieces as columns, moved by a wide font", "项目      年初预算    决算\n农村供水设施维修养护费      210.30    208.15\n培训费     2.00     1.00",
          "|项目|年初预算|决算|\n|农村供水设施维修养护费|210.30|208.15|\n|培训费|2.00|1.00|" },
        { "wrapped labels", "指标          目标值    完成值\n农村饮水安    90%       95%\n全覆盖比例\n清淤河道总    12公里    13公里\n长度\n管护制度健    健全      健全\n全程度",
          "|指标|目标值|完成值|\n|农村饮水安全覆盖比例|90%|95%|\n|清淤河道总长度|12公里|13公里|\n|管护制度健全程度|健全|健全|" },
        { "the fields of a form above its sums", "项目名称    河道保洁\n主管部门    云岭县水务局    实施单位    云岭县河道管理所\n资金        年初数    预算数    执行数    分值    执行率    得分\n年度总额    60        60        58        10      96.67%    9.6\n财政拨款    60        60        58        10      96.67%    9.6",
          "项目名称    河道保洁\n主管部门    云岭县水务局    实施单位    云岭县河道管理所\n|资金|年初数|预算数|执行数|分值|执行率|得分|\n|年度总额|60|60|58|10|96.67%|9.6|\n|财政拨款|60|60|58|10|96.67%|9.6|" },
        { "a head of three words above, without its columns", "功能分类科目    年初预算        决算\n编码  名称    小计    基本    小计    基本\n201   服务    60      58      50      48\n203   国防    60      58      50      48",
          "功能分类科目    年初预算        决算\n编码  名称    小计    基本    小计    基本\n201   服务    60      58      50      48\n203   国防    60      58      50      48" },
        { "a table below rows that are none", "合计    1     2     3     4\n    5    6\n收支总表\n单位：万元\n收入          支出\n项目    金额  项目    金额\n拨款    60.1  教育    60.1\n合计    60.1  合计    60.1",
          "合计    1     2     3     4\n5    6\n收支总表\n单位：万元\n|收入||支出||\n|项目|金额|项目|金额|\n|拨款|60.1|教育|60.1|\n|合计|60.1|合计|60.1|" },
        { "one letter left over", "科目          预算数    决算数\n工资福利支出  2188.95   2188.95\n商品和服务支  340.45    340.45\n出\n办公费        98.00     98.00",
          "|科目|预算数|决算数|\n|工资福利支出|2188.95|2188.95|\n|商品和服务支出|340.45|340.45|\n|办公费|98.00|98.00|" },
        { "wrapped heads", "项目          合计     一般公共预算  政府性基金预\n                       财政拨款      算财政拨款\n社会保障支出  2940.12  2940.12       0.00\n住房保障支出  102.65   102.65        0.00",
          "|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|\n|社会保障支出|2940.12|2940.12|0.00|\n|住房保障支出|102.65|102.65|0.00|" },
        { "heads below one that spans them", "项目          年初预算数          决算数\n              合计     基本支出    合计     基本支出\n社会保障支出  2940.12  2940.12     2900.01  2900.01\n住房保障支出  102.65   102.65      102.65   102.65",
          "|项目|年初预算数||决算数||\n||合计|基本支出|合计|基本支出|\n|社会保障支出|2940.12|2940.12|2900.01|2900.01|\n|住房保障支出|102.65|102.65|102.65|102.65|" },
        { "names are none", "负责人：甲      电话：无\n填表人：乙      日期：无\n审核人：丙      时间：无", "负责人：甲      电话：无\n填表人：乙      日期：无\n审核人：丙      时间：无" },
        { "two lines are none", "甲    10.5\n乙    20.6\n", "甲    10.5\n乙    20.6" },

        // Contents, litter, line ends.
        { "contents", "目　录\n一、概况\t1\n二、预算执行……3\n三、问题 ...... 12\n一、概况", "#目　录\n#一、概况\t1\n#二、预算执行……3\n#三、问题 ...... 12\n一、概况" },
        { "contents with field codes", "TOC \\o \"1-3\" \\h \\z \\u\n一、概况\tPAGEREF _Toc1 \\h 1\n二、执行\tPAGEREF _Toc2 \\h 3\n三、问题\tPAGEREF _Toc3 \\h 9",
          "#一、概况\t 1\n#二、执行\t 3\n#三、问题\t 9" },
        { "bookmarks and unseen characters", "[bookmark: _Ref9]全年\u200b支出\ufeff120万元。\u0001", "全年支出120万元。" },
        { "every kind of line end", "甲\r\n乙\r丙\v丁\u2028戊\u0085己", "甲\n乙\n丙\n丁\n戊\n己" },
        { "Latin words keep their space", Long + "管理信息系统采用 Water\nCloud平台运行。", Long + "管理信息系统采用 Water Cloud平台运行。" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string name, string text, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected, string.Join("\n", TxtReaderTests.Read(text).Blocks.SelectMany(Lines)));
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph { Look.InContents: true } paragraph => ["#" + paragraph.Text.Value],
        Paragraph paragraph => [Mark(paragraph.Layer) + paragraph.Text.Value],
        Table table => table.Cells.GroupBy(cell => cell.Row).Select(row => $"|{string.Join("|", row.Select(cell => cell.Text.Value))}|"),
        _ => [],
    };

    private static string Mark(Layer layer) => layer switch { Layer.Header => "^", Layer.Footer => "_", _ => "" };

    private static string Cut(int length) => string.Join('\n', Uncut.Chunk(length).Select(line => new string(line)));
}
