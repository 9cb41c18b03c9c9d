using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>What the numbers of SC and SCN mean, as far as white must be known from ink.</summary>
internal sealed class ColorSpace
{
    private const double LabWhite = 100;

    /// <summary>Spaces stand within spaces (an Indexed one over an ICC profile); files need two levels.</summary>
    private const int Deepest = 4;

    public static readonly ColorSpace Gray = new(Family.Gray);
    public static readonly ColorSpace Rgb = new(Family.Rgb);
    public static readonly ColorSpace Cmyk = new(Family.Cmyk);
    private static readonly ColorSpace Pattern = new(Family.Pattern);

    private readonly Family _family;
    private readonly ColorSpace? _base;
    private readonly byte[]? _table;

    private ColorSpace(Family family, ColorSpace? under = null, byte[]? table = null)
    {
        _family = family;
        _base = under;
        _table = table;
    }

    private enum Family
    {
        Gray,
        Rgb,
        Cmyk,
        Lab,
        Indexed,

        /// <summary>Separation and DeviceN: amounts of ink.</summary>
        Inks,
        Pattern,
    }

    private int Components => _family switch { Family.Rgb or Family.Lab => 3, Family.Cmyk => 4, _ => 1 };

    /// <summary>The colour that a space begins with: black, no ink at all in no space.</summary>
    public Paint Initial => _family == Family.Pattern ? Paint.Pattern : Paint.Black;

    public static ColorSpace Named(string name, PdfDictionary resources) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => Gray,
        "DeviceRGB" or "RGB" or "CalRGB" => Rgb,
        "DeviceCMYK" or "CMYK" => Cmyk,
        "Pattern" => Pattern,
        _ => Of(resources.GetDictionary("ColorSpace")?[name] ?? PdfObject.Null, 0),
    };

    /// <summary>The colour that these numbers are.</summary>
    public Paint Read(ReadOnlySpan<double> numbers)
    {
        if (_family == Family.Pattern || numbers.Length < Components)
        {
            return Paint.Pattern;
        }

        switch (_family)
        {
            case Family.Gray:
                return Paint.Gray(numbers[0]);
            case Family.Rgb:
                return Paint.Rgb(numbers[0], numbers[1], numbers[2]);
            case Family.Cmyk:
                return Paint.Cmyk(numbers[0], numbers[1], numbers[2], numbers[3]);
            case Family.Lab:
                return Paint.Gray(numbers[0] / LabWhite);
            case Family.Indexed:
                return OfIndex((int)numbers[0]);
            default:
                double most = 0;
                foreach (double ink in numbers)
                {
                    most = Math.Max(most, ink);
                }

                return Paint.Gray(1 - most);
        }
    }

    private static ColorSpace Of(PdfObject value, int depth)
    {
        if (value.Name is { } name)
        {
            return name == "Pattern" ? Pattern : Named(name, PdfDictionary.Empty);
        }

        if (value.Array is not { } array || depth > Deepest)
        {
            return Gray;
        }

        switch (array.GetName(0))
        {
            case "ICCBased":
                return array.GetDictionary(1)?.GetInteger("N") switch { 3 => Rgb, 4 => Cmyk, _ => Gray };
            case "CalRGB" or "DeviceRGB":
                return Rgb;
            case "DeviceCMYK":
                return Cmyk;
            case "Lab":
                return new ColorSpace(Family.Lab);
            case "Separation" when array.GetName(1) == "None":
                return Pattern;
            case "Separation" or "DeviceN":
                return new ColorSpace(Family.Inks);
            case "Pattern":
                return Pattern;
            case "Indexed" or "I":
                byte[]? table = array.GetString(3) ?? array.GetStream(3)?.Decode().ToArray();
                return new ColorSpace(Family.Indexed, Of(array[1], depth + 1), table);
            default:
                return Gray;
        }
    }

    private Paint OfIndex(int index)
    {
        int size = _base!.Components;
        if (_table is null || index < 0 || (index + 1) * size > _table.Length)
        {
            return Paint.Pattern;
        }

        Span<double> numbers = stackalloc double[4];
        for (int i = 0; i < size; i++)
        {
            numbers[i] = _table[(index * size) + i] / 255.0 * (_base._family == Family.Lab ? LabWhite : 1);
        }

        return _base.Read(numbers[..size]);
    }
}
