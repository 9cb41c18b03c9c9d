using PerfExtract.Outputs;

namespace PerfExtract.Cli.Terminal;

/// <summary>One line on stderr. stdout carries data alone.</summary>
internal static class Messages
{
    public static void Line(string text) => Console.Error.WriteLine("perfextract: " + OneLine(text));

    public static void About(string path, string text) => Line($"{path}: {text}");

    /// <summary>A path may hold line ends and escape sequences, which a terminal would obey.</summary>
    public static string OneLine(string text) => Steering.Escaped(text);
}
