using System.Security.Cryptography;
using System.Text;
using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// One report on one self-contained page: left the document as read, right its facts, each pointing at its words. The page runs its
/// own script and style only; its policy names both by hash.
/// </summary>
public static class EvidencePage
{
    public static void Write(Document document, ReportRecord record, TextWriter page)
    {
        var cards = FactCards.Of(record);
        var marks = new Marks(cards, evidence => document.Blocks[evidence.Block] is Paragraph);
        Open(page, record.Report.Title ?? record.Source.Name, "evidence");
        page.Write("<main id=\"document\" tabindex=\"-1\" aria-label=\"报告原文\">\n");
        DocumentView.Write(page, document, record, marks);
        page.Write("</main>\n<aside id=\"facts\" aria-label=\"提取的事实\">\n");
        WriteTools(page, cards);
        Charts.Write(page, record);
        FactsView.Write(page, cards);
        page.Write($"<footer><small>{HtmlText.Of(record.Source.Name)} · sha256 {HtmlText.Of(record.Source.Sha256)}</small></footer></aside>\n");
        Close(page, "evidence");
    }

    /// <summary>The head of a page with its style inside and a policy that allows nothing else.</summary>
    internal static void Open(TextWriter page, string title, string name)
    {
        var (style, script) = (Text($"{name}.css"), Text($"{name}.js"));
        page.Write("<!doctype html>\n<html lang=\"zh-CN\" data-lang=\"zh\"><head><meta charset=\"utf-8\">\n");
        page.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        page.Write($"style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; base-uri 'none'; form-action 'none'\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{HtmlText.Of(title)}</title>\n<style>{style}</style></head><body>\n");
    }

    internal static void Close(TextWriter page, string name) => page.Write($"<script>{Text($"{name}.js")}</script>\n</body></html>\n");

    private static void WriteTools(TextWriter page, IReadOnlyList<FactCard> cards)
    {
        page.Write("<div class=\"tools\" role=\"toolbar\" aria-label=\"查找和筛选\">");
        page.Write("<input id=\"search\" type=\"search\" placeholder=\"查找 / filter  ( / )\" aria-label=\"查找\">");
        page.Write("<button id=\"language\" type=\"button\" title=\"L\">中 / EN</button><button id=\"theme\" type=\"button\" title=\"T\">◐</button>");
        page.Write("<div id=\"kinds\">");
        foreach (var kind in cards.Select(card => card.Kind).Distinct())
        {
            var (zh, en) = FactsView.KindName(kind);
            page.Write($"<button type=\"button\" aria-pressed=\"true\" data-kind=\"{kind}\">{FactsView.Both(zh, en)}</button>");
        }

        page.Write($"</div><p id=\"count\" role=\"status\"></p><p class=\"keys\">{FactsView.Both("键盘：J/K 上下移动，/ 查找，T 主题，L 语言，Esc 清除", "Keys: J/K move, / search, T theme, L language, Esc clear")}</p></div>\n");
    }

    private static string Text(string file) => Encoding.UTF8.GetString(EmbeddedFile.Read(file)).ReplaceLineEndings("\n");

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
