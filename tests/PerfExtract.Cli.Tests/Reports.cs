using System.Globalization;

namespace PerfExtract.Cli.Tests;

/// <summary>Short reports of invented places, each with figures of its own.</summary>
internal static class Reports
{
    public static string Text(int number = 1, int paragraphs = 1)
    {
        var amount = (1000 + number).ToString(CultureInfo.InvariantCulture);
        return $"""
            云溪县第{number}事务中心2021年度部门整体支出绩效自评报告

            一、基本情况

            {string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"{i + 1}.2021年部门预算支出{amount}.50万元，其中：基本支出{amount}万元，项目支出0.50万元。\n\n"))}
            """;
    }

    /// <summary>A folder with so many reports, three to a subfolder.</summary>
    public static void Fill(Workspace workspace, string folder, int count, int paragraphs = 1)
    {
        for (var i = 0; i < count; i++)
        {
            workspace.Write($"{folder}/{2019 + (i % 3)}/报告{i:000}.txt", Text(i, paragraphs));
        }
    }
}
