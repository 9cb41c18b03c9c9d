using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts;

/// <summary>Turns places of a document into evidence: the one way a fact points at its words.</summary>
public sealed class Citations(Document document, SectionTree sections)
{
    /// <summary>Points, many times the largest page: a file may draw words where nobody sees them.</summary>
    private const double Farthest = 1_000_000;

    /// <param name="place">The words.</param>
    /// <param name="table">The id of the table that the place belongs to (t1 …), where it belongs to one.</param>
    /// <param name="row">The row in that table where the place is a paragraph of a flattened table; else the place's own.</param>
    /// <param name="column">The column, likewise.</param>
    public Evidence Of(Place place, string? table = null, int? row = null, int? column = null)
    {
        var text = document.TextAt(place);
        return new Evidence(
            sections.At(place)?.Id,
            text.PageAt(place.Start) ?? document.Blocks[place.Block].Page,
            place.Block,
            table,
            place.Row ?? row,
            place.Column ?? column,
            place.Start,
            place.End,
            text.Value[place.Start..place.End],
            BoxOf(text, place));
    }

    private static decimal[]? BoxOf(Text text, Place place) =>
        text.BoxOf(place.Start, place.End) is { } box && IsNear(box.Left) && IsNear(box.Top) && IsNear(box.Right) && IsNear(box.Bottom)
            ? [Round(box.Left), Round(box.Top), Round(box.Right), Round(box.Bottom)]
            : null;

    private static bool IsNear(double points) => Math.Abs(points) <= Farthest;

    private static decimal Round(double points) => decimal.Round((decimal)points, 1, MidpointRounding.AwayFromZero);
}
