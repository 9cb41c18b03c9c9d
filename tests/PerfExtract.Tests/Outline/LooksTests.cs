using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Tests.Outline;

/// <summary>What the look of a line says: a line each, * before a bold one, # before an entry that the file marks as one of its contents.</summary>
public sealed class LooksTests
{
    public static TheoryData<string, string> Cases => new()
    {
        // Nothing is numbered, and the headings are bold.
        { "2023年度部门整体支出绩效自评报告|*部门基本情况|内设五个部室。|*绩效评价情况|自评得分95.6分。|*存在问题|预算执行进度不均衡。|*改进措施|按月通报支出进度。",
          "1部门基本情况 1绩效评价情况 1存在问题 1改进措施" },
        // Numbers below them do not take the next one in.
        { "绩效自评报告|*部门基本情况|情况如下：|1.收入情况。收入一百万元。|2.支出情况。支出九十万元。|*存在问题|进度不均衡。", "1部门基本情况 2收入情况 2支出情况 1存在问题" },
        // A single one is a word that somebody stressed; so is a sentence, and a line above another bold one.
        { "绩效自评报告|情况如下。|*特别说明|预算执行进度不均衡。|按月通报。", "" },
        { "绩效自评报告|情况如下。|*进度不均衡，资金滞留|详见附表。|*预算执行较好。|详见附表。", "" },
        // The cover above the first 一、 is no heading.
        { "*云岭县水务局|绩效自评报告。|*内部资料|注意保存。|一、部门概况|情况如下。", "1部门概况" },
        // The file marks its contents: the first heading behind them is none of them.
        { "目录|#第一部分 概况 1|#第二部分 决算 3|第一部分 部门概况|一、部门职责|贯彻执行科技创新方针政策。|第二部分 决算情况|一、收入情况|收入一百万元。",
          "1部门概况 2部门职责 1决算情况 2收入情况" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_look_tells_headings(string lines, string expected)
    {
        Block[] blocks = [.. lines.Split('|').Select((line, i) => new Paragraph(
            i, Layer.Body, null, Text.Of(line.TrimStart('*', '#')), new ParagraphLook(Bold: line[0] == '*', InContents: line[0] == '#')))];

        var tree = OutlineReader.Read(new Document("docx", blocks, []), PerfExtract.Lexicon.Lexicon.Default);

        Assert.Equal(expected, string.Join(' ', tree.Sections.Select(section => $"{section.Level}{section.Title}")));
    }
}
