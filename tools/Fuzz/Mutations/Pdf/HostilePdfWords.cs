namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>PDF's words in places and numbers that no program writes.</summary>
internal static class HostilePdfWords
{
    private const int DeepNesting = 50_000;

    private static readonly string[] s_operators =
    [
        "q", "Q", "cm", "w", "re", "m", "l", "c", "h", "S", "s", "f", "f*", "B", "b*", "n", "W", "W*", "BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Tc", "Tw", "Tz", "TL",
        "Tr", "Ts", "Do", "gs", "BMC", "BDC", "EMC", "BI", "ID", "EI", "cs", "sc", "scn", "g", "rg", "k", "sh", "d", "d0", "d1", "begincodespacerange", "endcodespacerange", "beginbfrange",
        "endbfrange", "beginbfchar", "endbfchar", "begincidrange", "endcidrange", "usecmap",
    ];

    private static readonly string[] s_drawings =
    [
        " 0 0 0 0 0 0 cm ", " 1e9 0 0 1e-9 0 0 cm ", " 0 1 -1 0 0 0 cm ", " -1 0 0 -1 600 800 cm ", " 0 0 99999 99999 re W n ", " 1 1 1 rg ", " 3 Tr ", " 0 Tz ", " -100 Tz ", " 1000000 TL T* ", " 0 0 m 1 1 l S ",
        " q ", " Q Q Q Q ", " BT ET ", " /OC /x BDC ", " EMC EMC ", " BI /W 99999 /H 99999 ID ", " (\\377\\000\\033) Tj ", " [(a) -100000 (b) 100000 (c)] TJ ", " 10 10 m 500 10 l 500 500 l h f ",
        " 50 50 400 0.5 re f ", " 50 50 0.5 400 re f ", " 0 0 1 1 0 0 Tm ", " /F1 0 Tf ", " /F1 -12 Tf ", " /Nowhere 12 Tf ", " /Nowhere Do ", " % ",
    ];

    private static readonly string[] s_names =
    [
        "/Type", "/Page", "/Pages", "/Kids", "/Parent", "/Contents", "/Resources", "/Font", "/XObject", "/Subtype", "/Form", "/Type0", "/Type1", "/Type3", "/TrueType", "/CIDFontType0", "/CIDFontType2",
        "/DescendantFonts", "/Encoding", "/ToUnicode", "/Identity-H", "/Identity-V", "/GBK-EUC-H", "/UniGB-UTF16-H", "/Widths", "/W", "/W2", "/DW", "/FirstChar", "/LastChar", "/Differences", "/CIDToGIDMap",
        "/FontFile2", "/FontFile3", "/FontMatrix", "/CharProcs", "/BBox", "/Matrix", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/ExtGState", "/SMask", "/OCProperties", "/Count", "/Length", "/Filter",
        "/FlateDecode", "/LZWDecode", "/ASCIIHexDecode", "/Predictor", "/", "/#00", "/#1B",
    ];

    private static readonly string[] s_strings =
    [
        "<001B>", "<0085>", "<D800>", "<DC00D800>", "<202E>", "<0000>", "<FFFF>", "<>", "<F>", "<FFFFFFFF>", "<00410042004300440045>", "()", "(\\000\\377)", "(()", "<30313233>", "<4E004E8C4E09>", "<FFFD>", "<FEFF>",
    ];

    public static string Operator(Random random) => s_operators[random.Next(s_operators.Length)];

    public static string Drawing(Random random) => random.Next(60) == 0
        ? " " + string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "q " : "[", DeepNesting)) + " "
        : s_drawings[random.Next(s_drawings.Length)];

    public static string Name(Random random) => s_names[random.Next(s_names.Length)];

    public static string String(Random random) => s_strings[random.Next(s_strings.Length)];

    public static string Value(Random random) => random.Next(8) switch
    {
        0 => "[" + HostileWords.Number(random) + " ",
        1 => "<<" + Name(random) + " ",
        2 => "null ",
        3 => String(random),
        4 => string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "<</A", random.Next(20) == 0 ? DeepNesting : 3)),
        5 => Name(random) + "[" + string.Join(' ', Enumerable.Repeat(HostileWords.Number(random), random.Next(1, 300))) + "]",
        _ => Name(random) + " " + HostileWords.Number(random) + " ",
    };

    public static string TrailerEntry(Random random) => random.Next(5) switch
    {
        0 => "/Prev " + HostileWords.Number(random),
        1 => "/XRefStm 9",
        2 => "/Encrypt<</Filter/Standard/V 5/R 6/Length 256/O<00>/U<00>/P -1>>",
        3 => "/ID[<00><>]",
        _ => "/Size " + HostileWords.Number(random),
    };
}
