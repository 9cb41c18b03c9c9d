using PerfExtract.Cli.Terminal;
using PerfExtract.Tests.Architecture;

namespace PerfExtract.Cli.Tests;

/// <summary>The program knows the engine's door, its records, documents and outputs; the rooms between are not its own.</summary>
public class ArrowsTests
{
    private static readonly string[] s_allowed = ["Cli", "Outputs", "Records", "Documents"];

    /// <summary>What the door itself takes: the options of reading.</summary>
    private static readonly string[] s_options = ["PerfExtract.Readers.ReadOptions", "PerfExtract.Readers.ReadLimits"];

    [Fact]
    public void The_program_keeps_to_its_arrows()
    {
        var forbidden =
            from type in typeof(ExitCode).Assembly.GetTypes()
            from target in TypeReferences.Of(type)
            where target.Namespace is { } space && space.StartsWith("PerfExtract.", StringComparison.Ordinal)
                && !s_allowed.Contains(space.Split('.')[1]) && !s_options.Contains(target.FullName)
            select $"{type.FullName} → {target.FullName}";

        Assert.Empty(forbidden);
        Assert.Contains(TypeReferences.Of(typeof(Messages)), type => type == typeof(Console));
    }
}
