using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Tidy;

/// <param name="Name">The heading: the field's name, with a dot before the name of a nested field.</param>
/// <param name="Codes">The group of names.tsv that its codes are named by; null where its texts are the document's own.</param>
/// <param name="Wide">It holds running text: a spreadsheet gives it room.</param>
public sealed record Column<T>(string Name, Func<T, Value> Of, string? Codes = null, bool Wide = false)
{
    public Value Read(T fact, Language language)
    {
        var value = Of(fact);
        return Codes is not null && value.Text is { } code
            ? Value.Of(Names.Names.Of(Codes, code, language))
            : value.Flag is { } flag && language == Language.Chinese
                ? Value.Of(Names.Names.Of(CodeGroups.Flag, flag ? "true" : "false", language))
                : value;
    }
}
