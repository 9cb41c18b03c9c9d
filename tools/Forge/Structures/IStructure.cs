namespace PerfExtract.Forge.Structures;

/// <summary>One thing that reports are made of: a kind of table, of form, of prose. A new one is one file and one row in <see cref="Forging"/>.</summary>
public interface IStructure
{
    /// <summary>As the score by structure names it.</summary>
    string Name { get; }

    void Write(Chapter chapter);
}
