using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Text spread over its cell, as Word's 分散对齐 sets it: every character stands as far from the next. The gaps mean nothing: 合 同 款 is
/// one word, 1 , 2 3 4 . 5 0 one amount.
/// </summary>
internal static class SpreadText
{
    /// <summary>Gaps are alike to within this, in characters; a half-width point makes its own differ.</summary>
    private const float Alike = 0.25f;

    private const float DigitsAlike = 0.1f;

    /// <summary>Gaps of one text: two beside Han characters, three between digits, or it may be two words.</summary>
    private const int FewestWide = 2, FewestDigits = 3;

    /// <summary>Narrower gaps beside Han characters are read without a space anyhow.</summary>
    private const float Narrowest = 0.5f;

    /// <summary>Wider gaps part columns.</summary>
    private const float Widest = 3f;

    /// <param name="order">The line's glyphs from left to right.</param>
    public static bool Is(Glyph[] glyphs, List<int> order)
    {
        if (order.Count <= FewestWide)
        {
            return false;
        }

        var (wide, digits) = (default(Gaps), default(Gaps));
        var (amount, points) = (true, 0);
        for (var i = 0; i < order.Count; i++)
        {
            ref readonly var glyph = ref glyphs[order[i]];
            if (glyph.Text is not [var c] || char.IsWhiteSpace(c))
            {
                return false;
            }

            amount &= Typography.IsFigure(c);
            points += c == '.' ? 1 : 0;
            if (i == 0)
            {
                continue;
            }

            ref readonly var last = ref glyphs[order[i - 1]];
            var gap = (glyph.Left - last.Right) / glyph.Size;
            var isWide = Typography.IsWide(c) || Typography.IsWide(last.Text[0]);
            (wide, digits) = isWide ? (wide.With(gap), digits) : (wide, digits.With(gap));
            if (gap > Widest || (isWide && gap < Narrowest) || wide.Most - wide.Least > Alike || (digits.Most > LineText.DigitGap && wide.Count > 0))
            {
                return false;
            }
        }

        return wide.Count >= FewestWide || (amount && points == 1 && digits.Count >= FewestDigits && digits.Most - digits.Least <= DigitsAlike);
    }

    private readonly record struct Gaps(int Count, float Least, float Most)
    {
        public Gaps With(float gap) => Count == 0 ? new(1, gap, gap) : new(Count + 1, Math.Min(Least, gap), Math.Max(Most, gap));
    }
}
