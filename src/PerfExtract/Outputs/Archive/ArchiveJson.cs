using System.Text.Json;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Outputs.Archive;

/// <summary>The summary for programs. Documents have their records; here they are counted, and named where something is to be looked at.</summary>
public static class ArchiveJson
{
    public static void Write(ArchiveSummary summary, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", summary.Name);
            json.WriteNumber("read", summary.Documents.Count);
            json.WriteNumber("unread", summary.Unread.Count);
            WriteYears(json, summary);
            WriteUnread(json, summary);
            Counts(json, "facts", "kind", summary.Facts.Select(one => ((string?)one.Key, one.Value)));
            WriteRates(json, "executionRatesOfWholes", summary.Wholes);
            WriteRates(json, "executionRates", summary.Rates);
            WriteOrganizations(json, summary);
            WriteAudits(json, summary);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteYears(Utf8JsonWriter json, ArchiveSummary summary)
    {
        json.WriteStartArray("years");
        foreach (var year in summary.Years)
        {
            json.WriteStartObject();
            Number(json, "year", year.Year);
            json.WriteNumber("documents", year.Count);
            Counts(json, "kinds", "kind", year.Kinds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnread(Utf8JsonWriter json, ArchiveSummary summary)
    {
        Counts(json, "outcomes", "outcome", summary.Outcomes.Select(one => ((string?)one.Outcome, one.Count)).Prepend(("read", summary.Documents.Count)));
        json.WriteStartArray("failures");
        foreach (var unread in summary.Unread)
        {
            json.WriteStartObject();
            json.WriteString("document", unread.Name);
            json.WriteString("code", unread.Outcome);
            json.WriteString("message", unread.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRates(Utf8JsonWriter json, string name, RateDistribution rates)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", rates.Count);
        Number(json, "median", rates.Median);
        Counts(json, "buckets", "range", rates.Buckets.Select(bucket => ((string?)bucket.Name, bucket.Count)));
        json.WriteEndObject();
    }

    private static void WriteOrganizations(Utf8JsonWriter json, ArchiveSummary summary)
    {
        json.WriteStartArray("organizations");
        foreach (var one in summary.Organizations)
        {
            json.WriteStartObject();
            json.WriteString("organization", one.Name);
            Number(json, "firstYear", one.FirstYear);
            Number(json, "lastYear", one.LastYear);
            json.WriteNumber("documents", one.Documents.Count);
            Number(json, "amount", one.Amount);
            Number(json, "rate", one.Rate);
            Number(json, "score", one.Score);
            json.WriteNumber("audits", one.Audits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAudits(Utf8JsonWriter json, ArchiveSummary summary)
    {
        json.WriteStartArray("audits");
        foreach (var rule in summary.Audits)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            json.WriteNumber("count", rule.Count);
            Counts(json, "documents", "document", rule.Documents.Select(one => ((string?)summary.Documents[one.Document].Name, one.Count)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, string list, string key, IEnumerable<(string? Name, int Count)> counts)
    {
        json.WriteStartArray(list);
        foreach (var (name, count) in counts)
        {
            json.WriteStartObject();
            json.WriteString(key, name);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
