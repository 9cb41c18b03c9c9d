using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace PerfExtract.Cli.Commands;

internal static class Numbers
{
    /// <summary>Refuses what is no number above zero, in words; the parser's own message names a .NET type.</summary>
    public static void AboveZero<T>(Option<T?> option)
        where T : struct, INumber<T>
    {
        option.CustomParser = result =>
        {
            if (T.TryParse(result.Tokens[^1].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number > T.Zero)
            {
                return number;
            }

            result.AddError($"{option.Name} takes a number above 0, not {result.Tokens[^1].Value}");
            return null;
        };
    }
}
