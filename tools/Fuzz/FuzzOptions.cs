using System.Globalization;

namespace PerfExtract.Fuzz;

/// <param name="Paths">Files and folders to damage copies of.</param>
/// <param name="Count">Copies in all, shared out among the files.</param>
/// <param name="FirstSeed">Another seed gives other copies; the same gives the same.</param>
/// <param name="WholePipeline">To the record, or only to the objects of a PDF file.</param>
/// <param name="Patience">How long one copy may take.</param>
/// <param name="KeepIn">Where copies that escape are written, for a look.</param>
internal sealed record FuzzOptions(
    IReadOnlyList<string> Paths, int Count, int FirstSeed, bool WholePipeline, TimeSpan Patience, string? KeepIn)
{
    public const string Usage = "fuzz PATH… [--count 10000] [--seed 0] [--depth record|file] [--seconds 10] [--keep DIR]";

    /// <summary>Null where the arguments make no sense.</summary>
    public static FuzzOptions? Parse(string[] arguments)
    {
        var paths = new List<string>();
        var values = new Dictionary<string, string>
        {
            ["--count"] = "10000", ["--seed"] = "0", ["--depth"] = "record", ["--seconds"] = "10", ["--keep"] = "",
        };
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(arguments[i]);
            }
            else if (!values.ContainsKey(arguments[i]) || i + 1 == arguments.Length)
            {
                return null;
            }
            else
            {
                values[arguments[i]] = arguments[++i];
            }
        }

        bool numbers = int.TryParse(values["--count"], CultureInfo.InvariantCulture, out int count)
            & int.TryParse(values["--seed"], CultureInfo.InvariantCulture, out int seed)
            & int.TryParse(values["--seconds"], CultureInfo.InvariantCulture, out int seconds);
        return numbers && paths.Count > 0 && values["--depth"] is "record" or "file"
            ? new FuzzOptions(
                paths, count, seed, values["--depth"] == "record", TimeSpan.FromSeconds(seconds),
                values["--keep"] is { Length: > 0 } folder ? folder : null)
            : null;
    }

    public IReadOnlyList<string> Files() =>
    [
        .. Paths.SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*", SearchOption.AllDirectories) : [path])
            .Order(StringComparer.Ordinal),
    ];
}
