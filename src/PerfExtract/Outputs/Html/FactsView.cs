using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>The facts by kind, each a card that points at its words.</summary>
internal static class FactsView
{
    public static void Write(TextWriter page, IReadOnlyList<FactCard> cards)
    {
        foreach (var kind in cards.GroupBy(card => card.Kind))
        {
            var (zh, en) = KindName(kind.Key);
            page.Write($"<section class=\"kind\" data-kind=\"{kind.Key}\"><h2>{Both(zh, en)} <small>{kind.Count()}</small></h2><ul>\n");
            foreach (var card in kind)
            {
                WriteCard(page, card);
            }

            page.Write("</ul></section>\n");
        }
    }

    public static string Both(string zh, string en) =>
        $"<span data-zh=\"{HtmlText.Of(zh)}\" data-en=\"{HtmlText.Of(en)}\">{HtmlText.Of(zh)}</span>";

    public static (string Zh, string En) KindName(string kind) => kind == "report"
        ? ("报告", "Report")
        : (Names.Names.Of("sheet", kind, Language.Chinese), Names.Names.Of("sheet", kind, Language.English));

    private static void WriteCard(TextWriter page, FactCard card)
    {
        page.Write($"<li id=\"{card.Id}\" class=\"fact{(card.Low ? " low" : "")}\" data-f=\"{card.Id}\" tabindex=\"0\">");
        if (card.Mark is { } mark)
        {
            page.Write(mark switch
            {
                "yes" => "<b class=\"yes\" title=\"达到目标\">✓</b> ",
                "no" => "<b class=\"no\" title=\"未达目标\">✗</b> ",
                _ => $"<b class=\"{HtmlText.Of(mark)}\">!</b> ",
            });
        }

        page.Write($"<span class=\"title\">{HtmlText.Of(card.Title)}</span>");
        if (card.Figure.Length > 0)
        {
            page.Write($" <span class=\"figure\">{HtmlText.Of(card.Figure)}</span>");
        }

        page.Write($"<small>{HtmlText.Of(card.Detail)}{Where(card.Evidence)}");
        page.Write(card.Low ? $" · {Both("把握较小", "low confidence")}" : "");
        page.Write("</small></li>\n");
    }

    /// <summary>For a document with pages, the page and the box of the fact's first words.</summary>
    private static string Where(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0 || evidence[0].Page is not { } number)
        {
            return "";
        }

        var box = evidence[0].Box is { } edges
            ? $" [{string.Join(", ", edges.Select(edge => edge.ToString("0.#", CultureInfo.InvariantCulture)))}]"
            : "";
        return $" · {Both($"第{number}页{box}", $"page {number}{box}")}";
    }
}
