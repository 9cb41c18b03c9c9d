namespace PerfExtract.Readers.Txt;

/// <summary>How much a decoded text looks like one that a person wrote: 0 is noise, 1 is plain Chinese or plain ASCII.</summary>
internal static class Likeliness
{
    /// <summary>A file with this share of control characters is no text: a program, a picture, a database.</summary>
    private const double ControlShare = 0.01;

    /// <summary>A valid multi-byte UTF-8 sequence arises by chance about once in eight; ten of them do not.</summary>
    private const int CertainUtf8 = 10;

    /// <summary>A rare Han character is possible, but says little for the encoding.</summary>
    private const double RareHan = 0.2;

    public static double Of(ReadOnlySpan<char> text, TextEncoding encoding)
    {
        double wide = 0, liked = 0;
        int control = 0, pieces = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                control += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001a' or '\a') || c == '\u007f' ? 1 : 0;
                continue;
            }

            wide++;
            pieces++;
            liked += Weight(c);
        }

        if (control > text.Length * ControlShare)
        {
            return 0;
        }

        if (wide == 0)
        {
            return 1;
        }

        var share = Math.Max(0, liked / wide);
        return encoding == TextEncodings.Utf8 && pieces >= CertainUtf8 && share > 0 ? 1 + share : share;
    }

    private static double Weight(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => CommonHan.Contains(c) ? 1 : RareHan,
        >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF5E' or >= '\u2010' and <= '\u2040' => 1,
        '\u00A0' or '\u00B7' or '\u00D7' or '\u2265' or '\u2264' or '\u25A1' or '\u2611' => 1,
        >= '\u2460' and <= '\u2473' => 1,
        '\uFFFD' or >= '\uE000' and <= '\uF8FF' => -1,
        >= '\uFF61' and <= '\uFF9F' or >= '\uAC00' and <= '\uD7AF' => -0.5,
        _ => 0,
    };
}
