using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfExtract.Forge.Answers;
using PerfExtract.Records;

namespace PerfExtract.Acceptance.Scoring;

/// <summary>Sets a record against the answer: a fact counts only where all of its key fields agree.</summary>
public static partial class Judge
{
    private const decimal PercentSlack = 0.01m;

    public static IReadOnlyDictionary<string, Tally> Score(Answer answer, ReportRecord record) => new Dictionary<string, Tally>
    {
        ["report"] = Report(answer.Report!, record.Report),
        ["sections"] = Match(answer.Sections, record.Sections.Where(s => s.Level <= answer.Sections.Max(a => a.Level)).ToList(), IsSection, _ => false, _ => true),
        ["budgets"] = Match(answer.Budgets, record.Budgets, IsBudget, g => g.Optional, _ => true, (g, p) => p.Label == g.Label ? 0 : 1 + (p.Label?.Length ?? 0)),
        ["executionRates"] = Match(answer.ExecutionRates, record.ExecutionRates, IsRate, g => g.Optional, p => p.Origin != Origins.Computed),
        ["indicators"] = Match(answer.Indicators, record.Indicators, IsIndicator, _ => false, p => p.Origin != Origins.Text),
        ["staffing"] = Match(answer.Staffing, record.Staffing, (g, p) => Names.Same(g.Label, p.Label) && g.Count == p.Count, _ => false, _ => false),
        ["scores"] = Match(answer.Scores, record.Scores, (g, p) => g == p.Value, _ => false, _ => false),
        ["audits"] = Match(answer.Audits, record.Audits, IsAudit, _ => false, _ => false),
        ["alarms"] = Alarms(answer, record),
    };

    /// <param name="counts">Whether a record's fact that is no answer is held against it.</param>
    private static Tally Match<TAnswer, TFact>(
        IReadOnlyList<TAnswer> answers, IReadOnlyList<TFact> facts, Func<TAnswer, TFact, bool> same, Func<TAnswer, bool> isOptional,
        Func<TFact, bool> counts, Func<TAnswer, TFact, int>? distance = null)
    {
        var tally = new Tally();
        var left = facts.ToList();
        var owed = answers.Where(answer => !isOptional(answer)).ToList();
        tally.Owed = owed.Count;
        foreach (var answer in owed.OrderBy(answer => facts.Count(fact => same(answer, fact))))
        {
            var hit = left.FindIndex(fact => same(answer, fact));
            if (hit < 0)
            {
                tally.Missed.Add(Say.Of(answer));
                continue;
            }

            if (distance is not null)
            {
                hit = Enumerable.Range(0, left.Count).Where(i => same(answer, left[i])).MinBy(i => distance(answer, left[i]));
            }

            tally.Found++;
            left.RemoveAt(hit);
        }

        tally.Right = tally.Found;
        foreach (var fact in left)
        {
            if (answers.Any(answer => same(answer, fact)))
            {
                tally.Right++;
            }
            else if (counts(fact))
            {
                tally.Wrong.Add(Say.Of(fact));
            }
        }

        tally.Said = tally.Right + tally.Wrong.Count;
        return tally;
    }

    /// <summary>Audits of a report in which all agrees are false alarms; of one with a fault they may be its consequences.</summary>
    private static Tally Alarms(Answer answer, ReportRecord record)
    {
        var tally = new Tally();
        if (answer.Audits.Count == 0)
        {
            tally.Said = record.Audits.Count;
            tally.Wrong.AddRange(record.Audits.Select(audit => $"{audit.Rule} {audit.Message}"));
        }

        return tally;
    }

    private static Tally Report(ReportAnswer answer, ReportHead head)
    {
        var tally = new Tally();
        Check("title", Names.Norm(head.Title) == Names.Norm(answer.Title), head.Title);
        Check("organization", answer.Organization.Any(o => Names.Norm(o) == Names.Norm(head.Organization)), head.Organization);
        Check("fiscalYear", head.FiscalYear == answer.FiscalYear, head.FiscalYear);
        Check("date", head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == answer.Date, head.Date);
        Check("kind", head.Kind == answer.Kind, head.Kind);
        Check("evaluation", head.Evaluation == answer.Evaluation, head.Evaluation);
        return tally;

        void Check(string field, bool isRight, object? said)
        {
            tally.Owed++;
            tally.Said++;
            tally.Found += isRight ? 1 : 0;
            tally.Right += isRight ? 1 : 0;
            if (!isRight)
            {
                tally.Missed.Add($"{field}: {said}");
            }
        }
    }

    private static bool IsSection(SectionAnswer answer, SectionRecord said) => answer.Level == said.Level
        && Names.Norm(answer.Title) == Names.Norm(said.Title) && Names.Norm(answer.Number) == Names.Norm(said.Number);

    private static bool IsBudget(BudgetAnswer answer, BudgetFact said) => answer.Amount == said.Amount
        && answer.Stages.Contains(said.Stage) && answer.Year == said.Year
        && (answer.Within.Contains("*") || answer.Within.Contains(said.Within))
        && (answer.Project is null || Names.Same(answer.Project, said.Project))
        && (answer.Label is null
            ? answer.Items.Contains("*") || answer.Items.Contains(said.Item)
            : Names.Same(answer.Label, said.Label) && (answer.Items.Contains(said.Item) || said.Item is null or Items.Project));

    private static bool IsRate(RateAnswer answer, ExecutionRateFact said) => Math.Abs(answer.Percent - said.Percent) <= PercentSlack
        && (answer.Label is null ? answer.Items.Contains(said.Item) : Names.Same(answer.Label, said.Label));

    private static bool IsIndicator(IndicatorAnswer answer, IndicatorFact said) =>
        (answer.Project is null || Names.Same(answer.Project, said.Project)) && Names.Same(answer.Name, said.Name)
        && SameQuantity(answer.Target, said.Target) && SameQuantity(answer.Actual, said.Actual);

    private static bool SameQuantity(string? answer, QuantityRecord? said)
    {
        if (answer is null)
        {
            return true;
        }

        var (op, value, unit) = Parse(answer);
        return value is null
            ? said?.Value is null && unit == Names.Norm(said?.Text)
            : said?.Value == value && (said.Op ?? "=") == op;
    }

    private static (string? Op, decimal? Value, string Unit) Parse(string text)
    {
        var match = Quantity().Match(text.Normalize(NormalizationForm.FormKC));
        return match.Success
            ? (match.Groups[1].Value switch { "≥" => ">=", "≤" => "<=", "" => "=", var other => other },
                decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[3].Value)
            : (null, null, Names.Norm(text));
    }

    private static bool IsAudit(AuditAnswer answer, AuditRecord said) =>
        answer.Rule == said.Rule && answer.Values.All(value => value == said.Expected || value == said.Actual);

    [GeneratedRegex(@"^(≥|≤|<|>|=)?\s*(-?\d+(?:\.\d+)?)\s*(%|‰|\w*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Quantity();
}
