using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace PerfExtract.Lexicon;

/// <summary>
/// The built-in lists as the build made them of their rows (tools/Freeze): tables that lie in the program's own file, read where they
/// are. Most runs are short, and parsing ten thousand rows took a quarter of one.
/// </summary>
internal static unsafe class FrozenLists
{
    public const string Resource = "lexicon.frozen";

    private static readonly Dictionary<string, nint> s_lists = Find();

    public static IReadOnlyCollection<string> Names => s_lists.Keys;

    public static bool TryRead(string name, [NotNullWhen(true)] out WordList? list)
    {
        list = s_lists.TryGetValue(name, out var at) ? WordList.Read(new FrozenReader((byte*)at)) : null;
        return list is not null;
    }

    /// <summary>The names, where each list begins, and the lists.</summary>
    public static byte[] Freeze(IReadOnlyDictionary<string, WordList> lists)
    {
        var writer = new FrozenWriter();
        var starts = new List<int>();
        foreach (var (_, list) in lists)
        {
            starts.Add(writer.Length);
            list.Write(writer);
        }

        var head = new FrozenWriter();
        new FrozenTexts([.. lists.Keys]).Write(head);
        head.Write<int>(CollectionsMarshal.AsSpan(starts));
        return [.. head.ToArray(), .. writer.ToArray()];
    }

    private static Dictionary<string, nint> Find()
    {
        var lists = new Dictionary<string, nint>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        // What was frozen is in the order of bytes that nearly all processors have; on others the lists are made of their rows.
        if (stream is UnmanagedMemoryStream mapped && BitConverter.IsLittleEndian)
        {
            var reader = new FrozenReader(mapped.PositionPointer);
            var (names, starts) = (FrozenTexts.Read(ref reader), reader.Read<int>());
            for (var i = 0; i < starts.Length; i++)
            {
                lists.Add(names[i], (nint)reader.Next + starts[i]);
            }
        }

        return lists;
    }
}
