namespace PerfExtract.Cli.Tests;

/// <summary>
/// The program as it was built, or the one that the variable PERFEXTRACT names: native code is held to the same tests.
/// </summary>
internal static class ProgramUnderTest
{
    /// <summary>Its runs are over before what the compiler counts for a later, better code could help: a tenth of their time.</summary>
    static ProgramUnderTest() => Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");

    public static readonly IReadOnlyList<string> Command = Environment.GetEnvironmentVariable("PERFEXTRACT") is { Length: > 0 } published
        ? [Path.GetFullPath(published)]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "perfextract.dll")];
}
