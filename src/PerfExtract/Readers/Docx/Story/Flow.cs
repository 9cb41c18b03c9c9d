using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Where the blocks that are read go to: the story itself, a cell, a text box.</summary>
internal sealed record Flow(Layer Layer, bool InCell, List<Draft> Drafts)
{
    /// <summary>Nothing around it is known to be coloured: a shape, a shaded cell and a styled table may be.</summary>
    public bool OnPaper { get; init; } = true;

    /// <summary>The text of a paragraph whose mark is deleted or hidden: it goes on in the next paragraph.</summary>
    public StringBuilder? Carried { get; set; }
}
