using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

public sealed class QuantityReaderTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in SpecRows.Read("Quantities/quantities.tsv"))
        {
            rows.Add(row[0], row[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_what_the_row_says(string text, string expected) => Assert.Equal(expected, QuantityText.Of(text));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_span_reads_as_its_quantity_again(string text, string expected)
    {
        foreach (var quantity in QuantityReader.ReadAll(text))
        {
            Assert.True(QuantityReader.TryRead(text, quantity.Start, out var again), expected);
            Assert.Equal(quantity, again);
            Assert.True(quantity.Start <= quantity.FigureStart && quantity.FigureEnd <= quantity.End, expected);
            Assert.True(quantity.UnitStart <= quantity.UnitEnd && quantity.UnitEnd <= quantity.End, expected);
        }
    }

    [Fact]
    public void A_third_of_the_rows_find_nothing()
    {
        var rows = SpecRows.Read("Quantities/quantities.tsv").ToList();
        Assert.True(rows.Count >= 250);
        Assert.True(rows.Count(row => row[1] == "none") * 3 >= rows.Count);
    }

    [Theory]
    [InlineData("三百五十", 350)]
    [InlineData(" 贰佰 ", 200)]
    [InlineData("1,234.50", 1234.50)]
    [InlineData("５．８", 5.8)]
    [InlineData("-3.5", -3.5)]
    [InlineData("0.00", 0)]
    public void A_whole_cell_needs_no_unit(string text, decimal value)
    {
        Assert.True(QuantityReader.TryWhole(text, out var quantity));
        Assert.Equal(value, quantity.Value);
        Assert.Equal(QuantityKind.Number, quantity.Kind);
    }

    [Theory]
    [InlineData("健全")]
    [InlineData("达到90%")]
    [InlineData("5个 3个")]
    [InlineData("")]
    [InlineData("12月底前")]
    [InlineData("1.")]
    public void Words_around_a_figure_make_the_cell_no_quantity(string text) => Assert.False(QuantityReader.TryWhole(text, out _));

    [Theory]
    [InlineData("2194.98万元", 21949800, 50)]
    [InlineData("5.0亿元", 500000000, 5000000)]
    [InlineData("300元", 300, 0.5)]
    [InlineData("三百五十万元", 3500000, 5000)]
    public void Rounding_is_half_of_the_last_digit(string text, decimal amount, decimal rounding)
    {
        Assert.True(QuantityReader.TryWhole(text, out var quantity));
        Assert.Equal(amount, quantity.Amount);
        Assert.Equal(rounding, quantity.AmountRounding);
    }

    [Fact]
    public void Forty_myriads_alone_may_be_money()
    {
        Assert.True(QuantityReader.TryNext("支出40万。", 0, out var bare));
        Assert.True(bare.MayBeMoney);
        Assert.Equal(400_000m, bare.Amount);
        Assert.True(QuantityReader.TryNext("得分40。", 0, out var plain));
        Assert.False(plain.MayBeMoney);
    }

    [Fact]
    public void A_text_without_quantities_costs_no_memory()
    {
        const string text = "一是加强统一管理，进一步规范流程；二是落实财预〔2020〕10号文件，拨打12345热线，推进3550改革，十分重要。";
        Assert.False(QuantityReader.TryNext(text, 0, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(QuantityReader.TryNext(text, 0, out _));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>From each sign only the next few are looked at: a reader that went through them all would take minutes here.</summary>
    [Theory]
    [InlineData("<")]
    [InlineData("约")]
    [InlineData("不低于")]
    [InlineData("-")]
    [InlineData("百")]
    [InlineData("1,")]
    [InlineData("1~")]
    [InlineData("2.")]
    [InlineData("1")]
    [InlineData("二")]
    [InlineData("1 ")]
    [InlineData("2021年")]
    [InlineData("百分之")]
    [InlineData("000,")]
    public void Rows_of_signs_are_read_in_time(string sign)
    {
        var row = string.Concat(Enumerable.Repeat(sign, 100_000 / sign.Length));
        for (var at = 0; at < row.Length; at++)
        {
            QuantityReader.TryRead(row, at, out _);
        }

        Assert.NotNull(QuantityReader.ReadAll(row));
    }
}
