using PerfExtract.Facts.ExecutionRates;
using PerfExtract.Records;

namespace PerfExtract.Tests.Facts.ExecutionRates;

public class RateMergingTests
{
    [Fact]
    public void What_a_sentence_repeats_of_a_table_is_a_further_place_of_it()
    {
        var one = Assert.Single(Merge([Rate("98.4", 1) with { Weight = 10m, Score = 9.8m }, Rate("98.44", 2)]));

        Assert.Equal((98.44m, 10m, 9.8m), (one.Percent, one.Weight, one.Score));
        Assert.Equal([2, 1], one.Evidence.Select(place => place.Block));
    }

    [Fact]
    public void Two_that_disagree_beyond_rounding_stay_two() =>
        Assert.Equal(2, Merge([Rate("98.44", 1), Rate("98.46", 2)]).Count);

    [Fact]
    public void Another_year_item_denominator_or_score_is_another_rate()
    {
        var rate = Rate("98.44", 1) with { Basis = "initial", Score = 9m };
        ExecutionRateFact[] others = [rate with { Year = 2021 }, rate with { Item = "personnel" }, rate with { Basis = "adjusted" }, rate with { Score = 10m }];

        Assert.All(others, other => Assert.Equal(2, Merge([rate, other]).Count));
    }

    [Fact]
    public void Projects_are_told_apart_by_name() =>
        Assert.Equal(2, Merge([Rate("100", 1) with { Item = "project", Label = "校舍维修" }, Rate("100", 2) with { Item = "project", Label = "操场改造" }]).Count);

    private static IReadOnlyList<ExecutionRateFact> Merge(IEnumerable<ExecutionRateFact> rates) => RateMerging.Merge(rates, PerfExtract.Lexicon.Lexicon.Default);

    private static ExecutionRateFact Rate(string percent, int block) => new(
        "basic-expenditure", "基本支出", 2022, decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), percent + "%", Origins.Reported, null, null,
        null, null, [new Evidence(null, null, block, null, null, null, 0, 1, percent, null)]);
}
