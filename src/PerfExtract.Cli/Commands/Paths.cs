using System.CommandLine;

namespace PerfExtract.Cli.Commands;

internal static class Paths
{
    /// <summary>A mistyped option would be taken for a path that is missing.</summary>
    public static void RefuseOptions<T>(Argument<T> paths) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..] && !File.Exists(token.Value) && !Directory.Exists(token.Value))
            {
                result.AddError($"there is no option {token.Value}");
            }
        }
    });
}
