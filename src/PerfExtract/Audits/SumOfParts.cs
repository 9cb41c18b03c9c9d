using PerfExtract.Facts;
using PerfExtract.Facts.Prose;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>
/// Parts against their total. Parts that exceed a total are always wrong; parts that fall short only where the list is known to be
/// whole: the fixed parts of an item, or the project rows under 项目支出 in one table.
/// </summary>
internal static class SumOfParts
{
    /// <summary>The items whose parts are fixed by the accounts; a set counts where all of it is stated.</summary>
    private static readonly (string Whole, string[] Parts)[] s_fixed =
    [
        (Items.ExpenditureTotal, [Items.BasicExpenditure, Items.ProjectExpenditure]),
        (Items.ExpenditureCurrent, [Items.BasicExpenditure, Items.ProjectExpenditure]),
        (Items.BasicExpenditure, [Items.Personnel, Items.Operating]),
        (Items.ThreePublic, [Items.Overseas, Items.Vehicles, Items.Reception]),
        (Items.ThreePublic, [Items.Overseas, Items.VehiclePurchase, Items.VehicleOperation, Items.Reception]),
        (Items.Vehicles, [Items.VehiclePurchase, Items.VehicleOperation]),
    ];

    /// <summary>A total and two parts.</summary>
    private const int FewestFacts = 3;

    /// <summary>年末结转 of one place; below 预算数 | 决算数 there are several.</summary>
    private sealed class CarriedOut
    {
        private readonly SamePlace _place;
        private readonly BudgetFact? _only;
        private readonly ILookup<int?, BudgetFact>? _byColumn;

        public CarriedOut(IGrouping<SamePlace, BudgetFact> place)
        {
            List<BudgetFact> all = [.. place.Where(fact => fact is { Item: Items.CarryOver, Stage: Stages.CarriedOut })];
            _place = place.Key;
            _only = all.Count < 2 ? all.FirstOrDefault() : null;
            _byColumn = all.Count < 2 ? null : all.ToLookup(fact => _place.EvidenceOf(fact).Column);
        }

        /// <summary>The only one, or of several the one in the total's column.</summary>
        public BudgetFact? Beside(BudgetFact total) =>
            _byColumn is null ? _only
            : _place.EvidenceOf(total).Column is { } column && _byColumn[column].Take(2).ToList() is [var own] ? own
            : null;
    }

    private readonly record struct Column(string Stage, int? Year, string? Within, string? Fund, string? Project);

    /// <summary>What a paragraph and its sentence both find is told once.</summary>
    public static IEnumerable<AuditRecord> Check(AuditInput input) => Found(input).DistinctBy(finding => finding.Message);

    private static IEnumerable<AuditRecord> Found(AuditInput input)
    {
        foreach (var place in input.ByPlace)
        {
            var left = new CarriedOut(place);
            foreach (var column in place.GroupBy(ColumnOf).Where(column => column.Count() >= FewestFacts).Select(column => column.ToList()))
            {
                foreach (var finding in InColumn(place.Key, column, left))
                {
                    yield return finding;
                }
            }
        }

        foreach (var finding in InSentences(input))
        {
            yield return finding;
        }
    }

    private static Column ColumnOf(BudgetFact fact) =>
        new(fact.Stage, fact.Year, fact.Within, fact.Fund, fact.Item == Items.Project ? null : fact.Project);

    /// <param name="left">What the place says is carried out: 支出总计 may hold it beside what was spent.</param>
    private static IEnumerable<AuditRecord> InColumn(SamePlace place, List<BudgetFact> facts, CarriedOut carriedOut)
    {
        var byItem = facts.Where(fact => fact.Item is not null).ToLookup(fact => fact.Item!);
        foreach (var (whole, parts) in s_fixed)
        {
            if (byItem[whole].Count() == 1 && parts.All(part => byItem[part].Count() == 1) && !IsGrandTotal(whole, byItem))
            {
                var total = byItem[whole].Single();
                List<BudgetFact> stated = [.. parts.Select(part => byItem[part].Single())];
                var left = whole == Items.ExpenditureTotal ? carriedOut.Beside(total) : null;
                var holdsLeft = left is not null && left.Year == total.Year && left.Fund == total.Fund;
                var open = (whole is Items.ExpenditureTotal or Items.ExpenditureCurrent && facts.Any(fact => fact.Item is null && fact.Amount != 0))
                    || (holdsLeft && total.Stage == Stages.Change);
                if (Compare(total, stated, place, open) is { } finding && !(holdsLeft && Compare(total, [.. stated, left!], place, false) is null))
                {
                    yield return finding;
                }
            }
        }

        if (byItem[Items.ProjectExpenditure].Count() == 1
            && byItem[Items.ProjectExpenditure].Single() is var spent
            && ListedUnder(spent, facts, place) is { Count: > 1 } projects
            && Compare(spent, projects, place, open: place.Table is null) is { } listed)
        {
            yield return listed;
        }
    }

    /// <summary>Beside 本年支出合计 the 总计 holds what is carried over too.</summary>
    private static bool IsGrandTotal(string whole, ILookup<string, BudgetFact> byItem) =>
        whole == Items.ExpenditureTotal && byItem[Items.ExpenditureCurrent].Any();

