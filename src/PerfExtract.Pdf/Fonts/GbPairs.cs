using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Fonts;

/// <summary>
/// Simple fonts whose strings are GBK text all the same: old Chinese programs name a Chinese Windows font that is not
/// embedded, call its encoding WinAnsi and write two codes a character. Readers that believe them print Latin rubbish.
/// </summary>
internal static class GbPairs
{
    private const byte FirstLead = 0x81;

    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    private static readonly string[] ChineseFonts =
    [
        "SimSun", "NSimSun", "SimHei", "SimKai", "SimFang", "FangSong", "KaiTi", "LiSu", "YouYuan",
        "STSong", "STFangsong", "STKaiti", "STXihei", "STHeiti", "STZhongsong",
    ];

    /// <summary>
    /// Asks for much: a font that is not embedded, calls itself symbolic, has widths for the lead bytes and a Chinese name,
    /// or a name that is GBK itself.
    /// </summary>
    public static bool Suspected(PdfDictionary font, FontDescription description)
    {
        if (description.Embedded || !description.Symbolic || font.GetName("Subtype") is not ("TrueType" or "Type1")
            || font.GetDictionary("Encoding")?.Contains("Differences") == true || font.GetInteger("LastChar") < FirstLead)
        {
            return false;
        }

        return IsGb(description.RawName) || IsGb(description.DescribedName)
            || ChineseFonts.Any(name => description.RawName.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether every byte above ASCII belongs to a pair that is a character of GBK's own signs and Han, and not all pairs are
    /// one byte twice: a row of middle dots in WinAnsi is no Chinese.
    /// </summary>
    public static bool AreIn(ReadOnlySpan<byte> codes)
    {
        bool twoBytes = false;
        for (int at = 0; at < codes.Length; at++)
        {
            if (codes[at] < 0x80)
            {
                continue;
            }

            if (at + 1 >= codes.Length || Decode(codes.Slice(at, 2)) is null)
            {
                return false;
            }

            twoBytes |= codes[at] != codes[at + 1];
            at++;
        }

        return twoBytes;
    }

    public static string? Decode(ReadOnlySpan<byte> pair)
    {
        Span<char> text = stackalloc char[4];
        int length = pair[0] < FirstLead ? 0 : Gb.GetChars(pair, text);
        return length == 1 && text[0] >= '\u00A4' ? Encodings.CharacterText.Read(text[..1]) : null;
    }

    private static bool IsGb(string rawName) =>
        !Ascii.IsValid(rawName) && AreIn(Encoding.Latin1.GetBytes(rawName));
}
