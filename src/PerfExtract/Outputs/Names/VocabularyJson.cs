using System.Text.Json;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Outputs.Names;

/// <summary>The vocabulary for programs: every code with its names, and every word of the lexicon under the code it reads as.</summary>
public static class VocabularyJson
{
    /// <param name="language">One language's names, or both where it is <see cref="Language.Codes"/>.</param>
    /// <param name="words">The lexicon's rows, list by list.</param>
    public static void Write(
        Stream output, Language language, string lexiconHash, IEnumerable<(string List, string Code, string Word)> words)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schemaVersion", Records.ReportRecord.CurrentSchemaVersion);
        json.WriteString("lexicon", lexiconHash);
        json.WriteStartObject("codes");
        foreach (var group in CodeGroups.All)
        {
            json.WriteStartArray(group.Plural);
            foreach (var code in group.Codes)
            {
                WriteCode(json, group.Group, code, language);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        WriteWords(json, words);
        json.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter json, string group, string code, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        if (language is Language.Codes or Language.English)
        {
            json.WriteString("en", Names.Of(group, code, Language.English));
        }

        if (language is Language.Codes or Language.Chinese)
        {
            json.WriteString("zh", Names.Of(group, code, Language.Chinese));
        }

        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, IEnumerable<(string List, string Code, string Word)> words)
    {
        json.WriteStartObject("words");
        foreach (var list in words.GroupBy(row => row.List))
        {
            json.WriteStartObject(list.Key);
            foreach (var code in list.GroupBy(row => row.Code))
            {
                json.WriteStartArray(code.Key);
                foreach (var (_, _, word) in code)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
