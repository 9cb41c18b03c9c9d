using System.Text.Json.Serialization;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Json;

/// <summary>How a record is written: plain code made at build time, so that the first record costs no metadata.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportRecord))]
internal sealed partial class RecordWriting : JsonSerializerContext;

/// <summary>How a record is read back: what is missing, or null where the contract has a value, is refused.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReportRecord))]
internal sealed partial class RecordReading : JsonSerializerContext;
