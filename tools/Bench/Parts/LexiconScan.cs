using BenchmarkDotNet.Attributes;
using PerfExtract.Lexicon;

namespace PerfExtract.Bench.Parts;

/// <summary>The words for budget items: the longest list, one pass of its trie over the text.</summary>
public class LexiconScan : Part
{
    private static readonly WordList s_items = Lexicon.Lexicon.Default["items"];

    public override long Bytes => Samples.TextBytes;

    [Benchmark]
    public override object? Run() => Samples.Texts.Sum(text => s_items.FindAll(text).Count);
}
