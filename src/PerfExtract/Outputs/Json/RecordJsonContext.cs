using System.Text.Json.Serialization;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Json;

/// <summary>The record's shape for System.Text.Json, made at build time: nothing is looked up by reflection at start-up.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReportRecord))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
