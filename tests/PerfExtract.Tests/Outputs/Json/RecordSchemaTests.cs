using System.Text;
using System.Text.Json;
using PerfExtract.Outputs.Json;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Json;

public class RecordSchemaTests
{
    private static readonly JsonSchema s_schema = new(RecordSchema.Utf8());
    private static readonly JsonElement s_root = JsonDocument.Parse(RecordSchema.Utf8()).RootElement;

    [Fact]
    public void A_full_and_an_empty_record_validate()
    {
        Assert.Empty(s_schema.Validate(RecordJson.Line(RecordSamples.Full())));
        Assert.Empty(s_schema.Validate(RecordJson.Line(RecordSamples.Empty())));
    }

    [Theory]
    [InlineData("\"stage\":\"initial\"", "\"stage\":\"first\"")]
    [InlineData("\"amount\":32000.00", "\"amount\":\"32000.00\"")]
    [InlineData("\"fiscalYear\":2021", "\"fiscalYear\":2021.5")]
    [InlineData("\"op\":\">=\"", "\"op\":\"≥\"")]
    [InlineData("\"audits\":", "\"extra\":1,\"audits\":")]
    [InlineData("\"code\":\"30217\",", "")]
    [InlineData("\"confidence\":0.95", "\"confidence\":1.5")]
    [InlineData("\"date\":\"2022-03-15\"", "\"date\":\"2022年3月15日\"")]
    public void A_wrong_record_does_not(string right, string wrong)
    {
        var json = Encoding.UTF8.GetString(RecordJson.Line(RecordSamples.Full()));
        Assert.Contains(right, json, StringComparison.Ordinal);

        Assert.NotEmpty(s_schema.Validate(Encoding.UTF8.GetBytes(json.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void Keys_stand_in_the_schema_s_order()
    {
        using var record = JsonDocument.Parse(RecordJson.Line(RecordSamples.Full()));
        AssertOrder(record.RootElement, s_root);
    }

    [Theory]
    [InlineData("item", "items")]
    [InlineData("stage", "stages")]
    [InlineData("fund", "funds")]
    [InlineData("side", "sides")]
    [InlineData("reportKind", "reportKinds")]
    [InlineData("evaluationKind", "evaluations")]
    [InlineData("sectionKind", "sectionKinds")]
    [InlineData("auditRule", "auditRules")]
    [InlineData("severity", "severities")]
    public void Codes_are_the_vocabulary_s(string definition, string group)
    {
        var codes = s_root.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(code => code.GetString());

        Assert.Equal(CodeGroups.All.Single(one => one.Plural == group).Codes, codes);
    }

    [Fact]
    public void The_schema_is_of_this_version() =>
        Assert.Equal(ReportRecord.CurrentSchemaVersion, s_root.GetProperty("properties").GetProperty("schemaVersion").GetProperty("const").GetString());

    private static void AssertOrder(JsonElement value, JsonElement schema)
    {
        schema = schema.TryGetProperty("$ref", out var reference) ? s_root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]) : schema;
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.Equal(properties.EnumerateObject().Select(one => one.Name).Where(name => value.TryGetProperty(name, out _)), value.EnumerateObject().Select(one => one.Name));
            foreach (var one in value.EnumerateObject())
            {
                AssertOrder(one.Value, properties.GetProperty(one.Name));
            }
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            Assert.All(value.EnumerateArray(), item => AssertOrder(item, items));
        }
    }
}
