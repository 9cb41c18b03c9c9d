using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>校舍维修资金 and 校舍维修项目 in the text are 校舍维修 of the table that lists the projects: one name for one thing.</summary>
public sealed class ListedNames
{
    private readonly ProjectKinds _kinds;
    private readonly Dictionary<string, string> _names = [];

    /// <param name="tables">What the tables say: the names there are cells, and not cut out of sentences.</param>
    public ListedNames(IEnumerable<BudgetFact> tables, Lexicon.Lexicon lexicon)
    {
        _kinds = ProjectKinds.Of(lexicon);
        foreach (var fact in tables)
        {
            if (fact.Project is { } project)
            {
                _names.TryAdd(Fold.Word(project), project);
            }
        }
    }

    public BudgetFact AsListed(BudgetFact fact) => Of(fact.Project) is { } name
        ? fact with { Project = name, Label = fact.Label == fact.Project ? name : fact.Label } : fact;

    public ExecutionRateFact AsListed(ExecutionRateFact rate) => Of(rate.Project) is { } name
        ? rate with { Project = name, Label = rate.Label == rate.Project ? name : rate.Label } : rate;

    private string? Of(string? project)
    {
        if (project is null || _names.Count == 0 || _names.ContainsKey(Fold.Word(project)))
        {
            return null;
        }

        foreach (var kind in _kinds.LongestFirst)
        {
            if (project.EndsWith(kind, StringComparison.Ordinal) && _names.TryGetValue(Fold.Word(project.AsSpan(..^kind.Length)), out var listed))
            {
                return listed;
            }
        }

        return null;
    }
}
