using System.Globalization;
using System.Text;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// Text on its way into a page. Whatever a report holds stays text: markup is escaped, and what a reader cannot see but a browser
/// obeys (control characters, marks that turn the writing direction) is shown as a sign.
/// </summary>
internal static class HtmlText
{
    private const char Shown = '\uFFFD';

    public static void Write(TextWriter page, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    page.Write("&amp;");
                    break;
                case '<':
                    page.Write("&lt;");
                    break;
                case '>':
                    page.Write("&gt;");
                    break;
                case '"':
                    page.Write("&quot;");
                    break;
                case '\'':
                    page.Write("&#39;");
                    break;
                default:
                    page.Write(Steering.Is(c) && c is not ('\n' or '\t') ? Shown : c);
                    break;
            }
        }
    }

    public static string Of(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var page = new StringWriter(new StringBuilder(text.Length + 16), CultureInfo.InvariantCulture);
        Write(page, text);
        return page.ToString();
    }
}
