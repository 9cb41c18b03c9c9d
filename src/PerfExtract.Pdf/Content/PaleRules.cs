using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// White lines of a table whose rows are coloured by turns: on the coloured rows they show, and part the cells of the rows between
/// them, too. White lines that go on none that shows are no table's.
/// </summary>
internal sealed class PaleRules
{
    /// <summary>Pieces of one line lie at the same place, and meet, to within this.</summary>
    private const float Snap = 1;

    /// <summary>Kept of a page: as many as a dense table has cells.</summary>
    private const int Most = 1 << 14;

    private readonly List<(Rule Rule, bool Shows)> _rules = [];

    /// <param name="shows">It was drawn on something darker than paper.</param>
    public void Add(in Rule rule, bool shows)
    {
        if (_rules.Count < Most)
        {
            _rules.Add((rule, shows));
        }
    }

    /// <summary>Those on paper that go on a line that shows.</summary>
    public IEnumerable<Rule> GoingOn()
    {
        if (!_rules.Exists(static pale => pale.Shows) || _rules.TrueForAll(static pale => pale.Shows))
        {
            yield break;
        }

        foreach (var line in _rules.GroupBy(static pale => (pale.Rule.Horizontal, MathF.Round((pale.Rule.Horizontal ? pale.Rule.Y1 : pale.Rule.X1) / Snap))))
        {
            var pieces = line.OrderBy(static pale => From(pale.Rule)).ToList();
            for (int start = 0, end; start < pieces.Count; start = end)
            {
                float reached = To(pieces[start].Rule);
                bool shows = pieces[start].Shows;
                for (end = start + 1; end < pieces.Count && From(pieces[end].Rule) <= reached + Snap; end++)
                {
                    reached = Math.Max(reached, To(pieces[end].Rule));
                    shows |= pieces[end].Shows;
                }

                foreach (var (rule, onInk) in shows ? pieces[start..end] : [])
                {
                    if (!onInk)
                    {
                        yield return rule;
                    }
                }
            }
        }
    }

    private static float From(in Rule rule) => rule.Horizontal ? rule.X1 : rule.Y1;

    private static float To(in Rule rule) => rule.Horizontal ? rule.X2 : rule.Y2;
}
