using System.Globalization;
using System.Text;
using System.Text.Json;
using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Archive;

/// <summary>
/// What the script of the page lists: columns of the documents' lines, each organisation, kind and link's beginning and end said
/// once. As data in a script element it may hold no "&lt;"; marks that turn the writing direction are shown as signs, as everywhere.
/// </summary>
internal static class ArchiveData
{
    /// <summary>What a browser lists of unread documents; how many there are is said beside them.</summary>
    public const int MostUnread = 2000;

    
    public static string Of(ArchiveSummary summary, Ranking ranking)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = PlainEncoder.Instance }))
        {
            json.WriteStartObject();
            json.WriteString("sort", ranking.ToString().ToLowerInvariant());
            WriteWords(json);
            WriteDocuments(json, summary);
            WriteAudits(json, summary);
            WriteUnread(json, summary);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()).Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private static void WriteWords(Utf8JsonWriter json)
    {
        json.WriteStartObject("words");
        foreach (var (code, phrase) in ReportKinds.All.Select(kind => (kind, Phrase.Of(CodeGroups.ReportKind, kind))))
        {
            json.WriteStartArray(code);
            json.WriteStringValue(phrase.Chinese);
            json.WriteStringValue(phrase.English);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, ArchiveSummary summary)
    {
        var documents = summary.Documents;
        var organizations = new int[documents.Count];
        Array.Fill(organizations, -1);
        foreach (var (i, one) in summary.Organizations.Index())
        {
            foreach (var number in one.Documents)
            {
                organizations[number] = i;
            }
        }

        Column(json, "organizations", summary.Organizations, one => json.WriteStringValue(HtmlText.Visible(one.Name)));
        Column(json, "name", documents, one => json.WriteStringValue(HtmlText.Visible(one.Name)));
        Column(json, "organization", organizations, json.WriteNumberValue);
        Column(json, "year", documents, one => Number(json, one.Year));
        Column(json, "kind", documents, one => json.WriteNumberValue(one.Kind is null ? -1 : ReportKinds.All.ToList().IndexOf(one.Kind)));
        Column(json, "kinds", ReportKinds.All, json.WriteStringValue);
        Column(json, "amount", documents, one => Number(json, one.Amount / 10_000));
        Column(json, "rate", documents, one => Number(json, one.Rate));
        Column(json, "score", documents, one => Number(json, one.Score));
        Column(json, "facts", documents, one => json.WriteNumberValue(one.Facts));
        Column(json, "audits", documents, one => json.WriteNumberValue(one.Audits));
        WriteLinks(json, documents);
    }

    /// <summary>Nearly every link is a folder, the document's name and an ending: it is said by a number.</summary>
    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<ArchivedDocument> documents)
    {
        List<(string Before, string After)> frames = [];
        Column(json, "link", documents, one =>
        {
            var at = one.Link?.IndexOf(one.Name, StringComparison.Ordinal) ?? -1;
            if (one.Link is null)
            {
                json.WriteNullValue();
            }
            else if (at < 0)
            {
                json.WriteStringValue(Url.Of(one.Link));
            }
            else
            {
                var frame = (Url.Of(one.Link[..at]), Url.Of(one.Link[(at + one.Name.Length)..]));
                if (!frames.Contains(frame))
                {
                    frames.Add(frame);
                }

                json.WriteNumberValue(frames.IndexOf(frame));
            }
        });
        Column(json, "links", frames, frame =>
        {
            json.WriteStartArray();
            json.WriteStringValue(frame.Before);
            json.WriteStringValue(frame.After);
            json.WriteEndArray();
        });
    }

    private static void WriteAudits(Utf8JsonWriter json, ArchiveSummary summary) => Column(json, "rules", summary.Audits, rule =>
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        Column(json, "document", rule.Documents, one => json.WriteNumberValue(one.Document));
        Column(json, "count", rule.Documents, one => json.WriteNumberValue(one.Count));
        Column(json, "first", rule.Documents, one => json.WriteNumberValue(one.First));
        Column(json, "message", rule.Documents.Where(one => one.Message is not null), one => json.WriteStringValue(HtmlText.Visible(one.Message!)));
        json.WriteEndObject();
    });

    private static void WriteUnread(Utf8JsonWriter json, ArchiveSummary summary)
    {
        Column(json, "unread", summary.Unread.Take(MostUnread), one =>
        {
            json.WriteStartArray();
            json.WriteStringValue(HtmlText.Visible(one.Name));
            json.WriteStringValue(HtmlText.Visible(one.Outcome));
            json.WriteStringValue(HtmlText.Visible(one.Message ?? ""));
            json.WriteEndArray();
        });
    }

    private static void Column<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            write(row);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteRawValue(known.ToString("0.############", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
