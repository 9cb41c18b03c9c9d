using System.Text;
using PerfExtract.Documents;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Tests.Facts.Prose;

public class ProjectReportTests
{
    /// <summary>The title, the lines below it (parted by |), the project's name; ~ is none.</summary>
    [Theory]
    [InlineData("云岭县水务局2023年度河道清淤项目绩效自评报告", "一、项目概况", "河道清淤项目")]
    [InlineData("云岭县水务局关于2023年河道清淤专项资金绩效自评的报告", "一、项目概况", "河道清淤专项资金")]
    [InlineData("关于2022年度岗位补贴资金的绩效自评报告", "一、项目概况", "岗位补贴资金")]
    [InlineData("云岭县水务局平安水域专项经费2023年度绩效评价报告", "一、项目概况", "平安水域专项经费")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "（小型水库除险加固项目）|一、项目概况", "小型水库除险加固项目")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "——水文监测系统运行维护费|一、项目概况", "水文监测系统运行维护费")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "项目名称：水土保持监测|一、项目概况", "水土保持监测")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "一、项目概况|项目名称：下游生态输水。项目属性为延续性项目，实施期限为2023年。", "下游生态输水")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "项目名称：水土保持监测      项目负责人：罗勇|一、项目概况", "水土保持监测")]
    [InlineData("2023年中央对地方转移支付区域（项目）绩效目标自评表", "一、绩效目标", "~")]
    [InlineData("云岭县2022年保障性安居工程补助资金转移支付区域绩效自评报告", "一、绩效目标分解下达情况", "保障性安居工程补助资金")]
    [InlineData("云岭县2022年中央对地方转移支付区域绩效自评报告", "一、绩效目标分解下达情况", "~")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "一、项目概况|小型水库除险加固项目于2023年3月批复立项。", "小型水库除险加固项目")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "一、项目概况|我局2023年共实施项目12个，总投资300万元。", "~")]
    [InlineData("云岭市2022年度灌区改造项目支出绩效评价报告", "一、项目概况", "灌区改造项目")]
    [InlineData("云岭市2022年度政府投资项目——灌区改造项目绩效评价报告", "一、项目概况", "灌区改造项目")]
    [InlineData("云岭市财政局关于2022年灌区改造专项资金重点绩效评价情况的报告", "一、项目概况", "灌区改造专项资金")]
    [InlineData("云岭县水务局2021年度重点项目绩效评价报告", "（智慧停车建设项目）|一、基本情况", "智慧停车建设项目")]
    [InlineData("云岭县水务局2023年度项目支出绩效自评报告", "（2023年度）|一、项目概况|（一）加强项目管理。", "~")]
    [InlineData("2023年1-8月项目支出绩效运行监控报告", "一、监控情况", "~")]
    [InlineData("2023年1至8月灌区改造项目绩效运行监控报告", "一、监控情况", "灌区改造项目")]
    [InlineData("云岭县水务局２０２１－２０２３年灌区改造专项资金绩效评价报告", "一、项目概况", "灌区改造专项资金")]
    [InlineData("云岭县水务局灌区改造项目2021—2023年绩效评价报告", "一、项目概况", "灌区改造项目")]
    [InlineData("灌区改造项目2021年至2023年度绩效评价报告", "一、项目概况", "灌区改造项目")]
    [InlineData("云岭县水务局2023年“灌区改造专项资金”绩效自评报告", "一、项目概况", "灌区改造专项资金")]
    [InlineData("关于云岭县2023年国有资本经营预算执行情况绩效自评的报告", "一、执行情况", "~")]
    public void A_report_about_one_project_names_it(string title, string below, string expected)
    {
        var head = new ReportHead(title, "云岭县水务局", 2023, null, "project-expenditure", "self", []);
        Block[] blocks = [.. new[] { title }.Concat(below.Split('|')).Select((line, i) => new Paragraph(i, Layer.Body, null, Text.Of(line), ParagraphLook.Unknown))];

        Assert.Equal(expected, ProjectReport.Of(head, new Document("txt", blocks, []), PerfExtract.Lexicon.Lexicon.Default)?.Name ?? "~");
    }

    /// <summary>本专项 is the project, and the parts of its money are purposes whatever their words; 项目总投资 is planned.</summary>
    [Theory]
    [InlineData("预算168万元，支出152万元。其中：信息系统升级预算42万元，执行37万元；人员培训预算20万元，执行19万元。", "信息系统升级 budget 420000|信息系统升级 actual 370000|人员培训 budget 200000|人员培训 actual 190000")]
    [InlineData("教师课后服务补助实际支出81万元。", "教师课后服务补助 actual 810000")]
    [InlineData("县教育局设立课后服务补助，实际支出81万元。", "课后服务补助项目 actual 810000")]
    [InlineData("项目总投资1.3亿元。", "项目总投资 budget 130000000")]
    [InlineData("项目总投资2350万元，2023年预算批复1180万元。", "项目总投资 budget 23500000|课后服务补助项目 initial 11800000")]
    [InlineData("项目实际支出88万元，其中：购置灭火机120台，支出62万元；购置防火服300套，支出26万元。", "购置灭火机 actual 620000|购置防火服 actual 260000")]
    [InlineData("项目资金总额80万元，其中中央补助50万元、省级补助30万元。", "课后服务补助项目 budget 800000|中央补助 budget 500000|省级补助 budget 300000")]
    [InlineData("2023年项目资金120万元，其中中央80万元，省级30万元，县级10万元。", "课后服务补助项目 actual 1200000|中央 actual 800000|省级 actual 300000|县级 actual 100000")]
    [InlineData("2023年预算120万元。其中：省本级支出35万元，转移支付市县85万元。", "课后服务补助项目 budget 1200000|转移支付市县 budget 850000")]
    [InlineData("当年财政拨款80万元、上年结转资金20万元。", "当年财政拨款 actual 800000|上年结转资金 carried-in 200000")]
    [InlineData("项目资金来源为中央资金50万元、省级资金30万元，共计80万元。", "中央资金 budget 500000|省级资金 budget 300000|课后服务补助项目 budget 800000")]
    [InlineData("项目总预算100万元，其中2023年预算80万元，支出75万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 actual 750000")]
    [InlineData("中央财政下达资金80万元，省级财政下达资金20万元，共到位100万元，实际支出95万元。", "中央财政下达资金 available 800000|省级财政下达资金 available 200000|课后服务补助项目 available 1000000|课后服务补助项目 actual 950000")]
    [InlineData("课后服务补助系延续性项目，年初预算150万元。", "课后服务补助项目 initial 1500000")]
    [InlineData("下达438万元，其中市本级126万元。", "课后服务补助项目 available 4380000")]
    [InlineData("分地区看，湖东县支出60万元，执行率98%；湖西县预算40万元，支出21万元。云岭县支出81万元。", "课后服务补助项目 actual 810000")]
    [InlineData("上年结转10万元，本年预算90万元，实际支出81万元。", "上年结转 carried-in 100000|课后服务补助项目 budget 900000|课后服务补助项目 actual 810000")]
    [InlineData("预算100万元（上年结转10万元，本年预算90万元）。", "课后服务补助项目 budget 1000000|上年结转 carried-in 100000")]
    [InlineData("单位整体支出1200万元。本项目支出81万元。", "课后服务补助项目 actual 810000")]
    [InlineData("第一批下达37万元，第二批下达63万元，共下达100万元。", "课后服务补助项目 available 1000000")]
    [InlineData("预算100万元，支出81万元。违规使用资金3万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 actual 810000")]
    [InlineData("合同金额37万元，结余2万元。", "")]
    [InlineData("续建项目3个，预算245万元，新建项目9个，预算资金总额534万元。", "")]
    [InlineData("获得补助资金300万元，支出280万元。", "课后服务补助项目 available 3000000|课后服务补助项目 actual 2800000")]
    [InlineData("项目资金规模200万元，其中中央资金120万元，省级资金80万元。", "课后服务补助项目 budget 2000000|中央资金 budget 1200000|省级资金 budget 800000")]
    [InlineData("下达建设资金56万元。", "课后服务补助项目 available 560000")]
    [InlineData("一是白石校区改造项目，安排项目预算资金42万元。", "白石校区改造项目 budget 420000")]
    [InlineData("本项目属中央水利资金项目，支出81万元。", "课后服务补助项目 actual 810000")]
    [InlineData("按生均1000元安排，共计239万元，其中上级资金179万元。", "课后服务补助项目 budget 2390000|上级资金 budget 1790000")]
    [InlineData("项目预算100万元，完成投资80万元，结余20万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 difference 200000")]
    [InlineData("共收到财政拨付资金100万元，实际支出81万元。", "课后服务补助项目 available 1000000|课后服务补助项目 actual 810000")]
    [InlineData("实际支出81万元，执行率95%。县财政局下达60万元。", "课后服务补助项目 actual 810000|课后服务补助项目 available 600000")]
    [InlineData("县教育局2023年部门预算1200万元，本项目预算100万元。", "课后服务补助项目 budget 1000000")]
    [InlineData("2023年我局总支出1200万元，课后服务补助支出98万元。", "课后服务补助项目 actual 980000")]
    [InlineData("全省下达资金12000万元，其中我县100万元。", "")]
    [InlineData("安排饮水安全省级资金50万元。", "饮水安全省级资金 budget 500000")]
    [InlineData("预算100万元，总支出98万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 actual 980000")]
    [InlineData("全年完成维修教室8间，年初预算数100万元，执行数98万元。", "课后服务补助项目 initial 1000000|课后服务补助项目 actual 980000")]
    [InlineData("县财政局拨付资金100万元，实际支出95万元。", "课后服务补助项目 available 1000000|课后服务补助项目 actual 950000")]
    [InlineData("收到补助资金120万元，支出110万元。", "课后服务补助项目 available 1200000|课后服务补助项目 actual 1100000")]
    [InlineData("省级下达资金80万元，县级下达资金20万元。", "省级下达资金 available 800000|县级下达资金 available 200000")]
    [InlineData("中央安排补助资金300万元，省内安排200万元，全年预算500万元。", "中央安排补助资金 budget 3000000|省内安排 budget 2000000|课后服务补助项目 adjusted 5000000")]
    [InlineData("财政实际下达并纳入评价的项目资金共计369万元，项目实际使用资金190万元。", "课后服务补助项目 available 3690000|课后服务补助项目 actual 1900000")]
    [InlineData("下达111万元，其中作业辅导补助100万元，午间看护补助11万元，调减40万元。", "课后服务补助项目 available 1110000|作业辅导补助 available 1000000|午间看护补助 available 110000|课后服务补助项目 adjustment -400000")]
    [InlineData("项目自2021年实施，2023年预算100万元，当年支出95万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 actual 950000")]
    [InlineData("本项目总投资500万元，到位资金480万元，支付450万元。", "总投资 budget 5000000|课后服务补助项目 available 4800000|课后服务补助项目 actual 4500000")]
    [InlineData("第一笔拨付60万元，第二笔拨付40万元，共拨付100万元。", "课后服务补助项目 actual 1000000")]
    [InlineData("中央补助资金80万元，县级财政安排20万元，共100万元。", "县级财政安排 budget 200000|课后服务补助项目 budget 1000000")]
    [InlineData("项目于2022年启动，当年支出30万元。", "课后服务补助项目 actual 300000")]
    [InlineData("一批项目预算100万元，支出90万元。", "")]
    [InlineData("3个项目预算100万元，支出90万元，2个标段支付60万元。", "")]
    [InlineData("2个子项批复总投资300万元。", "")]
    [InlineData("A项目预算50万元，支出40万元；B项目预算30万元，支出20万元。", "A项目 budget 500000|A项目 actual 400000|B项目 budget 300000|B项目 actual 200000")]
    [InlineData("食堂项目预算50万元，支出40万元。", "食堂项目 budget 500000|食堂项目 actual 400000")]
    [InlineData("建设项目预算50万元，支出40万元。", "课后服务补助项目 budget 500000|课后服务补助项目 actual 400000")]
    [InlineData("补助项目预算50万元，支出40万元。", "课后服务补助项目 budget 500000|课后服务补助项目 actual 400000")]
    [InlineData("全省安排35亿元，支出30亿元，执行率85.7%。", "")]
    [InlineData("全市安排5000万元，支出80万元。", "")]
    [InlineData("全市河湖长制工作经费预算50万元，支出48万元。", "河湖长制工作经费 budget 500000|河湖长制工作经费 actual 480000")]
    [InlineData("该项项目预算100万元，支出80万元。", "课后服务补助项目 budget 1000000|课后服务补助项目 actual 800000")]
    [InlineData("项目总投资1200万元，年度预算200万元。", "项目总投资 budget 12000000|课后服务补助项目 budget 2000000")]
    [InlineData("全省安排35亿元，我县安排80万元，支出75万元。", "课后服务补助项目 budget 800000|课后服务补助项目 actual 750000")]
    [InlineData("下达中央、市级转移支付资金200万元，支出180万元。", "")]
    [InlineData("到位资金200万元，其中中央和省级资金150万元，县级资金50万元。", "课后服务补助项目 available 2000000|县级资金 available 500000")]
    [InlineData("到位资金200万元，其中省级、市级资金150万元。", "课后服务补助项目 available 2000000|省级、市级资金 available 1500000")]
    [InlineData("资金总额200万元，其中中央资金120万元，省级资金80万元。", "课后服务补助项目 budget 2000000|中央资金 budget 1200000|省级资金 budget 800000")]
    [InlineData("投资估算500万元，实际支出180万元。", "投资估算 budget 5000000|课后服务补助项目 actual 1800000")]
    [InlineData("年初预算100万元，追加50万元，共计150万元，支出140万元。", "课后服务补助项目 initial 1000000|课后服务补助项目 adjustment 500000|课后服务补助项目 adjusted 1500000|课后服务补助项目 actual 1400000")]
    [InlineData("按照合同进度已支付80万元，未支20万元。", "课后服务补助项目 actual 800000|课后服务补助项目 difference 200000")]
    [InlineData("预算200万元，其中自治区专项资金150万元、旗县财政补助资金50万元。", "课后服务补助项目 budget 2000000|自治区专项资金 budget 1500000|旗县财政补助资金 budget 500000")]
    [InlineData("食堂改造项目实际支出20万元、课桌更新项目实际支出30万元，总计支出50万元。", "食堂改造项目 actual 200000|课桌更新项目 actual 300000")]
    [InlineData("批复我局项目支出160万元，其中课后服务补助项目经费10万元。", "")]
    [InlineData("下达福彩公益金322万元。", "福彩公益金 available 3220000")]
    [InlineData("作业辅导补助114万元，其中财政拨款47万元，上级补助67万元。", "")]
    [InlineData("本年依据合同支付80万元，同上年相比增加10万元。", "课后服务补助项目 actual 800000|课后服务补助项目 change 100000")]
    [InlineData("签订合同总额200万元，支付150万元。", "")]
    [InlineData("一批项目县级批复总投资300万元，二批项目县级批复总投资200万元，合计批复总投资500万元。", "批复总投资 budget 5000000")]
    public void What_a_project_report_tells_of_its_parts(string sentence, string expected)
    {
        var text = $"云岭县2023年度课后服务补助项目绩效评价报告\n一、项目概况\n{sentence}\n";
        var record = Extraction.Run(Encoding.UTF8.GetBytes(text), "a.txt", ExtractionOptions.Default);

        Assert.Equal(
            expected,
            string.Join('|', record.Budgets.Where(fact => expected.Contains("课后服务补助项目", StringComparison.Ordinal) || fact.Label != "课后服务补助项目")
                .Select(fact => FormattableString.Invariant($"{fact.Label} {fact.Stage} {fact.Amount}"))));
    }

    [Theory]
    [InlineData("云阶市智慧消防建设项目绩效评价报告", "local-funds 市级资金 云阶市智慧消防建设项目 project|project 云阶市智慧消防建设项目 云阶市智慧消防建设项目 ~")]
    [InlineData("云阶市消防救援局2023年度部门整体支出绩效评价报告", "local-funds 市级资金 ~ ~")]
    public void What_a_table_of_sources_adds_up_to_is_the_project_in_a_report_about_one(string title, string expected)
    {
        var text = $"{title}\n一、资金情况\n资金来源\t计划投入（万元）\n中央资金\t800.00\n市级资金\t300.00\n合计\t1100.00\n";
        var record = Extraction.Run(Encoding.UTF8.GetBytes(text), "a.txt", ExtractionOptions.Default);

        Assert.Equal(
            expected,
            string.Join('|', record.Budgets.Where(fact => fact.Item != "central-funds").Select(fact => $"{fact.Item} {fact.Label} {fact.Project ?? "~"} {fact.Within ?? "~"}")));
    }
}
