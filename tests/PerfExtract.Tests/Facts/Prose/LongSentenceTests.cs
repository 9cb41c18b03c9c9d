using System.Text;

namespace PerfExtract.Tests.Facts.Prose;

/// <summary>Sentences that no one writes cost no more than their length.</summary>
public class LongSentenceTests
{
    private const int Count = 2_000;

    [Theory]
    [InlineData("总分（万元）")]
    [InlineData("总分（")]
    [InlineData("基本支出（万元）和")]
    [InlineData("项目支出中，差旅费1.2万元，")]
    [InlineData("项目支出中，差旅费1.2万元。")]
    [InlineData("公务接待费、", "均未发生支出。")]
    [InlineData("没无未")]
    public void Words_without_end(string words, string end = "支出5万元。") => Growth.IsInProportion(
        count =>
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(words, count)) + end);
            return () => Extraction.Run(text, "a.txt", ExtractionOptions.Default);
        },
        Count);
}
