using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

/// <summary>
/// Said once: what a sentence says of an indicator that one row of one table holds with the same value is a further place of it. The
/// sentence may say less of the name (抢修渠道 of 抢修水毁渠道长度). What stands in a form's goals is of the form's project.
/// </summary>
internal static class IndicatorMerging
{
    public static IReadOnlyList<IndicatorFact> Merge(IReadOnlyList<IndicatorFact> tables, IReadOnlyList<GoalFact> goals, IReadOnlyList<IndicatorFact> prose)
    {
        List<IndicatorFact> merged = [.. tables];
        Dictionary<(decimal Value, string? Unit), List<int>> places = [];
        for (var i = 0; i < tables.Count; i++)
        {
            if (KeyOf(tables[i], UnitOf(tables[i])) is { } key)
            {
                (places.TryGetValue(key, out var same) ? same : places[key] = []).Add(i);
            }
        }

        var projects = ProjectsOf(goals);
        Dictionary<int, List<Evidence>> found = [];
        foreach (var said in prose)
        {
            string? project = null;
            var ofGoals = said.Evidence[0] is { Table: { } table, Row: { } row } && projects.TryGetValue((table, row), out project);
            if (KeyOf(said, said.Actual?.Unit) is { } key && places.TryGetValue(key, out var same)
                && (OneOf(same, tables, said.Name, project) ?? (ofGoals && key.Unit is not null ? OneBehindVerb(same, tables, said.Name, project) : null)) is { } at)
            {
                (found.TryGetValue(at, out var all) ? all : found[at] = [.. merged[at].Evidence]).AddRange(said.Evidence);
            }
            else
            {
                merged.Add(said with { Project = project });
            }
        }

        foreach (var (at, all) in found)
        {
            merged[at] = merged[at] with { Evidence = all };
        }

        return merged;
    }

    /// <summary>办理法律援助案件271件 in a form's goals is its 法律援助案件办理数: the sentence begins with what was done.</summary>
    private static int? OneBehindVerb(List<int> rows, IReadOnlyList<IndicatorFact> tables, string name, string? project) =>
        name.Length >= Verb * 2 ? OneOf(rows, tables, name[Verb..], project) : null;

    private const int Verb = 2;

    /// <summary>So many rows of one value, and no name tells which is meant.</summary>
    private const int MostAlike = 64;

    /// <summary>The only row of this name, or else the only one whose name holds these words; of two, nobody knows which is meant.</summary>
    private static int? OneOf(List<int> rows, IReadOnlyList<IndicatorFact> tables, string name, string? project)
    {
        var word = Fold.Word(name);
        List<int> named = [], holding = [];
        foreach (var at in rows.Count <= MostAlike ? rows : [])
        {
            var whole = Fold.Word(tables[at].Name);
            if ((project is null || project == tables[at].Project) && Holds(whole, word))
            {
                (whole == word ? named : holding).Add(at);
            }
        }

        return named is [var one] ? one : named.Count == 0 && holding is [var only] ? only : null;
    }

    /// <summary>The words of the one stand in the other in their order, whatever else does.</summary>
    private static bool Holds(string whole, string words)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < words.Length && words[at] == c ? 1 : 0;
        }

        return at == words.Length;
    }

    private static Dictionary<(string Table, int Row), string?> ProjectsOf(IReadOnlyList<GoalFact> goals)
    {
        Dictionary<(string Table, int Row), string?> projects = [];
        foreach (var goal in goals)
        {
            foreach (var place in goal.Evidence)
            {
                if (place is { Table: { } table, Row: { } row })
                {
                    projects[(table, row)] = goal.Project;
                }
            }
        }

        return projects;
    }

    /// <summary>新增学位（个） | 540: the unit stands with the name.</summary>
    private static string? UnitOf(IndicatorFact fact) =>
        fact.Actual?.Unit ?? fact.Target?.Unit ?? (fact.Name is [.., ')' or '）'] && fact.Name.LastIndexOfAny(['(', '（']) is > 0 and var open ? fact.Name[(open + 1)..^1] : null);

    private static (decimal Value, string? Unit)? KeyOf(IndicatorFact fact, string? unit) => fact.Actual is { Value: { } value } ? (value, unit) : null;
}
