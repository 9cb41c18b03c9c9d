using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>The document's sections in order, its body text under them, and which section a place belongs to.</summary>
public sealed class SectionTree(IReadOnlyList<Section> sections, IReadOnlyList<Passage> passages)
{
    public static readonly SectionTree Empty = new([], []);

    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>Body text in reading order; headings, running heads and contents are not among it. Tables are blocks, not passages.</summary>
    public IReadOnlyList<Passage> Passages { get; } = passages;

    /// <summary>Ids count the sections from s1.</summary>
    public Section? ParentOf(Section section) =>
        section.Parent is { } id && int.TryParse(id.AsSpan(1), out var number) && number >= 1 && number <= Sections.Count ? Sections[number - 1] : null;

    public Section? At(Place place) => At(place.Block, place.Row is null ? place.Start : 0);

    /// <summary>The last section whose title begins at or before the place.</summary>
    public Section? At(int block, int offset = 0)
    {
        var (low, high) = (0, Sections.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var title = Sections[middle].Place;
            if (title.Block < block || (title.Block == block && title.Start <= offset))
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 ? Sections[high] : null;
    }
}
