using System.Runtime.CompilerServices;

namespace PerfExtract.Pdf.Files;

/// <summary>Numbers as PDF's writers really write them (7.3.3).</summary>
internal static class NumberToken
{
    /// <summary>Digits kept of a number: more than a double holds, and no overflow of a long.</summary>
    private const int KeptDigits = 18;

    /// <summary>A double knows no power beyond.</summary>
    private const int LargestExponent = 1000;

    /// <summary>
    /// Signs may be doubled or stand between digits and are then passed over, as Acrobat does; `1.5e-5` is seen too.
    /// </summary>
    /// <returns>Where the number ends; -1 where a word stands instead: `-x`.</returns>
    public static int Read(ReadOnlySpan<byte> data, int at, out long integer, out double number, out bool real)
    {
        bool negative = data[at] == '-';
        while (at < data.Length && data[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        long mantissa = 0;
        int kept = 0, scale = 0, digits = 0;
        real = false;
        for (; at < data.Length; at++)
        {
            int digit = data[at] - '0';
            if ((uint)digit <= 9)
            {
                digits++;
                if (kept < KeptDigits)
                {
                    mantissa = (mantissa * 10) + digit;
                    kept += mantissa == 0 ? 0 : 1;
                    scale -= real ? 1 : 0;
                }
                else
                {
                    scale += real ? 0 : 1;
                }
            }
            else if (data[at] == '.' && !real)
            {
                real = true;
            }
            else if (data[at] != '-' || digits == 0)
            {
                break;
            }
        }

        if (digits == 0 && at < data.Length && Characters.IsRegular(data[at]))
        {
            (integer, number) = (0, 0);
            return -1;
        }

        if (at + 1 < data.Length && (data[at] | 0x20) == 'e' && TryExponent(data, at + 1, out int exponent, out int end))
        {
            real = true;
            scale += exponent;
            at = end;
        }

        integer = negative ? -mantissa : mantissa;
        number = scale == 0 ? integer : scale < 0 ? integer / PowerOfTen(-scale) : integer * PowerOfTen(scale);
        real |= scale != 0;
        return at;
    }

    private static bool TryExponent(ReadOnlySpan<byte> data, int at, out int exponent, out int end)
    {
        exponent = 0;
        bool negative = data[at] == '-';
        end = data[at] is (byte)'-' or (byte)'+' ? at + 1 : at;
        int first = end;
        while (end < data.Length && Characters.IsDigit(data[end]))
        {
            exponent = Math.Min((exponent * 10) + data[end] - '0', LargestExponent);
            end++;
        }

        exponent = negative ? -exponent : exponent;
        return end > first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double PowerOfTen(int power)
    {
        ReadOnlySpan<double> exact = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
        return power < exact.Length ? exact[power] : Math.Pow(10, power);
    }
}
