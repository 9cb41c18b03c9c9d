using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Staffing;

/// <summary>Head-counts of the organisation, in sentences and in simple tables.</summary>
public static class StaffingReader
{
    public static StaffingReading Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon)
    {
        var posts = new StaffingWords(lexicon);
        List<HeadCount> counts = [];
        List<HeadCountSum> sums = [];
        foreach (var passage in sections.Passages)
        {
            var text = document.TextAt(passage.Place).Value;
            new StaffingSentences(text, passage.Place, posts, lexicon, counts, sums).Read();
        }

        foreach (var table in document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox))
        {
            counts.AddRange(StaffingTables.Read(table, posts, lexicon));
        }

        return new StaffingReading(
            [.. counts.GroupBy(count => (count.Label, count.Count, count.Unit))
                .Select(same => new StaffingFact(
                    same.Key.Label, same.Key.Count, same.Key.Unit, [.. same.Select(count => citations.Of(count.Place))]))],
            sums);
    }
}
