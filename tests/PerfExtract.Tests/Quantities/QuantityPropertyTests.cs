using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    /// <summary>What quantities, dates and the traps around them are made of, so that random text comes near to them.</summary>
    private const string Alphabet =
        "0123456789０１５９.．,，、。：:；;-－—~～至到/%％‰()（）〔〕[] \t\n年月日号第约近余多不低于超过以上内万亿千百十一二三五九零〇点元个人次件分成之≥≤<>=＝+×Ga¥";

    private static readonly string[] s_digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    [Fact]
    public void A_formatted_amount_reads_back()
    {
        var amounts = ArbMap.Default.GeneratorFor<(int, ushort)>()
            .Select(pair => ((decimal)Math.Abs((long)pair.Item1) * 997) + ((decimal)pair.Item2 / 100));
        Check.QuickThrowOnFailure(Prop.ForAll(amounts.ToArbitrary(), amount =>
            Reads(Format(amount, "0.00") + "万元", amount, "万元")
            && Reads(Format(amount, "#,##0.00") + "元", amount, "元")
            && Reads("≥" + Widen(Format(amount, "0.##")) + "%", amount, "%")
            && Reads("支出" + Format(amount, "0.0#") + " 亿元，", amount, "亿元")));
    }

    [Fact]
    public void A_written_out_number_reads_back()
    {
        var numbers = ArbMap.Default.GeneratorFor<(int, ushort)>()
            .Select(pair => Math.Abs((long)pair.Item1) * (pair.Item2 + 1L) % 9_999_999_999_999L);
        Check.QuickThrowOnFailure(Prop.ForAll(numbers.Where(number => number > 0).ToArbitrary(), number =>
            QuantityReader.TryWhole(WriteOut(number) + "元", out var quantity)
            && quantity.Kind == QuantityKind.Money && quantity.Amount == number));
    }

    [Fact]
    public void No_text_makes_it_throw_and_every_span_reads_as_its_text()
    {
        var texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(chars => new string(chars));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(80), Prop.ForAll(texts.ToArbitrary(), text =>
        {
            _ = QuantityReader.TryWhole(text, out _);
            _ = MoneyUnit.TryFind(text, out _);
            var end = 0;
            foreach (var quantity in QuantityReader.ReadAll(text))
            {
                Assert.InRange(quantity.Start, end, quantity.FigureStart);
                Assert.InRange(quantity.End, quantity.FigureEnd, text.Length);
                Assert.True(QuantityReader.TryRead(text, quantity.Start, out var again) && again == quantity, text);
                _ = quantity.Amount + quantity.AmountRounding;
                _ = quantity.UnitOf(text);
                end = quantity.End;
            }

            foreach (var date in Dates.ReadAll(text))
            {
                Assert.True(Dates.TryRead(text, date.Start, out var again) && again == date, text);
            }

            foreach (var year in Years.ReadAll(text))
            {
                Assert.True(Years.TryRead(text, year.Start, out var again) && again == year, text);
            }
        }));
    }

    /// <summary>A hundred thousand of anything takes no longer than reading it: nothing is looked at again and again.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("9.")]
    [InlineData("1,234,")]
    [InlineData("1 234 ")]
    [InlineData("1-")]
    [InlineData("九")]
    [InlineData("九百")]
    [InlineData("百分之")]
    [InlineData("≥")]
    [InlineData("不低于")]
    [InlineData("约")]
    [InlineData("5   ")]
    [InlineData("5 万")]
    [InlineData("2021年")]
    [InlineData("2021-")]
    [InlineData("（")]
    [InlineData("5(")]
    [InlineData("5个/")]
    [InlineData("1亿")]
    [InlineData("单位")]
    public void Long_runs_are_read_in_one_pass(string piece) => Growth.IsInProportion(
        length =>
        {
            var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
            return () =>
            {
                _ = QuantityReader.ReadAll(text);
                _ = Dates.ReadAll(text);
                _ = Years.ReadAll(text);
                _ = MoneyUnit.TryFind(text, out _);
            };
        },
        20_000);

    private static bool Reads(string text, decimal value, string unit) =>
        QuantityReader.TryNext(text, 0, out var quantity) && quantity.Value == value && quantity.UnitOf(text) == unit;

    private static string Format(decimal amount, string format) => amount.ToString(format, CultureInfo.InvariantCulture);

    private static string Widen(string digits) =>
        string.Concat(digits.Select(c => c == '.' ? '．' : (char)(c - '0' + '０')));

    private static string WriteOut(long number)
    {
        if (number >= 100_000_000)
        {
            return WriteOut(number / 100_000_000) + "亿" + Rest(number % 100_000_000, 10_000_000);
        }

        if (number >= 10_000)
        {
            return WriteOut(number / 10_000) + "万" + Rest(number % 10_000, 1_000);
        }

        foreach (var (unit, name) in new[] { (1_000L, "千"), (100L, "百"), (10L, "十") })
        {
            if (number >= unit)
            {
                return s_digits[number / unit] + name + Rest(number % unit, unit / 10);
            }
        }

        return s_digits[number];
    }

    private static string Rest(long rest, long firstPlace) =>
        rest == 0 ? "" : (rest < firstPlace ? "零" : "") + WriteOut(rest);
}
