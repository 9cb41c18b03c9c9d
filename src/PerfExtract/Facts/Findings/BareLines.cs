using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;

namespace PerfExtract.Facts.Findings;

/// <summary>
/// 完善制度 | 加强学习 | 强化监督问责, a short line each without number or stop: points where they stand together and one of them says what
/// points say. What signs stands behind the last such line.
/// </summary>
internal static class BareLines
{
    /// <summary>No longer line goes without a stop, no shorter one says anything.</summary>
    private const int Longest = 30, Shortest = 4;

    private const int Fewest = 2;

    private static readonly CharSet s_stops = new("。；;：:|\t");

    public static HashSet<Passage> In(ReportText report, List<Passage> passages, WordList words)
    {
        HashSet<Passage> bare = [];
        List<Passage> run = [];
        var telling = 0;
        foreach (var passage in passages)
        {
            var place = PointCuts.Trim(report.TextAt(passage.Place), passage.Place);
            var line = report.TextAt(place).AsSpan(place.Start, place.Length);
            if (line.Length is >= Shortest and <= Longest && !line.ContainsAny(s_stops))
            {
                // Without the white space around it, as FindingLeads hands it on.
                run.Add(passage with { Place = place });
                telling = FindingPoints.SaysMatter(line, words) ? run.Count : telling;
                continue;
            }

            Take();
        }

        Take();
        return bare;

        void Take()
        {
            if (telling >= Fewest)
            {
                bare.UnionWith(run.Take(telling));
            }

            run.Clear();
            telling = 0;
        }
    }
}
