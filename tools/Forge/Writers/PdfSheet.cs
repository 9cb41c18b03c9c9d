using System.Globalization;
using System.Text;

namespace PerfExtract.Forge.Writers;

/// <summary>One A4 page as its content stream; heights are measured from the top, as they are read.</summary>
internal sealed class PdfSheet
{
    public const float Width = 595.28f, Height = 841.89f;

    /// <summary>Half a point, as word processors draw a table's lines.</summary>
    private const float Rule = 0.5f;

    private readonly StringBuilder _content = new(FormattableString.Invariant($"{Rule} w\n"));

    public string Content => _content.ToString();

    /// <param name="baseline">From the page's top.</param>
    public void Text(string text, float x, float baseline, float size, bool isBold = false)
    {
        if (text.Length > 0)
        {
            _content.Append(CultureInfo.InvariantCulture,
                $"BT /{(isBold ? PdfFile.Bold : PdfFile.Regular)} {size:0.##} Tf 1 0 0 1 {x:0.##} {Height - baseline:0.##} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
        }
    }

    public void Box(float left, float top, float right, float bottom, bool isFilled)
    {
        if (!isFilled)
        {
            Rectangle(left, top, right, bottom, 'S');
            return;
        }

        Rectangle(left, top, right + Rule, top + Rule, 'f');
        Rectangle(left, bottom, right + Rule, bottom + Rule, 'f');
        Rectangle(left, top, left + Rule, bottom, 'f');
        Rectangle(right, top, right + Rule, bottom, 'f');
    }

    private void Rectangle(float left, float top, float right, float bottom, char paint) => _content.Append(CultureInfo.InvariantCulture,
        $"{left:0.##} {Height - bottom:0.##} {right - left:0.##} {bottom - top:0.##} re {paint}\n");
}
