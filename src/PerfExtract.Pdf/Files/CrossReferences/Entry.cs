namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>Where an object lies: at a place of the file, or in an object stream. The default value says that it is free.</summary>
/// <param name="Position">Of the object, or of its object stream where that is known: the later definition holds.</param>
/// <param name="Holder">The number of the object stream, 0 for an object of its own.</param>
internal readonly record struct Entry(int Position, int Holder)
{
    public bool IsFree => this == default;
}
