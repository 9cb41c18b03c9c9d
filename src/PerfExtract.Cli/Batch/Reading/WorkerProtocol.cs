using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfExtract.Cli.Batch.Reading;

internal sealed record WorkerRequest(IReadOnlyList<string> Names, int Bytes);

/// <summary>One reading without its line, whose length it names; -1 for none.</summary>
internal sealed record WorkerReply(string Outcome, string? Message, long? Bytes, string? Sha256, Tally Tally, int LineLength);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerReply))]
internal sealed partial class WorkerJsonContext : JsonSerializerContext;

/// <summary>
/// What the run and its worker say to each other over the worker's stdin and stdout: a length and a JSON head, then the document's
/// bytes one way, the record's line the other.
/// </summary>
internal static class WorkerProtocol
{
    public static void Send(Stream stream, byte[] document, IReadOnlyList<string> names)
    {
        SendHead(stream, JsonSerializer.SerializeToUtf8Bytes(new WorkerRequest(names, document.Length), WorkerJsonContext.Default.WorkerRequest));
        stream.Write(document);
        stream.Flush();
    }

    /// <summary>Null at the end of the stream: the run is over.</summary>
    public static (byte[] Document, IReadOnlyList<string> Names)? Receive(Stream stream)
    {
        if (ReceiveHead(stream) is not { } head)
        {
            return null;
        }

        var request = JsonSerializer.Deserialize(head, WorkerJsonContext.Default.WorkerRequest)!;
        return (ReceiveBytes(stream, request.Bytes), request.Names);
    }

    public static void Reply(Stream stream, IReadOnlyList<DocumentReading> readings)
    {
        foreach (var reading in readings)
        {
            var reply = new WorkerReply(reading.Outcome, reading.Message, reading.Bytes, reading.Sha256, reading.Tally, reading.Line?.Length ?? -1);
            SendHead(stream, JsonSerializer.SerializeToUtf8Bytes(reply, WorkerJsonContext.Default.WorkerReply));
            stream.Write(reading.Line);
        }

        stream.Flush();
    }

    /// <exception cref="EndOfStreamException">The worker has ended before it had answered.</exception>
    public static IReadOnlyList<DocumentReading> ReceiveReplies(Stream stream, int count)
    {
        var readings = new DocumentReading[count];
        for (var i = 0; i < count; i++)
        {
            var head = ReceiveHead(stream) ?? throw new EndOfStreamException();
            var reply = JsonSerializer.Deserialize(head, WorkerJsonContext.Default.WorkerReply)!;
            var line = reply.LineLength < 0 ? null : ReceiveBytes(stream, reply.LineLength);
            readings[i] = new DocumentReading(reply.Outcome, reply.Message, reply.Bytes, reply.Sha256, reply.Tally, line);
        }

        return readings;
    }

    private static void SendHead(Stream stream, byte[] head)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, head.Length);
        stream.Write(length);
        stream.Write(head);
    }

    private static byte[]? ReceiveHead(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        return stream.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length
            ? ReceiveBytes(stream, BinaryPrimitives.ReadInt32LittleEndian(length))
            : null;
    }

    private static byte[] ReceiveBytes(Stream stream, int length)
    {
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
