namespace PerfExtract.Outputs.Tidy;

/// <summary>One cell of a tidy table: a text, a number, a yes or no, or nothing.</summary>
public readonly record struct Value(string? Text, decimal? Number = null, bool? Flag = null)
{
    public static Value Of(string? text) => new(text);

    public static Value Of(decimal? number) => new(null, number);

    public static Value Of(bool? flag) => new(null, Flag: flag);
}
