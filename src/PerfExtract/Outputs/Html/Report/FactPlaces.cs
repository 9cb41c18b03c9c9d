using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Where a fact stands, in words: its section, and for a document with pages the page and the box of its first words.</summary>
internal sealed class FactPlaces(ReportRecord record)
{
    private readonly Dictionary<string, Phrase> _sections = record.Sections.ToDictionary(
        section => section.Id,
        section => Phrase.AsWritten("§ " + (section.Number is null ? section.Title : $"{section.Number} {section.Title}")));

    public static Phrase PageOf(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0 || evidence[0].Page is not { } number)
        {
            return default;
        }

        var box = evidence[0].Box is { } edges
            ? $" [{string.Join(", ", edges.Select(edge => edge.ToString("0.#", CultureInfo.InvariantCulture)))}]"
            : "";
        return new Phrase(string.Create(CultureInfo.InvariantCulture, $"第{number}页{box}"), string.Create(CultureInfo.InvariantCulture, $"page {number}{box}"));
    }

    public Phrase Of(IReadOnlyList<Evidence> evidence) => evidence.Count == 0 ? default : Phrase.Join(" · ",
        evidence[0].Section is { } id ? _sections.GetValueOrDefault(id) : default,
        PageOf(evidence),
        evidence.Count > 1
            ? new Phrase(string.Create(CultureInfo.InvariantCulture, $"{evidence.Count}处"), string.Create(CultureInfo.InvariantCulture, $"{evidence.Count} places"))
            : default);
}
