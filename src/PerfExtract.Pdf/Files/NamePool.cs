using System.Text;

namespace PerfExtract.Pdf.Files;

/// <summary>One string for each name of a file, however often it stands there.</summary>
internal sealed class NamePool
{
    /// <summary>Names longer than this are not worth keeping (the standard's own limit is 127).</summary>
    private const int LongestKept = 127;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestKept)
        {
            return Encoding.Latin1.GetString(bytes);
        }

        Span<char> chars = stackalloc char[LongestKept];
        chars = chars[..Encoding.Latin1.GetChars(bytes, chars)];
        if (!_names.TryGetValue(chars, out string? name))
        {
            name = new string(chars);
            _names.Add(name);
        }

        return name;
    }
}
