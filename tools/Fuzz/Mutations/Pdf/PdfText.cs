using System.Globalization;
using System.Text;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>A PDF file with nothing packed: each object as text, so that what it says can be changed and still be reached.</summary>
internal static class PdfText
{
    private static readonly string[] s_packing = ["Filter", "DecodeParms", "Length"];

    /// <summary>The objects that the catalog leads to, by number.</summary>
    public static SortedDictionary<int, PdfBody> Read(byte[] file, out int root)
    {
        var pdf = PdfFile.Open(file);
        var bodies = new SortedDictionary<int, PdfBody>();
        var ahead = new Stack<PdfReference>();
        root = pdf.Trailer.Raw("Root").Reference?.Number ?? throw new InvalidDataException("the file names no catalog");
        ahead.Push(new PdfReference(root, 0));
        while (ahead.TryPop(out var reference))
        {
            if (bodies.ContainsKey(reference.Number))
            {
                continue;
            }

            var value = pdf.Resolve(PdfObject.OfReference(reference.Number, reference.Generation));
            var text = new StringBuilder();
            Write(text, value, ahead);
            bodies[reference.Number] = new PdfBody(text.ToString(), value.Stream?.Decode().ToArray());
        }

        return bodies;
    }

    public static byte[] Write(SortedDictionary<int, PdfBody> bodies, int root, string trailer = "")
    {
        using var file = new MemoryStream();
        Put(file, "%PDF-1.7\n");
        var offsets = new Dictionary<int, long>();
        foreach (var (number, body) in bodies)
        {
            offsets[number] = file.Position;
            if (body.Stream is { } stream)
            {
                var end = body.Value.LastIndexOf(">>", StringComparison.Ordinal);
                Put(file, $"{number} 0 obj\n{(end < 0 ? body.Value : body.Value[..end])}/Length {body.Length ?? Number(stream.Length)}>>\nstream\n");
                file.Write(stream);
                Put(file, "\nendstream\nendobj\n");
            }
            else
            {
                Put(file, $"{number} 0 obj\n{body.Value}\nendobj\n");
            }
        }

        var start = file.Position;
        var size = bodies.Keys.DefaultIfEmpty().Max() + 1;
        Put(file, $"xref\n0 {size}\n");
        for (var number = 0; number < size; number++)
        {
            Put(file, offsets.TryGetValue(number, out var at) ? $"{at:D10} 00000 n \n" : "0000000000 65535 f \n");
        }

        Put(file, $"trailer\n<</Size {size}/Root {root} 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(StringBuilder text, PdfObject value, Stack<PdfReference> ahead)
    {
        switch (value.Kind)
        {
            case PdfKind.Array:
                text.Append('[');
                for (var i = 0; i < value.Array!.Count; i++)
                {
                    Write(text, value.Array.Raw(i), ahead);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case PdfKind.Dictionary or PdfKind.Stream:
                text.Append("<<");
                foreach (var key in value.Dictionary!.Keys.Where(key => value.Stream is null || !s_packing.Contains(key)))
                {
                    text.Append(Name(key)).Append(' ');
                    Write(text, value.Dictionary.Raw(key), ahead);
                }

                text.Append(">>");
                break;
            case PdfKind.String:
                text.Append('<').Append(Convert.ToHexString(value.Bytes!)).Append('>');
                break;
            case PdfKind.Name:
                text.Append(Name(value.Name!));
                break;
            case PdfKind.Reference:
                ahead.Push(value.Reference!.Value);
                text.Append(value);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static string Name(string name) =>
        "/" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.' or '_' ? c.ToString() : $"#{(int)c:X2}"));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
