using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// What every page has: one self-contained file, whose policy names its own style and script by hash and allows nothing else; a
/// theme, a language and keys that switch both.
/// </summary>
internal sealed class PageFrame(HtmlPage page, string name)
{
    private const string Shared = "page";

    /// <summary>An archive's pages share theirs: read and hashed once.</summary>
    private static readonly ConcurrentDictionary<string, (string Text, string Hash)> s_parts = [];

    private readonly (string Text, string Hash) _style = Part(name, "css"), _script = Part(name, "js");

    /// <param name="of">The hash of the document that the page shows, near the file's beginning, so that its page can be told from an older one's.</param>
    public void Open(string title, string? of = null)
    {
        page.Write($"<!doctype html>\n<html lang=\"{page.Tag}\"><head><meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{_style.Hash}'; script-src 'sha256-{_script.Hash}'; base-uri 'none'; form-action 'none'\">\n");
        if (of is not null)
        {
            page.Write($"<meta name=\"sha256\" content=\"{of}\">\n");
        }

        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Write($"<title>{title}</title>\n<style>");
        page.Raw(_style.Text);
        page.Write($"</style></head><body class=\"{name}\">\n");
    }

    /// <summary>The switches that every page's head ends with.</summary>
    public void Switches()
    {
        page.Raw("<div class=\"switches\"><button id=\"language\" type=\"button\" aria-keyshortcuts=\"l\"");
        page.Label(Phrase.View("switch-language"));
        page.Raw(">中 / EN</button><button id=\"theme\" type=\"button\" aria-keyshortcuts=\"t\"");
        page.Label(Phrase.View("switch-theme"));
        page.Raw("><span aria-hidden=\"true\">◐</span></button></div>");
    }

    public void Search(Phrase hint)
    {
        page.Write($"<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\" placeholder=\"{hint.In(page.Language)}  /\"");
        page.Label(hint);
        page.Raw(">");
    }

    public void Close()
    {
        page.Raw("<script>");
        page.Raw(_script.Text);
        page.Raw("</script>\n</body></html>\n");
    }

    private static (string Text, string Hash) Part(string name, string kind) => s_parts.GetOrAdd($"{name}.{kind}", file =>
    {
        var text = Embedded($"{Shared}.{kind}") + Embedded(file);
        return (text, Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    });

    private static string Embedded(string file) => Encoding.UTF8.GetString(EmbeddedFile.Read(file)).ReplaceLineEndings("\n");
}
