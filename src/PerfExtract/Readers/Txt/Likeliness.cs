namespace PerfExtract.Readers.Txt;

/// <summary>How much a decoded text looks like one that a person wrote: 0 is noise, 1 is plain Chinese or plain ASCII.</summary>
internal static class Likeliness
{
    /// <summary>A file with this share of control characters is no text: a program, a picture, a database.</summary>
    private const double ControlShare = 0.01;

    /// <summary>So many may stand in a text of any length, left there by a converter.</summary>
    private const int StrayControls = 4;

    /// <summary>
    /// UTF-8 writes these in three bytes, which no other encoding's text makes by chance all along; shorter sequences it may.
    /// </summary>
    private const char ThreeBytes = '\u0800';

    /// <summary>A rare character is possible, but says little for the encoding.</summary>
    private const double Rare = 0.2;

    public static double Of(ReadOnlySpan<char> text, TextEncoding encoding)
    {
        double wide = 0, liked = 0;
        int control = 0, certain = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                control += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001a' or '\a') || c == '\u007f' ? 1 : 0;
                continue;
            }

            wide++;
            certain += c >= ThreeBytes ? 1 : 0;
            liked += Weight(c);
        }

        if (control > Math.Max(StrayControls, text.Length * ControlShare))
        {
            return 0;
        }

        if (wide == 0)
        {
            return 1;
        }

        var share = Math.Max(0, liked / wide);
        return encoding == TextEncodings.Utf8 && certain * 2 > wide && share > 0 ? 1 + share : share;
    }

    private static double Weight(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => CommonHan.Contains(c) ? 1 : Rare,
        >= '\u3000' and <= '\u301F' or >= '\uFF00' and <= '\uFF5E' or '—' or '…' or '‘' or '’' or '“' or '”' or '–' => 1,
        '\u00A0' or '\u00B7' or '\u00D7' or '\u2265' or '\u2264' or '\u25A1' or '\u2611' => 1,
        >= '\u2460' and <= '\u2473' => 1,
        '\uFFFD' or >= '\uE000' and <= '\uF8FF' => -1,
        >= '\uFF61' and <= '\uFF9F' or >= '\uAC00' and <= '\uD7AF' => -0.5,
        _ => Rare,
    };
}
