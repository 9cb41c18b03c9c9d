using System.Text;
using PerfExtract.Fuzz.Mutations;

namespace PerfExtract.Fuzz.Grammar;

/// <summary>Plain texts made by rule: headings, clauses, lists and tables as reports have them, without measure.</summary>
internal static class HostileText
{
    private const string Litter = "\t \n　0（(一1.-—%万，。：";

    private static readonly string[] s_numbers = ["一、", "（一）", "1.", "（1）", "①", "第一部分 ", "1.1.1 ", "十二、", "(3)", "二〇、", "九十九、", "1、"];
    private static readonly string[] s_titles = ["基本情况", "预算执行情况", "存在的问题", "下一步建议", "绩 效 目 标", "三公经费", "收入支出决算总表", "评价结论", "人员情况", "目录"];
    private static readonly string[] s_items = ["基本支出", "项目支出", "人员经费", "公用经费", "公务接待费", "因公出国（境）费", "公务用车购置及运行维护费", "财政拨款收入", "支出合计", "年初结转和结余", "某某专项资金"];
    private static readonly string[] s_verbs = ["年初预算", "决算数", "实际支出", "预算执行率", "完成预算的", "比上年增加", "减少", "占", "结余", "调整后预算", "共计"];
    private static readonly string[] s_units = ["万元", "元", "亿元", "%", "人", "个", "辆", "次", "千元", "公里", "万人次", ""];
    private static readonly string[] s_headings = ["项目", "年初预算数", "全年预算数（A）", "全年执行数（B）", "执行率", "分值", "得分", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "偏差原因分析", "科目编码", "单位：万元"];

    private const string Bar = " | ";

    /// <summary>Between the cells of a row; with a bar and a line's end each cell has a line.</summary>
    private static readonly string[] s_gaps = ["\t", "\t", "  ", Bar, " |\n"];

    public static byte[] Of(Random random)
    {
        var text = new StringBuilder("云溪县示例局2021年度部门整体支出绩效自评报告\n");
        for (var parts = random.Next(1, 12); parts > 0; parts--)
        {
            Part(text, random);
        }

        return SpoiltEncoding.Of(text.ToString(), random);
    }

    private static void Part(StringBuilder text, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                Repeat(text, Scale.Of(random, 300, 100_000), random, (to, dice) => to.Append(One(s_numbers, dice)).Append(One(s_titles, dice)).Append('\n'));
                break;
            case 1:
                Repeat(text, Scale.Of(random, 300, 50_000), random, Clause);
                text.Append("。\n");
                break;
            case 2:
                Table(text, random, One(s_gaps, random));
                break;
            case 3:
                Respectively(text, random);
                break;
            case 4:
                Repeat(text, Scale.Of(random, 200, 20_000), random, (to, dice) => to.Append("其中：").Append(One(s_items, dice)));
                text.Append("1万元。\n");
                break;
            case 5:
                text.Append(HostileWords.Text(random)).Append('\n');
                var phrase = HostileWords.Phrase(random) + (random.Next(2) == 0 ? "" : HostileWords.Phrase(random));
                Repeat(text, Scale.Of(random, 300, 100_000), random, (to, _) => to.Append(phrase));
                text.Append('\n');
                break;
            case 6:
                Repeat(text, Scale.Of(random, 200, 100_000), random, (to, dice) => to.Append(One(s_headings, dice)).Append('\n'));
                break;
            case 7:
                Repeat(text, Scale.Of(random, 1_000, 1_000_000), random, (to, dice) => to.Append(Litter[dice.Next(Litter.Length)]));
                text.Append('\n');
                break;
            default:
                text.Append(One(s_numbers, random)).Append(One(s_titles, random)).Append(random.Next(2) == 0 ? "\n" : "。");
                Clause(text, random);
                text.Append("。\n");
                break;
        }
    }

    private static void Clause(StringBuilder text, Random random) => text
        .Append(One(s_items, random)).Append(random.Next(5) == 0 ? HostileWords.Phrase(random) : "").Append(One(s_verbs, random))
        .Append(Figure(random)).Append(One(s_units, random)).Append("，。；、："[random.Next(5)]);

    private static void Respectively(StringBuilder text, Random random)
    {
        var count = Scale.Of(random, 100, 10_000);
        Repeat(text, count, random, (to, dice) => to.Append(One(s_items, dice)).Append('、'));
        text.Append("分别为");
        Repeat(text, count + random.Next(-1, 2), random, (to, dice) => to.Append(Figure(dice)).Append(One(s_units, dice)).Append(dice.Next(2) == 0 ? '、' : '和'));
        text.Append("。\n");
    }

    private static void Table(StringBuilder text, Random random, string between)
    {
        var columns = Scale.Of(random, 20, 1_500);
        text.Append("附件1 支出决算表\n单位：").Append(One(s_units, random)).Append('\n');
        for (var row = Scale.Of(random, 60, 4_000); row >= 0; row--)
        {
            for (var column = random.Next(10) == 0 ? random.Next(columns + 1) : columns; column > 0; column--)
            {
                text.Append(row % 7 == 3 ? One(s_headings, random) : column == columns ? One(s_items, random) : random.Next(6) == 0 ? "" : Figure(random)).Append(between);
            }

            // What converters fill a row up with.
            text.Append('|', between == Bar ? random.Next(5) : 0).Append('\n');
        }
    }

    private static string Figure(Random random) => random.Next(10) == 0
        ? HostileWords.Number(random)
        : $"{random.Next(100_000)}{(random.Next(2) == 0 ? $".{random.Next(100):00}" : "")}";

    private static void Repeat(StringBuilder text, int count, Random random, Action<StringBuilder, Random> write)
    {
        for (; count > 0; count--)
        {
            write(text, random);
        }
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];
}
