using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Html.Charts;

/// <summary>One bar: its name, its parts from the left, and its figure in words.</summary>
/// <param name="Joined">It belongs to the bar above, whose name it shares.</param>
internal sealed record Bar(Phrase Label, IReadOnlyList<Segment> Segments, Phrase Figure, bool Joined = false)
{
    public decimal Length => Segments.Sum(segment => Math.Max(0, segment.Value));
}

/// <param name="Css">The class that colours it; the figure beside the bar says the same in words.</param>
internal readonly record struct Segment(decimal Value, string Css);

/// <summary>What a colour means.</summary>
internal readonly record struct Legend(string Css, Phrase Name);

/// <param name="Line">Where a line is drawn through all bars, as at 100 %.</param>
internal sealed record BarChart(Phrase Title, IReadOnlyList<Bar> Bars, IReadOnlyList<Legend> Legends, decimal? Line = null);
