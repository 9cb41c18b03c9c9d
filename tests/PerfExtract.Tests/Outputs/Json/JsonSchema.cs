using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfExtract.Tests.Outputs.Json;

/// <summary>As much of JSON Schema 2020-12 as the contract's schema uses; a keyword that it does not know fails the test.</summary>
internal sealed class JsonSchema(byte[] schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>"$.budgets[3].stage: …" for each violation.</summary>
    public IReadOnlyList<string> Validate(ReadOnlyMemory<byte> json)
    {
        var errors = new List<string>();
        Check(JsonDocument.Parse(json).RootElement, _root, "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Violation(value, schema, keyword, at, errors) is { } problem)
            {
                errors.Add($"{at}: {problem}");
            }
        }
    }

    private string? Violation(JsonElement value, JsonElement schema, JsonProperty keyword, string at, List<string> errors)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return null;
            case "$ref":
                Check(value, _root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), at, errors);
                return null;
            case "anyOf":
                return rule.EnumerateArray().Any(one => Passes(value, one, at)) ? null : $"{value} fits none of anyOf";
            case "type":
                var types = rule.ValueKind == JsonValueKind.Array ? [.. rule.EnumerateArray().Select(one => one.GetString())] : new[] { rule.GetString() };
                return types.Any(type => IsOf(value, type!)) ? null : $"{value.ValueKind} is no {string.Join(" or ", types)}";
            case "const":
                return JsonElement.DeepEquals(value, rule) ? null : $"{value} is not {rule}";
            case "enum":
                return rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? null : $"{value} is not among the codes";
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!) ? null : $"{value} does not match";
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal() ? null : $"{value} is too small";
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal() ? null : $"{value} is too large";
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32() ? null : "too few items";
            case "maxItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32() ? null : "too many items";
            case "required":
                return value.ValueKind == JsonValueKind.Object
                    ? rule.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing ? $"{missing} is missing" : null
                    : null;
            case "additionalProperties":
                return value.ValueKind == JsonValueKind.Object && !rule.GetBoolean()
                    ? value.EnumerateObject().FirstOrDefault(one => !schema.GetProperty("properties").TryGetProperty(one.Name, out _)) is { Value.ValueKind: not JsonValueKind.Undefined } extra ? $"{extra.Name} is unknown" : null
                    : null;
            case "properties":
                foreach (var (one, known) in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(one => (one, rule.TryGetProperty(one.Name, out var s) ? s : default)) : [])
                {
                    if (known.ValueKind == JsonValueKind.Object)
                    {
                        Check(one.Value, known, $"{at}.{one.Name}", errors);
                    }
                }

                return null;
            case "items":
                foreach (var (index, item) in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Index() : [])
                {
                    Check(item, rule, $"{at}[{index}]", errors);
                }

                return null;
            default:
                return $"the validator does not know {keyword.Name}";
        }
    }

    private bool Passes(JsonElement value, JsonElement schema, string at)
    {
        var errors = new List<string>();
        Check(value, schema, at, errors);
        return errors.Count == 0;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
