using System.Globalization;

namespace PerfExtract.Fuzz;

/// <summary>Paths, and options each with one value.</summary>
internal sealed class CommandLine
{
    public const string Usage = """
        fuzz run PATH… [--count 10000] [--seed 1] [--from 0] [--jobs 2] [--seconds 30] [--memory 1024] [--keep DIR]
            damages copies of the files and makes hostile ones; reads each in a process that may die; exit 1 where one does what it must not
        fuzz make PATH… [--seed 1] --number N --output FILE      the input of that number, to look at
        fuzz replay FILE… [--seconds 30] [--memory 1024]        reads files as they are and checks all that is checked of inputs
        fuzz shrink FILE --output FILE [--seconds 30]           a smaller file that does the same
        """;

    private static readonly Dictionary<string, string> s_defaults = new()
    {
        ["--count"] = "10000", ["--seed"] = "1", ["--from"] = "0", ["--jobs"] = "2", ["--seconds"] = "30", ["--memory"] = "1024", ["--number"] = "0",
        ["--keep"] = "", ["--output"] = "",
    };

    private readonly Dictionary<string, string> _values = new(s_defaults);

    public List<string> Paths { get; } = [];

    public string this[string option] => _values[option];

    /// <summary>Null where the arguments make no sense.</summary>
    public static CommandLine? Parse(IReadOnlyList<string> arguments)
    {
        var line = new CommandLine();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                line.Paths.Add(arguments[i]);
            }
            else if (s_defaults.TryGetValue(arguments[i], out var usual) && i + 1 < arguments.Count && (usual.Length == 0 || IsNumber(arguments[i + 1])))
            {
                line._values[arguments[i]] = arguments[++i];
            }
            else
            {
                return null;
            }
        }

        return line;
    }

    public int Number(string option) => int.Parse(_values[option], CultureInfo.InvariantCulture);

    private static bool IsNumber(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
