namespace PerfExtract.Outputs.Html;

/// <summary>
/// Text on its way into a page. Whatever a report holds stays text: markup is escaped, and what a reader cannot see but a browser
/// obeys (control characters, marks that turn the writing direction) is shown as a sign.
/// </summary>
internal static class HtmlText
{
    private const char Shown = '\uFFFD';

    /// <summary>A page has a use for these.</summary>
    private const string Lines = "\n\t";

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
                    page.Write(IsObeyed(c) ? Shown : c);
                    break;
            }
        }
    }

    /// <summary>The text with signs for what a browser would obey, not escaped: for data that a script writes as text.</summary>
    public static string Visible(string text) => Steering.Shown(text, Shown, Lines);

    private static bool IsObeyed(char c) => Steering.Is(c) && !Lines.Contains(c, StringComparison.Ordinal);
}
