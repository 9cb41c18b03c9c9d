using System.Text;
using System.Text.Json;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Json;

public class RecordJsonTests
{
    [Fact]
    public void Decimals_are_written_as_they_were_read()
    {
        var json = Line(RecordSamples.Full());

        Assert.Contains("\"percent\":94.78,", json, StringComparison.Ordinal);
        Assert.Contains("\"amount\":32000.00,", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":12.50,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_are_written_but_a_missing_box_is_left_out()
    {
        var json = Line(RecordSamples.Full());

        Assert.Contains("\"project\":null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"box\":null", json, StringComparison.Ordinal);
        Assert.Contains("\"box\":[72.0,90.5,130,104]", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("云溪县“三公”经费 <b>&'+", "云溪县“三公”经费 <b>&'+")]
    [InlineData("𠮷林镇 😀 \ue005", "𠮷林镇 😀 \ue005")]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("行\n列\t\u0007\u001b[31m\u0085\u2028", "行\\n列\\t\\u0007\\u001b[31m\\u0085\\u2028")]
    public void Chinese_stays_as_it_is_and_controls_are_escaped(string text, string written)
    {
        var record = RecordSamples.Empty(text);
        var json = RecordJson.Line(record);

        Assert.Contains($"\"name\":\"{written}\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(text, RecordJson.Read(json).Source.Name);
    }

    [Fact]
    public void Half_a_character_is_replaced_not_fatal() =>
        Assert.Equal("a\uFFFDb", RecordJson.Read(RecordJson.Line(RecordSamples.Empty("a\uD800b"))).Source.Name);

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var json = RecordJson.Line(RecordSamples.Full());

        Assert.Equal(json, RecordJson.Line(RecordJson.Read(json)));
        Assert.Equal(json, RecordJson.Line(RecordJson.Read(RecordJson.Page(RecordSamples.Full()))));
    }

    [Fact]
    public void A_page_holds_the_same_values_a_line_each()
    {
        var page = Encoding.UTF8.GetString(RecordJson.Page(RecordSamples.Full()));

        Assert.True(JsonElement.DeepEquals(
            JsonDocument.Parse(Line(RecordSamples.Full())).RootElement, JsonDocument.Parse(page).RootElement));
        Assert.StartsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"source\": {\n    \"name\": ", page, StringComparison.Ordinal);
        Assert.Contains("\n        [\"公务接待费\", \"3.20\"]\n", page, StringComparison.Ordinal);
        Assert.Contains("\n      \"target\": {\"text\": \"≥12.50公里\", \"op\": \">=\", \"value\": 12.50, \"unit\": \"公里\"},\n", page, StringComparison.Ordinal);
        Assert.Contains("\"evidence\": []\n", page, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"schemaVersion\":\"1.0\"}")]
    [InlineData("not json")]
    public void What_is_no_record_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json)));

    private static string Line(ReportRecord record) => Encoding.UTF8.GetString(RecordJson.Line(record));
}
