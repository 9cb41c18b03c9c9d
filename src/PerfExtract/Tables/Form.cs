using PerfExtract.Documents;

namespace PerfExtract.Tables;

/// <summary>A label of a form with its value: 项目名称 beside its cell, or before a colon in one cell.</summary>
/// <param name="Value">Where the value stands; its words, without white space around them.</param>
internal sealed record FormField(TableRole Role, GridCell Label, Place Value, string Text);

/// <summary>The rows [Top, End) of a grid that are one form: one project's, or the organisation's.</summary>
/// <param name="Project">The name of the project, where the form is of one.</param>
internal sealed record Form(int Top, int End, string? Project, IReadOnlyList<FormField> Fields)
{
    public static readonly Form None = new(0, int.MaxValue, null, []);
}
