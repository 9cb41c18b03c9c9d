namespace PerfExtract.Readers.Docx;

/// <summary>
/// Characters that mean something only in their font. Word keeps them at U+F000 upwards (<c>w:sym</c>, or in the text), or as the
/// letter that was typed: an R in Wingdings 2 is a ticked box.
/// </summary>
internal static class SymbolFonts
{
    private const int PrivateStart = 0xF000;
    private const int PrivateEnd = 0xF0FF;

    public static string Map(string text, string? font)
    {
        var table = TableOf(font);
        if (table is null && text.AsSpan().IndexOfAnyInRange((char)PrivateStart, (char)PrivateEnd) < 0)
        {
            return text;
        }

        return string.Create(text.Length, (text, table), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = Map(state.text[i], state.table);
            }
        });
    }

    /// <summary>A <c>w:sym</c>: its code is hexadecimal.</summary>
    public static char Map(int code, string? font) => Map((char)code, TableOf(font));

    /// <param name="table">Null where the font is none of the known ones: Wingdings is then the likeliest.</param>
    private static char Map(char c, string? table)
    {
        var isPrivate = c is >= (char)PrivateStart and <= (char)PrivateEnd;
        if (!isPrivate && (table is null || c > 0xFF || c <= ' '))
        {
            return c;
        }

        var pairs = table ?? Wingdings;
        var code = (char)(c & 0xFF);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == code)
            {
                return pairs[i + 1];
            }
        }

        return isPrivate && table == Symbol && code is > ' ' and < (char)0x7F ? code : c;
    }

    private static string? TableOf(string? font) => font switch
    {
        "Symbol" => Symbol,
        "Wingdings" => Wingdings,
        "Wingdings 2" => Wingdings2,
        "Webdings" => Webdings,
        _ => null,
    };

    /// <summary>Code, then what it shows.</summary>
    private const string Symbol =
        "\u00A3≤\u00B3≥\u00B1±\u00B4×\u00B8÷\u00B9≠\u00BB≈\u00B7•\u00A5∞\u00B0°\u00AE→\u00AC←\u00AD↑\u00AF↓\u00E5∑\u00D6√\u00D7⋅\u00BA≡"
        + "aαbβgγdδeεhηqθlλmμpπrρsσtτfφwω\u0044ΔSΣWΩ\u00DE⇒\u00A2′\u00B2″\u00BC…";

    private const string Wingdings =
        "\u00FE☑\u00FD☒\u00FC✓\u00FB✗\u00A8□o□q❑r❒p□\u00A7▪n■l●m❍\u00A1○\u0077⬥u◆v❖\u0046☞\u00D8➢\u00E0→\u00DF←\u00E1↑\u00E2↓\u00E8➔\u009F•"
        + "\u009E·\u00B7•\u0080⓪\u0081①\u0082②\u0083③\u0084④\u0085⑤\u0086⑥\u0087⑦\u0088⑧\u0089⑨\u008A⑩\u00AB★\u0028☎\u0029✆\u002A✉";

    private const string Wingdings2 =
        "R☑Q☒S☒T☒P✓O✗\u00A3□j①k②l③m④n⑤o⑥p⑦q⑧r⑨s⑩";

    private const string Webdings = "a✓r✗c□g■n●";
}
