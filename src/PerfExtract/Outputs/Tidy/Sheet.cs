using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Tidy;

/// <summary>One kind of fact as a table, a fact a row, each row led by the document's name and hash.</summary>
public abstract class Sheet(string name)
{
    /// <summary>The kind, and the name of its file or sheet.</summary>
    public string Name { get; } = name;

    public abstract IReadOnlyList<string> Headings(Language language);

    /// <summary>Which columns hold running text.</summary>
    public abstract IReadOnlyList<bool> Wide { get; }

    /// <summary>The record's rows. One array is lent out row after row.</summary>
    public abstract IEnumerable<Value[]> Rows(ReportRecord record, Language language);
}

internal sealed class Sheet<T>(string name, Func<ReportRecord, IEnumerable<T>> facts, params Column<T>[] columns) : Sheet(name)
{
    private const int Leading = 2;

    public override IReadOnlyList<string> Headings(Language language) =>
        [Heading("document", language), Heading("sha256", language), .. columns.Select(column => Heading(column.Name, language))];

    public override IReadOnlyList<bool> Wide => [true, false, .. columns.Select(column => column.Wide)];

    public override IEnumerable<Value[]> Rows(ReportRecord record, Language language)
    {
        var row = new Value[Leading + columns.Length];
        row[0] = Value.Of(record.Source.Name);
        row[1] = Value.Of(record.Source.Sha256);
        foreach (var fact in facts(record))
        {
            for (var i = 0; i < columns.Length; i++)
            {
                row[Leading + i] = columns[i].Read(fact, language);
            }

            yield return row;
        }
    }

    /// <summary>A column may be called otherwise in one sheet: achieved is a yes or no of indicators, a text of goals.</summary>
    private string Heading(string column, Language language) =>
        Names.Names.Find(CodeGroups.Column, Name + "/" + column, language) ?? Names.Names.Of(CodeGroups.Column, column, language);
}
