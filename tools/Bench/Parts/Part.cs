namespace PerfExtract.Bench.Parts;

/// <summary>One part of the pipeline, over all that the samples give it.</summary>
public abstract class Part
{
    /// <summary>What one run takes in; for a writer, what it puts out.</summary>
    public abstract long Bytes { get; }

    /// <returns>Something that the run made, so that it is not optimised away.</returns>
    public abstract object? Run();
}
