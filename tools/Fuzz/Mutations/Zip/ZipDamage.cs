namespace PerfExtract.Fuzz.Mutations.Zip;

/// <summary>A package whose members are renamed, dropped, swapped, doubled, cut, or not what the zip says of them.</summary>
internal static class ZipDamage
{
    private const int MostChanges = 3, BombBytes = 64 << 20, ManyParts = 20_000;

    /// <summary>Places outside the package, and names that file systems and packages fold or refuse.</summary>
    private static readonly string[] s_names =
    [
        "../../../../tmp/escaped.xml", "/etc/passwd", "C:\\Windows\\win.ini", "word\\document.xml", "WORD/DOCUMENT.XML", "word/document2.xml", "word/./document.xml",
        "word//document.xml", "", "\u0000", "\u001b[31mword/document.xml", "word/document.xml/", "_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml",
        "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "xl/workbook.xml", "mimetype",
    ];

    /// <summary>A deflated gigabyte in small, made once.</summary>
    private static readonly byte[] s_bomb = new byte[BombBytes];

    public static byte[] Of(IReadOnlyList<ZipPart> original, Random random)
    {
        var parts = original.ToList();
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && parts.Count > 0; changes--)
        {
            Change(parts, random);
        }

        var file = ZipText.Write(parts, random.Next(10) == 0 ? "PK\u0005\u0006 a comment that ends as a list does" : "");
        return random.Next(10) switch
        {
            0 => [.. "#!/bin/sh\n"u8, .. file],
            1 => file[..random.Next(file.Length)],
            2 => [.. file, .. file],
            _ => file,
        };
    }

    private static void Change(List<ZipPart> parts, Random random)
    {
        var at = random.Next(parts.Count);
        var part = parts[at];
        switch (random.Next(14))
        {
            case 0:
                parts[at] = part with { Name = Name(parts, random) };
                break;
            case 1:
                parts.RemoveAt(at);
                break;
            case 2:
                var other = random.Next(parts.Count);
                (parts[at], parts[other]) = (part with { Data = parts[other].Data }, parts[other] with { Data = part.Data });
                break;
            case 3:
                parts.Insert(random.Next(parts.Count + 1), part with { Data = parts[random.Next(parts.Count)].Data });
                break;
            case 4:
                parts[at] = part with { Missing = 1 + random.Next(64) };
                break;
            case 5:
                parts[at] = part with { Data = part.Data[..random.Next(part.Data.Length + 1)] };
                break;
            case 6:
                parts[at] = part with { Crc = (uint)random.Next() };
                break;
            case 7:
                parts[at] = part with { Size = Size(random), PackedSize = random.Next(2) == 0 ? null : Size(random) };
                break;
            case 8:
                parts[at] = part with { Method = (ushort)random.Next(16) };
                break;
            case 9:
                parts[at] = part with { Flags = (ushort)(1 << random.Next(16)) };
                break;
            case 10:
                parts[at] = part with { LocalName = Name(parts, random) };
                break;
            case 11:
                parts[at] = part with { Stored = true };
                break;
            case 12 when random.Next(10) == 0:
                parts[at] = part with { Data = [.. part.Data.AsSpan(0, Math.Min(part.Data.Length, 400)), .. s_bomb] };
                break;
            case 13 when random.Next(10) == 0:
                parts.AddRange(Enumerable.Range(0, ManyParts).Select(i => new ZipPart($"word/media/{i}.xml", [])));
                break;
            default:
                parts[at] = part with { Data = ByteDamage.Of(part.Data, random.Next()) };
                break;
        }
    }

    private static string Name(List<ZipPart> parts, Random random) => random.Next(8) switch
    {
        0 => new string('长', random.Next(1, 20_000)),
        < 4 => parts[random.Next(parts.Count)].Name,
        _ => s_names[random.Next(s_names.Length)],
    };

    private static uint Size(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => uint.MaxValue,
        2 => int.MaxValue,
        _ => (uint)random.Next(1 << 20),
    };
}
