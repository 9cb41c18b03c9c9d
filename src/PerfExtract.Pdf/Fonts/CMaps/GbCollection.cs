using System.Text;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>
/// The character collection Adobe-GB1 as far as it follows GB 2312: CIDs run through the standard's rows in order, which a
/// few ranges say (Adobe Technical Note 5079). Beyond CID 7716 (traditional forms, GBK's additions) the order is Adobe's own
/// and not known here: those CIDs have no text.
/// </summary>
internal static class GbCollection
{
    /// <summary>The half-width forms: CID 814 is `!`, their space stands apart at 7716.</summary>
    public const int HalfWidth = 814;
    private const int HalfWidthSpace = 7716;
    private const int HalfWidthEnd = 907;

    /// <summary>CIDs 1 to 95 are ASCII in proportional width.</summary>
    private const int ProportionalEnd = 95;

    /// <summary>First code, last code, first CID: rows 1 to 9 with their gaps.</summary>
    private static readonly (ushort First, ushort Last, ushort Cid)[] Symbols =
    [
        (0xA1A1, 0xA1FE, 96), (0xA2B1, 0xA2E2, 190), (0xA2E5, 0xA2EE, 240), (0xA2F1, 0xA2FC, 250), (0xA3A1, 0xA3FE, 262),
        (0xA4A1, 0xA4F3, 356), (0xA5A1, 0xA5F6, 439), (0xA6A1, 0xA6B8, 525), (0xA6C1, 0xA6F5, 549), (0xA7A1, 0xA7C1, 602),
        (0xA7D1, 0xA7F1, 635), (0xA8A1, 0xA8C0, 668), (0xA8C5, 0xA8EA, 700), (0xA9A4, 0xA9EF, 738),
    ];

    /// <summary>The 3755 + 3008 Han characters, 94 a row from row 16; row 55 ends five short.</summary>
    private const int FirstHan = 940;
    private const int LastHan = 7702;
    private const int HanRow = 0xB0;
    private const int RowLength = 94;
    private const int FirstLevel = 3755;
    private const int RowGap = 5;

    private static readonly Lazy<Dictionary<char, ushort>> Cids = new(ReverseTexts);

    public static int HalfWidthCid(char ascii) => ascii == ' ' ? HalfWidthSpace : HalfWidth + (ascii - '!');

    public static int? ToCid(char character) => Cids.Value.TryGetValue(character, out ushort cid) ? cid : null;

    public static string? ToText(int cid)
    {
        switch (cid)
        {
            case >= 1 and <= ProportionalEnd:
                return CharacterText.Of((char)(' ' + cid - 1));
            case HalfWidthSpace:
                return " ";
            case >= HalfWidth and <= HalfWidthEnd:
                return CharacterText.Of((char)('!' + cid - HalfWidth));
            case >= FirstHan and <= LastHan:
                int index = cid - FirstHan;
                index += index >= FirstLevel ? RowGap : 0;
                return Decode(((HanRow + (index / RowLength)) << 8) | (0xA1 + (index % RowLength)));
            default:
                foreach ((ushort first, ushort last, ushort start) in Symbols)
                {
                    if (cid >= start && cid <= start + (last - first))
                    {
                        return Decode(first + (cid - start));
                    }
                }

                return null;
        }
    }

    private static string? Decode(int code) =>
        CharacterText.Read(Gb.GetString([(byte)(code >> 8), (byte)code]));

    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static Dictionary<char, ushort> ReverseTexts()
    {
        var cids = new Dictionary<char, ushort>();
        for (int cid = ProportionalEnd + 1; cid <= LastHan; cid++)
        {
            if (cid is not (>= HalfWidth and <= HalfWidthEnd) && ToText(cid) is [var c])
            {
                cids.TryAdd(c, (ushort)cid);
            }
        }

        return cids;
    }
}
