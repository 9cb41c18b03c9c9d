using PerfExtract.Records;

namespace PerfExtract.Facts.Staffing;

/// <summary>Head-counts of the organisation, in sentences and in simple tables.</summary>
internal static class StaffingReader
{
    /// <param name="organization">Whose name is no part of a label: 青禾县农业局行政编制8名.</param>
    public static StaffingReading Read(ReportText report, string? organization = null)
    {
        var posts = new StaffingWords(report.Lexicon);
        List<HeadCount> counts = [];
        List<HeadCountSum> sums = [];
        foreach (var stretch in report.Sentences)
        {
            if (report.MentionsIn(stretch).Count > 0)
            {
                new StaffingSentences(report, stretch, posts, organization ?? "", counts, sums).Read();
            }
        }

        foreach (var grid in report.Grids)
        {
            counts.AddRange(StaffingTables.Read(grid, posts, report));
        }

        return new StaffingReading(
            [.. counts.GroupBy(count => new { count.Label, count.Count, count.Unit })
                .Select(same => new StaffingFact(
                    same.Key.Label, same.Key.Count, same.Key.Unit, [.. same.Select(count => count.Evidence)]))],
            sums);
    }
}
