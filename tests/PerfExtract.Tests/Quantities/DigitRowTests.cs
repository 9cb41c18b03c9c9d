using System.Globalization;
using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

public class DigitRowTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("219498", 2)]
    [InlineData("18446744073709551615", 0)]
    [InlineData("18446744073709551616", 0)]
    [InlineData("99999999999999999999", 3)]
    [InlineData("9999999999999999999999999999", 0)]
    [InlineData("1234567890123456789012345678", 12)]
    [InlineData("0000000000000000000000000007", 28)]
    public void Is_the_number_that_its_digits_write(string digits, int fraction)
    {
        var value = Row(digits).Value(fraction);

        Assert.Equal(decimal.Parse(digits.Insert(digits.Length - fraction, "."), NumberStyles.Number, CultureInfo.InvariantCulture), value);
    }

    [Fact]
    public void Counts_the_digits_that_it_cannot_hold()
    {
        var row = Row(new string('9', 100_000));

        Assert.Equal(100_000, row.Count);
    }

    private static DigitRow Row(string digits)
    {
        var row = default(DigitRow);
        foreach (var digit in digits)
        {
            row.Add(digit - '0');
        }

        return row;
    }
}
