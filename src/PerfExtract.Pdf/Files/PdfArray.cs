namespace PerfExtract.Pdf.Files;

/// <summary>An array whose items resolve their references when asked for; beyond its end everything is null.</summary>
public sealed class PdfArray
{
    private readonly PdfObject[] _items;
    private readonly PdfFile? _file;

    internal PdfArray(PdfObject[] items, PdfFile? file)
    {
        _items = items;
        _file = file;
    }

    public int Count => _items.Length;

    /// <summary>The item, its reference resolved.</summary>
    public PdfObject this[int index]
    {
        get
        {
            PdfObject item = Raw(index);
            return item.Kind == PdfKind.Reference && _file is not null ? _file.Resolve(item) : item;
        }
    }

    /// <summary>The item as written: a reference stays one.</summary>
    public PdfObject Raw(int index) => (uint)index < (uint)_items.Length ? _items[index] : PdfObject.Null;

    public double GetNumber(int index, double otherwise = 0) => this[index] is { IsNumber: true } item ? item.Number : otherwise;

    public int GetInteger(int index, int otherwise = 0) => this[index] is { IsNumber: true } item ? item.Integer : otherwise;

    public string? GetName(int index) => this[index].Name;

    public byte[]? GetString(int index) => this[index].Bytes;

    public PdfArray? GetArray(int index) => this[index].Array;

    public PdfDictionary? GetDictionary(int index) => this[index].Dictionary;

    public PdfStream? GetStream(int index) => this[index].Stream;

    /// <summary>Fills <paramref name="numbers"/> from the front; false where the array is shorter or holds something else.</summary>
    public bool TryGetNumbers(Span<double> numbers)
    {
        if (Count < numbers.Length)
        {
            return false;
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            PdfObject item = this[i];
            if (!item.IsNumber)
            {
                return false;
            }

            numbers[i] = item.Number;
        }

        return true;
    }
}
