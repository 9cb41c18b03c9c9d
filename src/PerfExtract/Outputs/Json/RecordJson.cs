using System.Buffers;
using System.Text.Json;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Json;

/// <summary>
/// A record as JSON: UTF-8 without byte-order mark, Chinese unescaped, keys in the contract's order, decimals as they were read.
/// </summary>
public static class RecordJson
{
    /// <summary>Room for most records; what a larger one needed is not kept.</summary>
    private const int UsualLength = 1 << 16, MostKept = 1 << 20;

    /// <summary>Each thread writes one record after another into the same room.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_room;

    /// <summary>The whole record on one line, without a line end.</summary>
    public static byte[] Line(ReportRecord record)
    {
        var line = t_room ?? new ArrayBufferWriter<byte>(UsualLength);
        line.ResetWrittenCount();
        // The encoder is the writer's: given to the serializer it would turn the plain code off.
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = PlainEncoder.Instance }))
        {
            JsonSerializer.Serialize(json, record, RecordWriting.Default.ReportRecord);
        }

        t_room = line.Capacity <= MostKept ? line : null;
        return line.WrittenSpan.ToArray();
    }

    /// <summary>The record for a person: a key a line, a piece of evidence a line, a table's row a line; a line end at the end.</summary>
    public static byte[] Page(ReportRecord record) => PageOf(Line(record));

    /// <summary>The page of a record that stands on one line already: the same values, other white space.</summary>
    public static byte[] PageOf(ReadOnlySpan<byte> line)
    {
        var page = new ArrayBufferWriter<byte>(line.Length * 2);
        PageLayout.Write(line, page);
        return page.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">The text is no record of this version.</exception>
    public static ReportRecord Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, RecordReading.Default.ReportRecord) ?? throw new JsonException("null stands where a record was expected");
}
