using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Findings;

/// <summary>
/// 存在问题：…。改进措施：… in a section of other matter, as where one report tells of several projects. Advice is looked for behind problems
/// of its section alone: 措施 may be what has been done.
/// </summary>
internal static class LedFindings
{
    /// <summary>问题 alone may be any; 存在问题 is the report's.</summary>
    private const int ShortestLead = 4;

    public static IEnumerable<(string Kind, FindingPoint Point)> Of(ReportText report, HashSet<Passage> told, WordList words)
    {
        Section? problems = null;
        foreach (var passage in report.Passages)
        {
            if (passage.Section is null || told.Contains(passage))
            {
                continue;
            }

            var leads = FindingLeads.In(report.TextAt(passage.Place), passage.Place, words).FindAll(lead => lead.End - lead.Start > ShortestLead);
            for (var i = 0; i < leads.Count; i++)
            {
                var isProblem = leads[i].Code == FindingLeads.TitleProblem;
                problems = isProblem ? passage.Section : problems;
                if (!ReferenceEquals(problems, passage.Section))
                {
                    continue;
                }

                var place = passage.Place with { Start = leads[i].Start, End = i + 1 < leads.Count ? leads[i + 1].Start : passage.Place.End };
                foreach (var point in FindingPoints.Of(report, null, false, [passage with { Place = place }], null, words))
                {
                    yield return (isProblem ? FindingKinds.Problem : FindingKinds.Recommendation, point);
                }
            }
        }
    }
}
