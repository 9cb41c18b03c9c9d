using System.Text.Json;
using PerfExtract.Documents;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Outputs.Blocks;

/// <summary>A document as JSON: every block's text in full, so that evidence can be looked up by a program.</summary>
public static class BlockJson
{
    public static void Write(Document document, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", document.Format);
        WriteNumber(json, "pages", document.Pages);
        json.WriteString("encoding", document.Encoding);
        json.WriteStartArray("blocks");
        foreach (var block in document.Blocks)
        {
            Write(json, block);
        }

        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (var notice in document.Notices)
        {
            json.WriteStartObject();
            json.WriteString("severity", notice.Severity.ToString().ToLowerInvariant());
            json.WriteString("code", notice.Code);
            json.WriteString("message", notice.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteNumber("block", block.Index);
        json.WriteString("layer", LayerNames.Of(block.Layer));
        WriteNumber(json, "page", block.Page);
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("text", paragraph.Text.Value);
                break;
            case Table table:
                Write(json, table);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteNumber("rows", table.RowCount);
        json.WriteNumber("columns", table.ColumnCount);
        WriteNumber(json, "within", table.Within?.Block);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("column", cell.Column);
            json.WriteNumber("rowSpan", cell.RowSpan);
            json.WriteNumber("columnSpan", cell.ColumnSpan);
            json.WriteString("text", cell.Text.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
