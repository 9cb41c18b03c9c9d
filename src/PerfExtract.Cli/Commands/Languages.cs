using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Commands;

internal static class Languages
{
    public static Language Of(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => Language.Codes,
    };
}
