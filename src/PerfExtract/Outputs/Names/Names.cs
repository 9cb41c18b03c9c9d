using System.Collections.Frozen;
using System.Text;

namespace PerfExtract.Outputs.Names;

/// <summary>What the contract's codes and columns are called in English and in Chinese: names.tsv, read when first asked for.</summary>
public static class Names
{
    private static readonly Lazy<FrozenDictionary<(string Group, string Code), (string English, string Chinese)>> s_names = new(Load);

    /// <summary>The code itself where no name is known.</summary>
    public static string Of(string group, string code, Language language) => Find(group, code, language) ?? code;

    internal static string? Find(string group, string code, Language language) =>
        language != Language.Codes && s_names.Value.TryGetValue((group, code), out var name)
            ? language == Language.Chinese ? name.Chinese : name.English
            : null;

    private static FrozenDictionary<(string, string), (string, string)> Load()
    {
        var names = new Dictionary<(string, string), (string, string)>();
        foreach (var line in Encoding.UTF8.GetString(EmbeddedFile.Read("names")).Split('\n'))
        {
            if (line.Split('\t') is [var group, var code, var english, var chinese] && group[0] != '#')
            {
                names.Add((group, code), (english, chinese));
            }
        }

        return names.ToFrozenDictionary();
    }
}
