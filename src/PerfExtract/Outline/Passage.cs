using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>A stretch of body text under one section: a paragraph without its heading part.</summary>
public readonly record struct Passage(Section? Section, Place Place);
