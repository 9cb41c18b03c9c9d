using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfExtract.Forge.Answers;

/// <summary>Answers as JSON, in the form that a referee outside this repository reads: one value, or a list of right ones.</summary>
public static class AnswerJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string document, Answer answer) => new JsonObject
    {
        ["document"] = document,
        ["report"] = Report(answer.Report),
        ["sections"] = Array(answer.Sections, s => new JsonObject { ["level"] = s.Level, ["number"] = s.Number, ["title"] = s.Title }),
        ["budgets"] = Array(answer.Budgets, Budget),
        ["executionRates"] = Array(answer.ExecutionRates, Rate),
        ["indicators"] = Array(answer.Indicators, Indicator),
        ["staffing"] = Array(answer.Staffing, s => new JsonObject { ["label"] = s.Label, ["count"] = s.Count }),
        ["scores"] = Array(answer.Scores, score => new JsonObject { ["value"] = Text(score) }),
        ["audits"] = Array(answer.Audits, a => new JsonObject { ["rule"] = a.Rule, ["values"] = Array(a.Values, v => JsonValue.Create(Text(v))) }),
    }.ToJsonString(s_options);

    private static JsonObject Report(ReportAnswer? report) => report is null ? [] : new JsonObject
    {
        ["title"] = report.Title,
        ["organization"] = OneOrList(report.Organization),
        ["fiscalYear"] = report.FiscalYear,
        ["date"] = report.Date,
        ["kind"] = report.Kind,
        ["evaluation"] = report.Evaluation,
    };

    private static JsonObject Budget(BudgetAnswer budget)
    {
        var json = new JsonObject
        {
            ["item"] = OneOrList(budget.Items), ["stage"] = OneOrList(budget.Stages), ["year"] = budget.Year, ["amount"] = Text(budget.Amount),
            ["within"] = OneOrList(budget.Within),
        };
        Add(json, "label", budget.Label);
        Add(json, "project", budget.Project);
        if (budget.Optional)
        {
            json["optional"] = true;
        }

        return json;
    }

    private static JsonObject Rate(RateAnswer rate)
    {
        var json = new JsonObject { ["item"] = OneOrList(rate.Items), ["year"] = rate.Year, ["percent"] = Text(rate.Percent) };
        Add(json, "label", rate.Label);
        if (rate.Optional)
        {
            json["optional"] = true;
        }

        return json;
    }

    private static JsonObject Indicator(IndicatorAnswer indicator)
    {
        var json = new JsonObject { ["name"] = indicator.Name, ["origin"] = indicator.Origin, ["level1"] = indicator.Level1, ["level2"] = indicator.Level2 };
        Add(json, "project", indicator.Project);
        Add(json, "target", indicator.Target);
        Add(json, "actual", indicator.Actual);
        return json;
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static JsonNode? OneOrList(IReadOnlyList<string?> values) => values.Count == 1 ? JsonValue.Create(values[0]) : Array(values, v => JsonValue.Create(v));

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> write) => new([.. values.Select(write)]);
}
