using System.Diagnostics;
using System.Xml;
using System.Xml.Linq;
using PerfExtract.Fuzz.Campaigns;
using PerfExtract.Fuzz.Checks;
using PerfExtract.Fuzz.Mutations.Zip;

namespace PerfExtract.Fuzz.Shrinking;

/// <summary>Makes a finding smaller while it stays the same finding: parts, nodes, then ever shorter stretches of bytes are left out.</summary>
internal sealed class Shrinker(WorkerProcess worker, string name, string signature)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(4);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly string _probe = Path.GetTempFileName();

    public byte[] Shrink(byte[] bytes)
    {
        var smaller = bytes.AsSpan().StartsWith("PK"u8) && TryParts(bytes) is { } parts ? ShrinkPackage(bytes, parts) : ShrinkBytes(bytes, Fails);
        File.Delete(_probe);
        return smaller;
    }

    private static List<ZipPart>? TryParts(byte[] bytes)
    {
        try
        {
            return ZipText.Read(bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What is not small by then stays as it is.</summary>
    private bool IsLate => _clock.Elapsed > s_longest;

    private bool Fails(byte[] bytes)
    {
        File.WriteAllBytes(_probe, bytes);
        var outcome = worker.Examine(name, _probe).Outcome;
        return outcome.Kind == OutcomeKind.Finding && outcome.Signature == signature;
    }

    private byte[] ShrinkPackage(byte[] bytes, List<ZipPart> parts)
    {
        if (!Fails(ZipText.Write(parts)))
        {
            return ShrinkBytes(bytes, Fails);
        }

        for (var at = parts.Count - 1; at >= 0 && !IsLate; at--)
        {
            if (Fails(ZipText.Write([.. parts.Where((_, i) => i != at)])))
            {
                parts.RemoveAt(at);
            }
        }

        for (var at = 0; at < parts.Count; at++)
        {
            bool FailsWith(byte[] data) => Fails(ZipText.Write([.. parts.Select((part, i) => i == at ? part with { Data = data } : part)]));
            parts[at] = parts[at] with { Data = ShrinkBytes(ShrinkNodes(parts[at].Data, FailsWith), FailsWith) };
        }

        return ZipText.Write(parts);
    }

    private byte[] ShrinkNodes(byte[] data, Func<byte[], bool> fails)
    {
        XElement root;
        try
        {
            root = XElement.Load(new MemoryStream(data), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return data;
        }

        // The largest first: most of a document goes in a few steps.
        foreach (var element in root.Descendants().OrderByDescending(element => element.DescendantNodes().Count()).ToList())
        {
            if (IsLate || element.Parent is null || element.Ancestors().Last() != root)
            {
                continue;
            }

            var stand = new XComment("");
            element.ReplaceWith(stand);
            if (!fails(Text(root)))
            {
                stand.ReplaceWith(element);
            }
        }

        root.DescendantNodes().OfType<XComment>().Remove();
        var smaller = Text(root);
        return fails(smaller) ? smaller : data;
    }

    private static byte[] Text(XElement root) => System.Text.Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));

    private byte[] ShrinkBytes(byte[] bytes, Func<byte[], bool> fails)
    {
        for (var length = bytes.Length / 2; length > 0 && !IsLate; length /= 2)
        {
            for (var at = 0; at < bytes.Length && !IsLate;)
            {
                byte[] without = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + length)..]];
                if (without.Length > 0 && fails(without))
                {
                    bytes = without;
                }
                else
                {
                    at += length;
                }
            }
        }

        return bytes;
    }
}
