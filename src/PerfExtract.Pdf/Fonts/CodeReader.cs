using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.CMaps;

namespace PerfExtract.Pdf.Fonts;

/// <summary>A composite font's /Encoding: how its strings part into codes, and which CID a code is.</summary>
internal sealed class CodeReader
{
    private readonly CMap? _embedded;
    private readonly PredefinedCMap? _predefined;

    private CodeReader(CMap? embedded, PredefinedCMap? predefined, bool vertical)
    {
        _embedded = embedded;
        _predefined = predefined;
        Vertical = vertical;
    }

    public bool Vertical { get; }

    public static CodeReader Of(PdfDictionary font)
    {
        PdfObject encoding = font["Encoding"];
        if (encoding.Stream is { } stream)
        {
            CMap map = CMapReader.Read(stream);
            PredefinedCMap? under = PredefinedCMap.Named(map.Base ?? "");
            return new CodeReader(map, under, map.Vertical || under?.Vertical == true || map.Base == "Identity-V");
        }

        string name = encoding.Name ?? "";
        PredefinedCMap? predefined = PredefinedCMap.Named(name);
        return new CodeReader(null, predefined, name.EndsWith("-V", StringComparison.Ordinal) || name == "V");
    }

    /// <summary>Identity parts strings into codes of two bytes, and so does a name that nobody knows.</summary>
    public int Length(ReadOnlySpan<byte> codes) =>
        _embedded is { Spaces.Count: > 0 } ? _embedded.CodeLength(codes)
        : _predefined?.CodeLength(codes) ?? Math.Min(2, codes.Length);

    public string? ToText(ReadOnlySpan<byte> code) => _predefined?.ToText(code);

    /// <summary>Null where only Adobe's tables would tell.</summary>
    public int? ToCid(ReadOnlySpan<byte> code, uint number, string? text)
    {
        if (_embedded?.ToCid(number) is { } cid)
        {
            return (int)cid;
        }

        return _predefined is not null ? _predefined.ToCid(code, text ?? _predefined.ToText(code))
            : _embedded is { HasCids: true } ? 0
            : (int)Math.Min(number, ushort.MaxValue);
    }
}
