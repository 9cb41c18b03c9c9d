using PerfExtract.Fuzz.Mutations.Zip;

namespace PerfExtract.Fuzz.Mutations.Xml;

/// <summary>A Word file with one or two of its parts' nodes changed; the package around them is sound.</summary>
internal static class DocxDamage
{
    public static byte[] Of(IReadOnlyList<ZipPart> original, Random random)
    {
        var parts = original.ToList();
        var xml = parts.FindAll(part => part.Name.EndsWith(".xml", StringComparison.Ordinal) || part.Name.EndsWith(".rels", StringComparison.Ordinal));
        var main = parts.FindIndex(part => part.Name == "word/document.xml");
        // The document itself most of the time: what stands in it reaches every stage.
        var at = main >= 0 && random.Next(4) > 0 ? main : parts.IndexOf(xml[random.Next(xml.Count)]);
        parts[at] = parts[at] with { Data = XmlDamage.Of(parts[at].Data, random) };
        return ZipText.Write(parts);
    }
}
