using PerfExtract.Records;

namespace PerfExtract.Facts.Staffing;

/// <summary>The head-counts of a document, and which of them a sentence calls the parts of another.</summary>
public sealed record StaffingReading(IReadOnlyList<StaffingFact> Facts, IReadOnlyList<HeadCountSum> Sums);

/// <summary>编制98人，其中：行政编制48人，事业编制50人.</summary>
public sealed record HeadCountSum(HeadCount Whole, IReadOnlyList<HeadCount> Parts);

public sealed record HeadCount(string Label, decimal Count, string? Unit, Evidence Evidence);
