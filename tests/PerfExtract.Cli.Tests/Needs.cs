namespace PerfExtract.Cli.Tests;

/// <summary>A test that needs something of the machine; where it is not to be had, the test says so and is skipped.</summary>
internal abstract class NeedsFactAttribute : FactAttribute
{
    protected NeedsFactAttribute(Lazy<bool> has, string words) => Skip = has.Value ? null! : words;
}

/// <summary>A disk of a few megabytes can be made in memory.</summary>
internal sealed class SmallDiskFactAttribute() : NeedsFactAttribute(s_has, "no file system can be mounted here")
{
    private static readonly Lazy<bool> s_has = new(() =>
    {
        using var workspace = new Workspace();
        return Shell.Run(workspace.Path, "mkdir m && mount -t tmpfs -o size=1m tmpfs m && umount m").Exit == 0;
    });
}

/// <summary>
/// The program can be run by a person whom permissions bind: whoever runs the tests, or where that is the superuser, nobody.
/// </summary>
internal sealed class OrdinaryUserFactAttribute() : NeedsFactAttribute(s_has, "there is no user here whom permissions bind")
{
    public static readonly string Lead = Environment.IsPrivilegedProcess ? "env DOTNET_CLI_HOME=/tmp HOME=/tmp setpriv --reuid=65534 --regid=65534 --clear-groups " : "";

    private static readonly Lazy<bool> s_has = new(() => OperatingSystem.IsLinux() && Shell.Run(Path.GetTempPath(), Lead + Shell.Program + " --version").Exit == 0);
}

/// <summary>script(1) gives the program a terminal.</summary>
internal sealed class TerminalFactAttribute() : NeedsFactAttribute(s_has, "there is no script(1) here to make a terminal")
{
    private static readonly Lazy<bool> s_has = new(() => Shell.Run(Path.GetTempPath(), "script -qec true /dev/null").Exit == 0);
}
