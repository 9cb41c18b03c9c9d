using System.Text.Json.Serialization;

namespace PerfExtract.Records;

/// <summary>One place, with the words as they stand. Property order is the contract's key order, here and in every record.</summary>
/// <param name="Box">Left, top, right, bottom in points; left out of the JSON where there is none, as outside PDF always.</param>
public sealed record Evidence(
    string? Section, int? Page, int Block, string? Table, int? Row, int? Column, int Start, int End, string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<decimal>? Box = null);
