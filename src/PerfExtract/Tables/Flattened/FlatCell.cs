using PerfExtract.Documents;

namespace PerfExtract.Tables.Flattened;

/// <summary>One paragraph that was a cell before the table lost its lines.</summary>
internal readonly record struct FlatCell(Place Place, string Text, bool IsFigure);
