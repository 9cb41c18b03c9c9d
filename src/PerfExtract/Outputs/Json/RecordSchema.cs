namespace PerfExtract.Outputs.Json;

/// <summary>The contract as a JSON Schema. It is kept by hand beside this file; tests hold it against the record types.</summary>
public static class RecordSchema
{
    public static byte[] Utf8() => EmbeddedFile.Read("record.schema.json");
}
