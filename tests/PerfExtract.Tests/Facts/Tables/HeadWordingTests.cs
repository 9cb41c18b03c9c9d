using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tests.Tables;

namespace PerfExtract.Tests.Facts.Tables;

/// <summary>One column in many words: {one|other} are choices, each of which heads the same figures.</summary>
public sealed class HeadWordingTests
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
