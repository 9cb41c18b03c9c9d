using System.Reflection;
using System.Text;
using PerfExtract.Cli.Batch.Folder;

namespace PerfExtract.Cli;

/// <summary>Which program made a record: its version and that of its words.</summary>
internal static class ToolVersion
{
    private const int HashDigits = 12;

    public static string Number { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Options are named by a hash; without the password, which must not be guessed from a manifest and changes no record.</summary>
    public static Provenance Provenance(ExtractionOptions options) => new(
        Number, options.LexiconHash(),
        Fingerprint.Of(Encoding.UTF8.GetBytes((options.Reading with { Password = null }).ToString()))[..HashDigits]);
}
