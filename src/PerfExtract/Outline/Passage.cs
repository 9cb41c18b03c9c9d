using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>A stretch of body text under one section: a paragraph without its heading part.</summary>
public sealed record Passage(Section? Section, Place Place);
