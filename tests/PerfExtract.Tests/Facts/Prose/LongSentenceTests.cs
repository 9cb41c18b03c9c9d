using System.Diagnostics;
using System.Text;

namespace PerfExtract.Tests.Facts.Prose;

/// <summary>Sentences that no one writes cost no more than their length.</summary>
public class LongSentenceTests
{
    private const int Count = 100_000;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("总分（万元）")]
    [InlineData("总分（")]
    [InlineData("基本支出（万元）和")]
    [InlineData("项目支出中，差旅费1.2万元，")]
    [InlineData("项目支出中，差旅费1.2万元。")]
    public void Words_without_end(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, Count)) + "支出5万元。";

        var watch = Stopwatch.StartNew();
        Extraction.Run(Encoding.UTF8.GetBytes(text), "a.txt", ExtractionOptions.Default);

        Assert.True(watch.Elapsed < s_patience, $"{watch.Elapsed}");
    }
}
