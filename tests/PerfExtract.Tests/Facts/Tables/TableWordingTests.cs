using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tests.Tables;

namespace PerfExtract.Tests.Facts.Tables;

/// <summary>Heads and labels in many words: {one|other} are choices, each of which says the same of the same figures.</summary>
public sealed class TableWordingTests
{
    [Theory]
    [InlineData(Stages.Initial, "{年初预算|年初预算数|年初预算金额|年初批复预算数|批复预算数|年初部门预算|年初预算安排数|预算批复数|年初安排数|年初预算数（A）|年初预算（万元）}")]
    [InlineData(Stages.Adjusted, "{全年|调整后|年末|最终|调整后全年}预算{|数|金额|数(A)|数（万元）}")]
    [InlineData(Stages.Budget, "{预算数|预算|预算金额|预算安排数|计划数|本年预算数|年度预算|预算资金|预算总额|项目预算|预算金额（万元）}")]
    [InlineData(Stages.Available, "{到位资金|实际到位|资金到位|到位数|实际到位资金|可用指标|下达资金|指标下达数|下达金额}")]
    [InlineData(Stages.Actual, "{决算|决算数|执行数|全年执行数(B)|实际支出|支出数|实际执行数|使用资金|预算执行数|完成支出|支付金额|累计支出|全年支出数|列支金额}")]
    [InlineData(Stages.CarriedOut, "{结转结余|年末结转|结转资金|结转下年|年末结转和结余}")]
    [InlineData(Stages.Difference, "{结余|结余资金|结余数|剩余资金|未执行数|资金结余|未使用金额}")]
    [InlineData(Stages.Adjustment, "{追加预算|调整数|预算调整数|年中追加|调整金额|本年追加|年中调整|追加（减）预算数|核减数|调剂增加}")]
    public void A_head_names_the_stage(string stage, string heads) =>
        Assert.All(Each(heads), head =>
        {
            var other = stage == Stages.Actual ? "预算数" : "决算数";
            var facts = Read(["项目名称", head, other], ["灌溉补助项目", "120.5", "88.5"], ["护林项目", "20.5", "8.5"]);

            Assert.Equal(stage, Assert.Single(facts.Budgets, fact => fact.Amount == 1_205_000).Stage);
        });

    [Theory]
    [InlineData(0, "{年度|全年|年初|预期|计划|绩效|设定|}{指标值|目标值}")]
    [InlineData(0, "{预期值|计划值|计划完成值|预期当年实现值|年初设定目标值|目标值（A）|年度绩效指标值}")]
    [InlineData(1, "{|全年|年度|年末}{|实际}{完成值|完成情况|实现值}")]
    [InlineData(1, "{实际值|全年实际值|指标完成值|实际完成值(B)|实际完成数|绩效目标完成情况|实际完成指标值}")]
    [InlineData(2, "{分值|权重|权重(分)|分值（权重）|标准分|指标分值|满分|标准分值|权重分值|设定分值}")]
    [InlineData(3, "{得分|自评得分|实际得分|评价得分|自评分|评分|得分（分）|考核得分|单位自评得分|最终得分|财政评分|实得分}")]
    [InlineData(4, "{偏差原因分析及改进措施|偏差原因|未完成原因分析|原因分析|备注|扣分原因|未完成原因及改进措施|偏差情况说明|扣分说明}")]
    public void A_head_names_what_is_said_of_an_indicator(int column, string heads) =>
        Assert.All(Each(heads), head =>
        {
            string[] columns = ["年度指标值", "实际完成值", "分值", "得分", "偏差原因"];
            columns[column] = head;

            var fact = Read(["一级指标", "二级指标", "三级指标", .. columns], ["产出指标", "数量指标", "渠道长度", "≥20公里", "18公里", "10", "9", "雨天停工"], ["^", "质量指标", "合格率", "100%", "100%", "15", "14", ""])
                .Indicators[0];

            Assert.Equal(("≥20公里", "18公里", 10m, 9m, "雨天停工"), (fact.Target?.Text, fact.Actual?.Text, fact.Weight, fact.Score, fact.Reason));
        });