    /// <summary>
    /// The named lines below 项目支出, up to the next item of the vocabulary; in a table a purpose that is none is one of them, in a
    /// sentence it is a line of the classification (教育支出). What adds up to the line above it is that line's part.
    /// </summary>
    private static List<BudgetFact> ListedUnder(BudgetFact total, List<BudgetFact> facts, SamePlace place)
    {
        var head = place.EvidenceOf(total);
        List<(BudgetFact Fact, int? Row)> below = [];
        foreach (var fact in facts)
        {
            var evidence = place.EvidenceOf(fact);
            if ((evidence.Row is null ? fact.Item is not null && evidence.Start > head.Start : evidence.Row > head.Row)
                && evidence.Column == head.Column && fact.Code is null && !ReferenceEquals(fact, total))
            {
                below.Add((fact, evidence.Row));
            }
        }

        return Tops([.. below.OrderBy(one => one.Row ?? 0).TakeWhile(one => one.Row is null || IsListed(one.Fact)).Select(one => one.Fact).Where(IsListed)]);
    }

    private static bool IsListed(BudgetFact fact) => fact.Item is null or Items.Project;

    /// <summary>A figure that is the sum of the two or more after it stands for them.</summary>
    private static List<BudgetFact> Tops(List<BudgetFact> listed)
    {
        List<BudgetFact> tops = [];
        for (var i = 0; i < listed.Count; i++)
        {
            tops.Add(listed[i]);
            var (sum, last) = (0m, i);
            while (last + 1 < listed.Count && sum < listed[i].Amount && listed[last + 1].Amount >= 0)
            {
                sum += listed[++last].Amount;
            }

            i = last > i + 1 && sum == listed[i].Amount ? last : i;
        }

        return tops;
    }

    /// <param name="open">The list need not be whole: only more than the total is wrong.</param>
    private static AuditRecord? Compare(BudgetFact whole, List<BudgetFact> parts, SamePlace place, bool open)
    {
        var sum = parts.Sum(part => part.Amount);
        var slack = Rounding.Of(whole.Text, whole.Unit) + parts.Sum(part => Rounding.Of(part.Text, part.Unit));
        return Math.Abs(sum - whole.Amount) <= slack || (open && sum < whole.Amount)
            ? null
            : Found(whole.Label, whole.Stage, sum, whole.Amount, place.EvidenceOf(whole),
                [.. parts.Select(place.EvidenceOf)]);
    }

    /// <summary>其中 … in sentences, where the parts are not all items of the fixed sets.</summary>
    private static IEnumerable<AuditRecord> InSentences(AuditInput input)
    {
        // 下达100万元，其中A补助80万元，B补助调减10万元: what was moved is among the parts, and they come to no sum.
        var moved = input.Statements.Where(part => part is { Stage: Stages.Adjustment, Whole: not null }).Select(part => part.Whole!).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var parts in input.Statements
            .Where(part => part.Whole is null || !moved.Contains(part.Whole))
            .Where(part => part is { Kind: StatementKind.Amount, Whole: not null, Foreign: false }
                && part.Stage == part.Whole.Stage && part.Year == part.Whole.Year)
            .GroupBy(part => part.Whole!, ReferenceEqualityComparer.Instance).Select(group => group.ToList()))
        {
            var whole = parts[0].Whole!;
            // 公务用车购置及运行费20.9万元（购置费0万元，运行维护费20.9万元）: parts of a part are counted with it.
            if (parts.Exists(part => part.Item == Items.Vehicles))
            {
                parts.RemoveAll(part => part.Item is Items.VehiclePurchase or Items.VehicleOperation);
            }

            var sum = parts.Sum(part => part.Amount);
            var slack = SlackOf(whole) + parts.Sum(SlackOf);
            if (parts.Count > 1 && sum > whole.Amount + slack && !IsFixed(whole, parts))
            {
                var label = whole.Label is { } place ? Labels.Clean(input.Document.Quote(place)) : "合计";
                yield return Found(label, whole.Stage, sum, whole.Amount, input.Citations.Of(whole.Figure),
                    [.. parts.Select(part => input.Citations.Of(part.Figure))]);
            }
        }
    }

    private static bool IsFixed(Statement whole, List<Statement> parts) =>
        s_fixed.Any(set => set.Whole == whole.Item && set.Parts.All(item => parts.Any(part => part.Item == item)));

    private static decimal SlackOf(Statement statement) => statement.Quantity.Rounding * statement.Quantity.Scale;

    private static AuditRecord Found(string label, string? stage, decimal sum, decimal whole, Evidence evidence, List<Evidence> parts) =>
        Finding.Of(AuditRules.SumOfParts, Severities.Error,
            $"{Finding.Quoted(label)}的{Finding.StageName(stage)}写为{Finding.Money(whole)}（{Finding.Where(evidence)}），"
            + $"而所列{parts.Count}个组成部分合计{Finding.Money(sum)}，相差{Finding.Money(Math.Abs(sum - whole))}，请核对总数或补列漏项。",
            label, sum, whole, [evidence, .. parts]);
}
