using System.Globalization;
using System.Text;

namespace PerfExtract.Pdf.Files;

/// <summary>
/// Any value of a PDF file, without an allocation of its own. Typed access never throws: what is of another kind is null or 0.
/// </summary>
public readonly struct PdfObject
{
    private readonly object? _value;
    private readonly long _bits;

    private PdfObject(PdfKind kind, object? value, long bits)
    {
        Kind = kind;
        _value = value;
        _bits = bits;
    }

    public PdfKind Kind { get; }

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsNumber => Kind is PdfKind.Integer or PdfKind.Real;

    public bool Boolean => Kind == PdfKind.Boolean && _bits != 0;

    /// <summary>An integer or real as it stands; 0 for what is no number.</summary>
    public double Number => Kind switch
    {
        PdfKind.Integer => _bits,
        PdfKind.Real => BitConverter.Int64BitsToDouble(_bits),
        _ => 0,
    };

    /// <summary>A number cut to an int, at the int's ends where it lies beyond; 0 for what is no number.</summary>
    public int Integer => Kind switch
    {
        PdfKind.Integer => (int)Math.Clamp(_bits, int.MinValue, int.MaxValue),
        PdfKind.Real => (int)Math.Clamp(BitConverter.Int64BitsToDouble(_bits), int.MinValue, int.MaxValue),
        _ => 0,
    };

    /// <summary>An integer in full: an offset may pass 2 GB.</summary>
    public long Long => Kind == PdfKind.Integer ? _bits : Integer;

    /// <summary>A name without its slash, #xx undone, one char a byte.</summary>
    public string? Name => Kind == PdfKind.Name ? (string)_value! : null;

    /// <summary>A string's bytes, escapes undone and decrypted. Not to be written to.</summary>
    public byte[]? Bytes => Kind == PdfKind.String ? (byte[])_value! : null;

    public PdfArray? Array => Kind == PdfKind.Array ? (PdfArray)_value! : null;

    /// <summary>A dictionary, or a stream's dictionary.</summary>
    public PdfDictionary? Dictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary)_value!,
        PdfKind.Stream => ((PdfStream)_value!).Dictionary,
        _ => null,
    };

    public PdfStream? Stream => Kind == PdfKind.Stream ? (PdfStream)_value! : null;

    public PdfReference? Reference => Kind == PdfKind.Reference ? new PdfReference((int)(_bits >> 32), (int)_bits) : null;

    public static PdfObject Null => default;

    public static PdfObject OfBoolean(bool value) => new(PdfKind.Boolean, null, value ? 1 : 0);

    public static PdfObject OfInteger(long value) => new(PdfKind.Integer, null, value);

    public static PdfObject OfReal(double value) => new(PdfKind.Real, null, BitConverter.DoubleToInt64Bits(value));

    public static PdfObject OfName(string value) => new(PdfKind.Name, value, 0);

    public static PdfObject OfString(byte[] value) => new(PdfKind.String, value, 0);

    public static PdfObject OfReference(int number, int generation) =>
        new(PdfKind.Reference, null, ((long)number << 32) | (uint)generation);

    public static PdfObject Of(PdfArray value) => new(PdfKind.Array, value, 0);

    public static PdfObject Of(PdfDictionary value) => new(PdfKind.Dictionary, value, 0);

    public static PdfObject Of(PdfStream value) => new(PdfKind.Stream, value, 0);

    /// <summary>The value in PDF's own writing, for messages and the debugger.</summary>
    public override string ToString() => Kind switch
    {
        PdfKind.Null => "null",
        PdfKind.Boolean => Boolean ? "true" : "false",
        PdfKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        PdfKind.Real => Number.ToString(CultureInfo.InvariantCulture),
        PdfKind.Name => "/" + Name,
        PdfKind.String => "(" + Encoding.Latin1.GetString(Bytes!) + ")",
        PdfKind.Array => $"[{Array!.Count}]",
        PdfKind.Dictionary => $"<<{Dictionary!.Count}>>",
        PdfKind.Stream => $"<<{Dictionary!.Count}>> stream",
        _ => $"{Reference!.Value.Number} {Reference.Value.Generation} R",
    };
}