    [Theory]
    [InlineData("three-public", "{“三公”经费|三公经费合计|“三公”经费支出|三公经费|“三公经费”合计|三公经费支出合计|“三公”经费财政拨款支出}")]
    [InlineData("overseas", "{因公出国（境）费|因公出国(境)费用|因公出国（境）|出国（境）费|1.因公出国（境）费|因公出国费|出国经费|（一）因公出国（境）支出|因公出国境费用}")]
    [InlineData("vehicles", "{公务用车购置及运行维护费|公务用车购置及运行费|公务用车购置和运行维护费|公务用车购置及运维费|公务用车费|公车购置及运行维护费|2.公务用车购置及运行维护费|公务用车购置与运行费}")]
    [InlineData("vehicle-purchase", "{公务用车购置费|公务用车购置|公车购置|其中：公务用车购置费|（1）公务用车购置费|公车购置费}")]
    [InlineData("vehicle-operation", "{公务用车运行维护费|公务用车运行费|公车运行维护费|公务用车运行维护|其中：公务用车运行维护费|公车运行费|公务用车运维费}")]
    [InlineData("reception", "{公务接待费|公务接待|招待费|3.公务接待费|公务接待费用|业务招待费|接待费|公务接待支出}")]
    [InlineData("meeting", "{会议费|会议费支出|会议费用}")]
    [InlineData("training", "{培训费|培训费支出|培训费用}")]
    [InlineData("personnel", "{人员经费|人员支出|人员经费支出|人员类|人员类支出|人员经费小计|其中：人员经费|一、人员经费|人员类项目}")]
    [InlineData("operating", "{公用经费|日常公用经费|公用支出|日常公用支出|公用经费支出|公用类|运转类公用经费|商品服务类公用经费|二、公用经费|机关公用经费}")]
    [InlineData("wages", "{工资福利支出|301 工资福利支出|工资福利|工资和福利支出|1.工资福利支出}")]
    [InlineData("goods-services", "{商品和服务支出|商品服务支出|302商品和服务支出|商品与服务支出}")]
    [InlineData("individuals-families", "{对个人和家庭的补助|对个人和家庭补助|对个人及家庭的补助|对个人和家庭的补助支出|303 对个人和家庭的补助}")]
    [InlineData("capital", "{资本性支出|资本支出|310资本性支出|资本性支出（基本建设）}")]
    [InlineData("basic-expenditure", "{基本支出|基本支出合计|一、基本支出|（一）基本支出|基本支出小计|其中：基本支出}")]
    [InlineData("project-expenditure", "{项目支出|项目支出合计|二、项目支出|（二）项目支出|项目支出小计|其中：项目支出|项目经费}")]
    [InlineData("expenditure-total", "{支出合计|支出总计|总支出|部门支出合计|支出总额|支出|支出小计|部门整体支出|全年支出合计|预算总支出|整体支出|支出总合计}")]
    [InlineData("income-total", "{收入合计|收入总计|总收入|部门收入合计|收入总额|收入|收入小计|全年收入合计|预算总收入}")]
    [InlineData("fiscal-appropriation", "{财政拨款|财政拨款收入|财政拨款合计|财政补助收入|一、财政拨款收入|财政拨款小计|同级财政拨款|本级财政拨款|财政补助}")]
    [InlineData("general-public-budget", "{一般公共预算财政拨款|一般公共预算拨款|一般公共预算|一般公共预算财政拨款收入|一般公共预算收入|1.一般公共预算财政拨款|其中：一般公共预算|一般公共预算资金|公共财政预算拨款}")]
    [InlineData("government-fund", "{政府性基金预算财政拨款|政府性基金|政府性基金预算|政府性基金收入|政府性基金预算财政拨款收入|政府性基金拨款|基金预算}")]
    [InlineData("state-capital", "{国有资本经营预算财政拨款|国有资本经营预算|国有资本经营收入|国有资本经营预算财政拨款收入|国资预算}")]
    [InlineData("special-account", "{财政专户管理资金|财政专户|财政专户管理资金收入|纳入专户管理的非税收入|财政专户管理的资金|专户资金}")]
    [InlineData("undertaking-income", "{事业收入|事业收入合计|二、事业收入}")]
    [InlineData("business-income", "{经营收入|事业单位经营收入|经营性收入}")]
    [InlineData("superior-subsidy", "{上级补助收入|上级补助|三、上级补助收入}")]
    [InlineData("affiliated-income", "{附属单位上缴收入|附属单位缴款|附属单位上缴}")]
    [InlineData("other-income", "{其他收入|其它收入|四、其他收入}")]
    [InlineData("other-funds", "{其他资金|其它资金|其他来源}")]
    [InlineData("unit-funds", "{单位资金|自有资金|单位自有资金|自筹资金}")]
    [InlineData("central-funds", "{中央资金|中央补助|中央财政资金|中央补助资金|中央财政拨款|中央专项资金|其中：中央资金}")]
    [InlineData("local-funds", "{地方资金|地方财政资金|地方配套|县级资金|市级资金|省级资金|县级配套资金|省级财政资金|市县资金|地方配套资金|区级资金}")]
    [InlineData("agency-operating", "{机关运行经费|机关运行费|机关运行经费支出}")]
    [InlineData("carry-over", "{上年结转|上年结转和结余|年初结转和结余|上年结转结余|结转资金|上年结余|年末结转和结余|结转下年|年初结转}")]
    public void A_label_names_the_item(string item, string labels) =>
        Assert.All(Each(labels), label =>
        {
            var facts = Read(["项目", "年初预算数", "决算数"], [label, "120.5", "88.5"], ["办公费", "20.5", "8.5"]);

            Assert.Equal(item, Assert.Single(facts.Budgets, fact => fact.Amount == 1_205_000).Item);
        });

    private static List<string> Each(string heads) => WordChoices.Words(new LexiconRow("", "", heads, "", 0));

    private static TableFacts Read(params string[][] rows)
    {
        var lexicon = PerfExtract.Lexicon.Lexicon.Default;
        var caption = new Paragraph(0, Layer.Body, null, Text.Of("2023年度执行情况表　单位：万元"), ParagraphLook.Unknown);
        var document = new Document("docx", [caption, TableFence.TableOf([.. rows], 1)], []);
        var tree = OutlineReader.Read(document, lexicon);
        return TableFacts.Read(document, tree, new Citations(document, tree), lexicon, 2023);
    }
}
