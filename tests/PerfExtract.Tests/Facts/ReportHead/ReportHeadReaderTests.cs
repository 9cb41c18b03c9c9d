using FsCheck;
using FsCheck.Fluent;
using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Facts.Heads;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tests.Readers.Txt;

namespace PerfExtract.Tests.Facts.Heads;

public class ReportHeadReaderTests
{
    /// <summary>Text (lines parted by |), title, organisation, year, date, kind, evaluation; ~ is null.</summary>
    public static TheoryData<string, string> Heads => new()
    {
        // The title over two lines, the signature at the end.
        { "云岭县水务局2023年度部门整体支出|绩效评价报告||根据县财政局通知要求，我局组织开展了绩效自评，现报告如下。|一、基本情况|我局现有编制20人。|云岭县水务局|2024年4月12日",
          "云岭县水务局2023年度部门整体支出绩效评价报告; 云岭县水务局; 2023; 2024-04-12; overall-expenditure; self" },
        // In the quotes of a book's title.
        { "《2023年度云岭县水务局部门整体支出绩效自评报告》|（公开版）|一、部门概况",
          "2023年度云岭县水务局部门整体支出绩效自评报告; 云岭县水务局; 2023; ~; overall-expenditure; self" },
        // The organisation on a line of its own above.
        { "临江市档案馆|2022年度部门整体支出绩效自评报告|一、部门概况|（一）机构设置",
          "临江市档案馆2022年度部门整体支出绩效自评报告; 临江市档案馆; 2022; ~; overall-expenditure; self" },
        // The year first.
        { "2021年青禾区卫生健康委员会整体支出绩效自评报告|一、基本情况|2021年，我委认真履职。",
          "2021年青禾区卫生健康委员会整体支出绩效自评报告; 青禾区卫生健康委员会; 2021; ~; overall-expenditure; self" },
        // No organisation in the title; the form names it; the year in brackets below.
        { "市级预算部门（单位）整体支出绩效自评报告|（2022 年度）|一、预算部门名称：临江市交通运输局|二、年度履职情况：",
          "市级预算部门（单位）整体支出绩效自评报告; 临江市交通运输局; 2022; ~; overall-expenditure; self" },
        // The number of the unit before its name is none of it; 110 is.
        { "部门整体支出绩效自评表|（2023年度）|部门名称：031凌河市水利局|年度目标：治理河道28公里。",
          "部门整体支出绩效自评表; 凌河市水利局; 2023; ~; overall-expenditure; self" },
        { "部门整体支出绩效自评表|（2023年度）|部门名称：101001-凌河市水利局|年度目标：治理河道28公里。",
          "部门整体支出绩效自评表; 凌河市水利局; 2023; ~; overall-expenditure; self" },
        { "部门整体支出绩效自评表|（2023年度）|部门名称：110指挥中心|年度目标：接警12万次。",
          "部门整体支出绩效自评表; ~; 2023; ~; overall-expenditure; self" },
        // An attachment's number and a document's number are no title.
        { "附件2|云财绩〔2024〕7号|云岭县民政局2023年度部门整体支出绩效自评报告|一、概况",
          "云岭县民政局2023年度部门整体支出绩效自评报告; 云岭县民政局; 2023; ~; overall-expenditure; self" },
        { "附件1：云岭县司法局2023年度部门整体支出绩效自评报告|一、概况",
          "云岭县司法局2023年度部门整体支出绩效自评报告; 云岭县司法局; 2023; ~; overall-expenditure; self" },
        // A field whose value stands on the next line is no line of the title below it.
        { "主管部门：|云岭县水务局|评价机构：|明德会计师事务所|2022年度河道清淤项目绩效评价报告|一、项目概况|项目由县水务局实施。",
          "2022年度河道清淤项目绩效评价报告; ~; 2022; ~; project-expenditure; ~" },
        // What the text spends money on says that it is the whole, whatever a heading below says.
        { "白芦镇人民政府2021年度财政支出绩效自评情况说明|一、预算执行情况|支出总计2398万元，其中：基本支出1102万元，项目支出1296万元。|二、重点项目",
          "白芦镇人民政府2021年度财政支出绩效自评情况说明; 白芦镇人民政府; 2021; ~; overall-expenditure; self" },
        { "白芦镇人民政府2021年度财政支出绩效自评情况说明|一、项目概况|安排道路硬化资金120万元。",
          "白芦镇人民政府2021年度财政支出绩效自评情况说明; 白芦镇人民政府; 2021; ~; project-expenditure; self" },
        // Whose table it is, and of which year, set apart in one line below the title.
        { "部门决算情况表|公开01表|部门：云岭县水务局        2022年度        单位：万元|一、收支情况|2023年无。",
          "部门决算情况表; 云岭县水务局; 2022; ~; final-accounts; ~" },
        { "部门决算情况表|责任部门：云岭县水务局|填表时间        2023年3月|一、收支情况|2022年执行良好，2022年无结余。",
          "部门决算情况表; ~; ~; ~; final-accounts; ~" },
        // The longer ending, though a shorter one stands at its beginning.
        { "中共云岭县委政法委员会平安建设专项经费2022年度绩效评价报告|一、项目概况",
          "中共云岭县委政法委员会平安建设专项经费2022年度绩效评价报告; 中共云岭县委政法委员会; 2022; ~; project-expenditure; ~" },
        { "云岭市公共交通集团有限公司公交补贴项目2021年绩效自评报告|一、项目概况",
          "云岭市公共交通集团有限公司公交补贴项目2021年绩效自评报告; 云岭市公共交通集团有限公司; 2021; ~; project-expenditure; self" },
        // A project, its unit before it without a year between.
        { "云岭县水务局河道清淤项目绩效自评报告|一、项目概况|2023年安排资金100万元。2023年底完工，2023年验收。",
          "云岭县水务局河道清淤项目绩效自评报告; 云岭县水务局; 2023; ~; project-expenditure; self" },
        // The seal's place behind the name that signs.
        { "2022年度农村公路养护项目支出绩效自评报告|一、项目基本情况|该项目已完成。|云岭县交通运输局（盖章）|2023年5月8日",
          "2022年度农村公路养护项目支出绩效自评报告; 云岭县交通运输局; 2022; 2023-05-08; project-expenditure; self" },
        // A place in brackets between the title's lines; what was written there about the seal or the draft is no line of it.
        { "2022年度就业创业专项资金|（云岭市）|绩效评价报告|一、基本情况|项目已完成。",
          "2022年度就业创业专项资金（云岭市）绩效评价报告; ~; 2022; ~; project-expenditure; ~" },
        { "云岭县水务局|（征求意见稿）|2022年度河道清淤项目绩效评价报告|一、基本情况|项目已完成。",
          "2022年度河道清淤项目绩效评价报告; ~; 2022; ~; project-expenditure; ~" },
        // A county is no organisation; the signature is.
        { "云岭县2022年度农村公路养护项目支出|绩效自评报告|一、项目基本情况|我局负责实施该项目。|云岭县交通运输局|二〇二三年五月八日",
          "云岭县2022年度农村公路养护项目支出绩效自评报告; 云岭县交通运输局; 2022; 2023-05-08; project-expenditure; self" },
        // A cover page with fields, a third party.
        { "2022年度高标准农田建设项目|绩效评价报告|项目单位：云岭县农业农村局|委托单位：云岭县财政局|评价机构：中衡会计师事务所有限公司|2023年9月20日|一、项目概况|受云岭县财政局委托，我公司对项目开展评价。",
          "2022年度高标准农田建设项目绩效评价报告; 云岭县农业农村局; 2022; 2023-09-20; project-expenditure; third-party" },
        { "临江市2021年度学前教育补助资金绩效评价报告|一、基本情况|受临江市财政局的委托，本事务所组成评价组。|项目单位为市教育局。|德信会计师事务所|2022年10月9日",
          "临江市2021年度学前教育补助资金绩效评价报告; ~; 2021; 2022-10-09; project-expenditure; third-party" },
        { "临江市2023年农村住房改造项目绩效评价报告|为推进预算绩效管理,德信会计师事务所(特殊普通合伙)江城分所受临江市财政局委托,对项目开展评价。|一、基本情况",
          "临江市2023年农村住房改造项目绩效评价报告; ~; 2023; ~; project-expenditure; third-party" },
        { "临江市2023年农业生产发展资金绩效自评报告|一、绩效目标分解下达情况", "临江市2023年农业生产发展资金绩效自评报告; ~; 2023; ~; project-expenditure; self" },
        { "临江市应急管理局(中央救灾资金)转移支付2022年度绩效自评报告|一、绩效情况分析", "临江市应急管理局(中央救灾资金)转移支付2022年度绩效自评报告; 临江市应急管理局; 2022; ~; project-expenditure; self" },
        // A notice that forwards the report stands above it.
        { "关于印发《云岭县2021年校舍维修项目资金绩效评价报告》的通知|各有关单位：|现印发给你们，请抓好整改。|云岭县2021年校舍维修项目|资金绩效评价报告|一、概况",
          "云岭县2021年校舍维修项目资金绩效评价报告; ~; 2021; ~; project-expenditure; ~" },
        // The month on the cover is that of writing; who was commissioned is spaced out.
        { "居家养老服务补贴项目绩效评价报告|委 托 方：云岭县财政局|受 托 方：华衡咨询集团有限公司|二〇二三年十月|一、概况|2022年预算50万元，2022年支出48万元。",
          "居家养老服务补贴项目绩效评价报告; ~; 2022; ~; project-expenditure; third-party" },
        // The finance bureau's centre evaluates.
        { "2022年度|金沙市体育局部门整体支出|绩效评价报告|主管部门：金沙市体育局|评价机构：金沙市财政局绩效评价中心|2023年8月|一、部门概况",
          "2022年度金沙市体育局部门整体支出绩效评价报告; 金沙市体育局; 2022; ~; overall-expenditure; finance" },
        // The bureau's own report is its own, whoever it names on the cover.
        { "云岭县财政局2022年度部门整体支出绩效评价报告|评价单位：云岭县财政局|一、部门概况|根据要求，我局认真开展了绩效自评。",
          "云岭县财政局2022年度部门整体支出绩效评价报告; 云岭县财政局; 2022; ~; overall-expenditure; self" },
        // The client says whom it commissioned.
        { "云岭县草原站2023年度草原修复补助项目绩效评价报告|云岭县财政局委托德信会计师事务所对该项目开展绩效评价。|一、基本情况",
          "云岭县草原站2023年度草原修复补助项目绩效评价报告; 云岭县草原站; 2023; ~; project-expenditure; third-party" },
        // The costs alone are the topic, and say nothing of the kind.
        { "2023年云岭县水务局“三公”经费增减情况说明|一、公务接待费", "2023年云岭县水务局“三公”经费增减情况说明; 云岭县水务局; 2023; ~; other; ~" },
        // 补助经费 is a project's money.
        { "云岭县教育局关于2022年义务教育补助经费绩效评价的报告|一、基本情况",
          "云岭县教育局关于2022年义务教育补助经费绩效评价的报告; 云岭县教育局; 2022; ~; project-expenditure; ~" },
        // The finance bureau's own.
        { "青禾区2023年度养老服务政策财政重点绩效评价报告|一、政策概况|评价组抽查了6个街道。",
          "青禾区2023年度养老服务政策财政重点绩效评价报告; ~; 2023; ~; policy; finance" },
        // Books of accounts and budgets.
        { "2022年度|云岭县审计局|部门决算|目 录|第一部分 部门概况|一、主要职责",
          "2022年度云岭县审计局部门决算; 云岭县审计局; 2022; ~; final-accounts; ~" },
        { "云岭县审计局2022年度部门决算|公开说明|一、主要职责|绩效自评情况如下。",
          "云岭县审计局2022年度部门决算公开说明; 云岭县审计局; 2022; ~; final-accounts; ~" },
        { "公开13表|自治区本级项目支出绩效自评表|（2023年度）|填报单位：塞上区妇女联合会|一、主要职责|职责如下。",
          "自治区本级项目支出绩效自评表; 塞上区妇女联合会; 2023; ~; project-expenditure; self" },
        { "云岭县2024年部门预算公开|部门收支总体情况表|部门名称：云岭县审计局|一、主要职责|职责如下。",
          "云岭县2024年部门预算公开; 云岭县审计局; 2024; ~; budget; ~" },
        { "项目支出绩效自评表|主管部门|云岭县水务局|实施单位|云岭县河道管理所|一、基本情况|情况如下。",
          "项目支出绩效自评表; 云岭县河道管理所; ~; ~; project-expenditure; self" },
        { "项目支出绩效自评表|主管部门        云岭县水务局          实施单位        云岭县河道管理所|一、基本情况|情况如下。",
          "项目支出绩效自评表; 云岭县河道管理所; ~; ~; project-expenditure; self" },
        { "2023年度部门整体支出绩效基础数据表|填报单位：（盖章）云岭县林业局|一、基本情况|情况如下。",
          "2023年度部门整体支出绩效基础数据表; 云岭县林业局; 2023; ~; overall-expenditure; ~" },
        { "转移支付区域绩效自评表|中央主管部门|财政部|地方主管部门|云阶市财政局|一、基本情况|情况如下。",
          "转移支付区域绩效自评表; 云阶市财政局; ~; ~; project-expenditure; self" },
        { "合计|本年拨款|政府性基金预算|一般公共预算|1260.00|一、基本情况|情况如下。", "~; ~; ~; ~; ~; ~" },
        { "项目支出绩效自评表|实施单位|主管部门|一、基本情况|情况如下。",
          "项目支出绩效自评表; ~; ~; ~; project-expenditure; self" },
        { "临江市图书馆2024年单位预算|第一部分 单位概况",
          "临江市图书馆2024年单位预算; 临江市图书馆; 2024; ~; budget; ~" },
        // 关于 … 的报告, and 绩效 without a subject: the body says which.
        { "云岭县财政局关于2023年度预算绩效自评情况的报告|县人民政府：|根据要求，我局完成自评。|一、部门整体支出情况",
          "云岭县财政局关于2023年度预算绩效自评情况的报告; 云岭县财政局; 2023; ~; overall-expenditure; self" },
        // The organisation behind the title.
        { "2023年度部门整体支出绩效自评报告（青禾区城市管理局）|一、概况",
          "2023年度部门整体支出绩效自评报告（青禾区城市管理局）; 青禾区城市管理局; 2023; ~; overall-expenditure; self" },
        // Banners, leagues, towns, streets.
        { "苏哈尔旗林业和草原局2022年部门整体支出绩效自评报告|一、概况",
          "苏哈尔旗林业和草原局2022年部门整体支出绩效自评报告; 苏哈尔旗林业和草原局; 2022; ~; overall-expenditure; self" },
        { "临江市青禾区柳堤街道办事处|2022年度部门整体绩效自评报告|一、概况",
          "临江市青禾区柳堤街道办事处2022年度部门整体绩效自评报告; 临江市青禾区柳堤街道办事处; 2022; ~; overall-expenditure; self" },
        { "石桥镇人民政府2023年度部门整体支出绩效评价报告|一、概况|我镇开展了自评。",
          "石桥镇人民政府2023年度部门整体支出绩效评价报告; 石桥镇人民政府; 2023; ~; overall-expenditure; self" },
        // The signature writes the name in full.
        { "2023年度应急管理局整体支出绩效自评报告|一、概况|青禾区应急管理局|2024年3月1日",
          "2023年度应急管理局整体支出绩效自评报告; 青禾区应急管理局; 2023; 2024-03-01; overall-expenditure; self" },
        // A form: the title, its year, its fields in one line.
        { "项目支出绩效自评表|（2023年度）|填报单位（盖章）：云岭县文化馆    填报日期：2024年1月15日",
          "项目支出绩效自评表; 云岭县文化馆; 2023; 2024-01-15; project-expenditure; self" },
        // The unit of the form's money on the line of its year.
        { "部门整体支出绩效自评表|（2022年度）　　　　　单位：万元|部门名称：云岭县文化馆",
          "部门整体支出绩效自评表; 云岭县文化馆; 2022; ~; overall-expenditure; self" },
        { "部门整体支出绩效自评表|（2022年度）　单位：万元|部门名称：云岭县文化馆",
          "部门整体支出绩效自评表; 云岭县文化馆; 2022; ~; overall-expenditure; self" },
        { "2021年度项目支出绩效自评基础信息表|填报单位：云岭县水务局",
          "2021年度项目支出绩效自评基础信息表; 云岭县水务局; 2021; ~; project-expenditure; self" },
        // Goals are set, nothing is evaluated.
        { "部门整体支出绩效目标申报表|（2024年度）|部门名称：云岭县体育局",
          "部门整体支出绩效目标申报表; 云岭县体育局; 2024; ~; overall-expenditure; ~" },
        // No title at all, a form that nobody filled.
        { "部门名称：XX局|这里是一段没有标题的说明文字，没有更多的内容。", "~; ~; ~; ~; ~; ~" },
        // A letterhead above the title, which names the organisation itself.
        { "云岭县水务局|2023年云岭县水务局整体支出绩效自评报告|一、基本情况|我局自评。",
          "2023年云岭县水务局整体支出绩效自评报告; 云岭县水务局; 2023; ~; overall-expenditure; self" },
        // A title over four lines.
        { "云岭县|2023年度|城乡居民基本养老保险补助资金|绩效评价报告|项目实施单位：云岭县人力资源和社会保障局|一、基本情况|我局自评。",
          "云岭县2023年度城乡居民基本养老保险补助资金绩效评价报告; 云岭县人力资源和社会保障局; 2023; ~; project-expenditure; self" },
        { "关于2022年度部门整体支出绩效自评情况的报告|县财政局：|现将情况报告如下。|一、概况|青禾区文化旅游体育局|2023年4月1日",
          "关于2022年度部门整体支出绩效自评情况的报告; 青禾区文化旅游体育局; 2022; 2023-04-01; overall-expenditure; self" },
        { "2023年度整体支出绩效自评报告|单位名称（盖章）：临江市第三人民医院|一、概况",
          "2023年度整体支出绩效自评报告; 临江市第三人民医院; 2023; ~; overall-expenditure; self" },
        { "绩 效 自 评 报 告|（2023年）|项目名称：古桥修缮|主管部门：云岭县文物局|填报时间：2024-02-20|一、项目概况",
          "绩效自评报告; 云岭县文物局; 2023; 2024-02-20; project-expenditure; self" },
        { "临江市财政局|2022年度重点项目绩效评价结果|一、概况|市财政局组织开展了财政评价。",
          "临江市财政局2022年度重点项目绩效评价结果; 临江市财政局; 2022; ~; project-expenditure; finance" },
        { "2022年度云岭县人民法院部门决算公开|目录|第一部分 概况……1|第二部分 报表……3|第三部分 说明……9|第一部分 概况|一、职责",
          "2022年度云岭县人民法院部门决算公开; 云岭县人民法院; 2022; ~; final-accounts; ~" },
        { "中国共产党云岭县委员会组织部|2023年度部门整体支出绩效自评报告|一、概况",
          "中国共产党云岭县委员会组织部2023年度部门整体支出绩效自评报告; 中国共产党云岭县委员会组织部; 2023; ~; overall-expenditure; self" },
        // The year only in the body; the date of writing is not it.
        { "云岭县气象局部门整体支出绩效自评报告|一、概况|2022年，我局收入50万元。|2022年支出48万元，2022年末结余2万元，比2021年减少。|2023年6月5日",
          "云岭县气象局部门整体支出绩效自评报告; 云岭县气象局; 2022; 2023-06-05; overall-expenditure; self" },
        // Whose report it is, and of what, by the title alone.
        { "2023年云岭县重点项目服务中心部门整体支出绩效自评报告|一、概况",
          "2023年云岭县重点项目服务中心部门整体支出绩效自评报告; 云岭县重点项目服务中心; 2023; ~; overall-expenditure; self" },
        { "2023年云岭县财政国库资金支付中心部门决算|一、概况",
          "2023年云岭县财政国库资金支付中心部门决算; 云岭县财政国库资金支付中心; 2023; ~; final-accounts; ~" },
        { "云岭县项目服务中心2023年绩效自评报告|一、概况",
          "云岭县项目服务中心2023年绩效自评报告; 云岭县项目服务中心; 2023; ~; overall-expenditure; self" },
        { "云岭县便民服务电话2023年部门预算公开|一、概况",
          "云岭县便民服务电话2023年部门预算公开; 云岭县便民服务电话; 2023; ~; budget; ~" },
        { "云岭县2023年部门预算公开|一、概况",
          "云岭县2023年部门预算公开; ~; 2023; ~; budget; ~" },
        { "云岭县本级2023年部门预算公开|一、概况",
          "云岭县本级2023年部门预算公开; ~; 2023; ~; budget; ~" },
        { "云岭县城市管理指挥中心2018绩效评价自评报告|一、概况",
          "云岭县城市管理指挥中心2018绩效评价自评报告; 云岭县城市管理指挥中心; 2018; ~; overall-expenditure; self" },
        { "云岭县2020-2022年度农田建设资金绩效评价报告|一、概况|2023年，县财政局组织评价。|2023年完成。|2023年公开。",
          "云岭县2020-2022年度农田建设资金绩效评价报告; ~; ~; ~; project-expenditure; ~" },
        { "云岭县应急管理局（救灾补助资金）转移支付2022年度绩效自评报告|一、概况",
          "云岭县应急管理局（救灾补助资金）转移支付2022年度绩效自评报告; 云岭县应急管理局; 2022; ~; project-expenditure; self" },
        { "云岭县文化局（云岭县文物局）2022年度部门整体支出绩效自评报告|一、概况",
          "云岭县文化局（云岭县文物局）2022年度部门整体支出绩效自评报告; 云岭县文化局（云岭县文物局）; 2022; ~; overall-expenditure; self" },
        { "云岭县水务局关于报送2023年度部门整体支出绩效自评报告的函|一、概况",
          "云岭县水务局关于报送2023年度部门整体支出绩效自评报告的函; 云岭县水务局; 2023; ~; overall-expenditure; self" },
        { "云岭县政府办财政拨款“三公”经费2022年预算情况的说明|一、概况",
          "云岭县政府办财政拨款“三公”经费2022年预算情况的说明; 云岭县政府办; 2022; ~; budget; ~" },
        { "2022年云岭县委宣传部“三公”经费增减情况说明|一、因公出国（境）经费",
          "2022年云岭县委宣传部“三公”经费增减情况说明; 云岭县委宣传部; 2022; ~; other; ~" },
        { "云岭县2023年农机购置补贴绩效自评报告|一、概况",
          "云岭县2023年农机购置补贴绩效自评报告; ~; 2023; ~; project-expenditure; self" },
        { "云岭县教育局2023年度营商环境优化工作绩效自评报告|一、概况",
          "云岭县教育局2023年度营商环境优化工作绩效自评报告; 云岭县教育局; 2023; ~; other; self" },
        // Years that it compares with are not its own.
        { "云岭县气象局部门整体支出绩效自评报告|一、概况|2022年支出48万元，较2021年减少2万元。|2022年收入50万元，比2021年增加1万元，与2021年相比变化不大。|2022年末结余2万元。",
          "云岭县气象局部门整体支出绩效自评报告; 云岭县气象局; 2022; ~; overall-expenditure; self" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Reads_the_head(string text, string expected)
    {
        var head = Read(text, "a.txt", out _);

        Assert.Equal(expected, string.Join("; ", new[]
        {
            head.Title, head.Organization, head.FiscalYear?.ToString(), head.Date?.ToString("yyyy-MM-dd"), head.Kind, head.Evaluation,
        }.Select(part => part ?? "~")));
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void Every_quote_is_the_text_it_points_to(string text, string expected)
    {
        var head = Read(text, "a.txt", out var document);

        Assert.All(head.Evidence, evidence => Assert.Equal(evidence.Quote, document.Quote(new Place(evidence.Block, evidence.Start, evidence.End))));
        Assert.Equal(expected.StartsWith('~'), head.Evidence.Count == 0);
    }

    [Fact]
    public void The_file_name_names_the_organisation_last()
    {
        Assert.Equal("云岭县水务局", Read("绩效自评报告|一、概况", "云岭县水务局2023年度部门整体支出绩效自评报告.docx", out _).Organization);
        Assert.Null(Read("绩效自评报告|一、概况", "scan0001.docx", out _).Organization);
    }

    [Fact]
    public void A_title_may_stand_in_a_cell_of_its_own()
    {
        Cell[] cells =
        [
            new(0, 0, 1, 2, Text.Of("项目支出绩效自评表\n（2022年度）")), new(1, 0, 1, 1, Text.Of("项目名称")), new(1, 1, 1, 1, Text.Of("古桥修缮")),
            new(2, 0, 1, 1, Text.Of("主管部门")), new(2, 1, 1, 1, Text.Of("云岭县文物局")),
        ];
        var document = new Document("docx", [new Table(0, Layer.Body, null, 3, 2, cells)], []);

        var head = ReportHeadReader.Read(document, "", new Citations(document, SectionTree.Empty), Lexicon.Lexicon.Default);

        Assert.Equal(("项目支出绩效自评表", "云岭县文物局", 2022, "project-expenditure", "self"),
            (head.Title, head.Organization, head.FiscalYear, head.Kind, head.Evaluation));
    }

    /// <summary>A cover drawn as a picture, and the projects' forms behind the text.</summary>
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "project-expenditure")]
    public void A_form_behind_the_text_does_not_say_what_the_report_is(bool behind, string? expected)
    {
        var form = new Table(behind ? 1 : 0, Layer.Body, null, 1, 2, [new Cell(0, 0, 1, 1, Text.Of("实施单位")), new Cell(0, 1, 1, 1, Text.Of("河湖管理中心"))]);
        var body = new Paragraph(behind ? 0 : 1, Layer.Body, null, Text.Of("一、部门概况"), ParagraphLook.Unknown);

        var document = new Document("docx", behind ? [body, form] : [form, body], []);

        Assert.Equal(expected, ReportHeadReader.Read(document, "", new Citations(document, SectionTree.Empty), Lexicon.Lexicon.Default).Kind);
    }

    [Fact]
    public void A_label_beside_a_label_is_no_name()
    {
        Cell[] cells =
        [
            new(0, 0, 1, 1, Text.Of("单位名称")), new(0, 1, 1, 1, Text.Of("编制人数")), new(1, 0, 1, 1, Text.Of("云岭县文物局")), new(1, 1, 1, 1, Text.Of("12")),
        ];
        var document = new Document("docx", [new Table(0, Layer.Body, null, 2, 2, cells)], []);

        Assert.Null(ReportHeadReader.Read(document, "", new Citations(document, SectionTree.Empty), Lexicon.Lexicon.Default).Organization);
    }

    [Fact]
    public void No_text_throws_and_every_quote_holds()
    {
        string[] words =
        [
            "云岭县", "水务局", "2023年度", "2023", "部门整体支出", "绩效自评", "报告", "（", "）", "附件", "：", "部门名称", "填报日期", "2024年3月1日", "|", " ",
            "受", "委托", "我公司", "——", "关于", "决算", "一、", "	", "公章", "评价机构",
        ];

        Prop.ForAll(Gen.Elements(words).ArrayOf().Select(string.Concat).Where(text => text.Any(char.IsLetterOrDigit)).ToArbitrary(), text =>
        {
            var head = Read(text, text, out var document);
            Assert.All(head.Evidence, evidence => Assert.Equal(
                evidence.Quote, document.Quote(new Place(evidence.Block, evidence.Start, evidence.End, evidence.Row, evidence.Column))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40));
    }

    private static ReportHead Read(string text, string name, out Document document)
    {
        document = TxtReaderTests.Read(text.Replace("|", "\n", StringComparison.Ordinal));
        return ReportHeadReader.Read(document, name, new Citations(document, SectionTree.Empty), Lexicon.Lexicon.Default);
    }
}
