using System.Globalization;
using System.Runtime.CompilerServices;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// A page in the making. What stands in an interpolated string's text is markup; whatever fills its holes is escaped, so that no
/// caller can forget it. Words of the view are written in the page's language with the other language beside them, for the switch.
/// </summary>
internal sealed class HtmlPage(TextWriter writer, Language language)
{
    public Language Language => language;

    /// <summary>The language of the page as HTML names it.</summary>
    public string Tag => language == Language.English ? "en" : "zh-CN";

    public void Raw(string markup) => writer.Write(markup);

    /// <summary>The handler writes as it goes; nothing is left to do here.</summary>
    public HtmlPage Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;

    public void Text(ReadOnlySpan<char> text) => HtmlText.Write(writer, text);

    /// <summary>A name for a screen reader, in both languages, as attributes of the element that is being written.</summary>
    public void Label(Phrase phrase) => Write($" aria-label=\"{phrase.In(language)}\" data-alt-label=\"{Other(phrase)}\"");

    private string Other(Phrase phrase) => phrase.In(language == Language.English ? Language.Chinese : Language.English);

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlPage _page;

        public Markup(int literalLength, int formattedCount, HtmlPage page)
        {
            _ = literalLength + formattedCount;
            _page = page;
        }

        public void AppendLiteral(string markup) => _page.Raw(markup);

        public void AppendFormatted(string? text) => _page.Text(text);

        public void AppendFormatted(int number) => _page.Raw(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(decimal number) => _page.Raw(number.ToString("0.####", CultureInfo.InvariantCulture));

        public void AppendFormatted(Phrase phrase)
        {
            var (here, there) = (phrase.In(_page.Language), _page.Other(phrase));
            if (here == there)
            {
                _page.Text(here);
                return;
            }

            _page.Raw("<span data-alt=\"");
            _page.Text(there);
            _page.Raw("\">");
            _page.Text(here);
            _page.Raw("</span>");
        }
    }
}
