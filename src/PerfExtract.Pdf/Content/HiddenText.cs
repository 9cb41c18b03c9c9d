using System.Text;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>Counts text that is drawn and not to be seen, and says so in one notice.</summary>
internal sealed class HiddenText
{
    private const int QuotedCharacters = 40;

    private readonly int[] _counts = new int[Enum.GetValues<HiddenReason>().Length];
    private readonly StringBuilder _quote = new();

    public void Add(string text, HiddenReason reason)
    {
        if (reason == HiddenReason.None || string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        _counts[(int)reason]++;
        if (reason != HiddenReason.Repeated && _quote.Length < QuotedCharacters)
        {
            _quote.Append(text);
        }
    }

    public PageNotice? Notice()
    {
        var parts = new List<string>();
        foreach ((HiddenReason reason, string words) in Words)
        {
            if (_counts[(int)reason] is > 0 and var count)
            {
                parts.Add($"{count} {words}");
            }
        }

        return parts.Count == 0
            ? null
            : new PageNotice(
                "hidden-text", $"Characters that the page does not show: {string.Join(", ", parts)} (“{_quote}”).");
    }

    private static IEnumerable<(HiddenReason Reason, string Words)> Words =>
    [
        (HiddenReason.OffPage, "off the page"),
        (HiddenReason.Clipped, "clipped away"),
        (HiddenReason.Covered, "covered"),
        (HiddenReason.White, "white on white"),
        (HiddenReason.Invisible, "invisible"),
        (HiddenReason.LayerOff, "in a layer that is off"),
    ];
}
