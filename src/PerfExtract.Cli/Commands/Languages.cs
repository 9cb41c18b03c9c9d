using System.CommandLine;
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

    /// <summary>A view for a person is in the reports' own language unless another is asked for.</summary>
    public static Language OfView(string? name) => name == "en" ? Language.English : Language.Chinese;

    public static Option<string?> OfViews()
    {
        var option = new Option<string?>("--lang") { Description = "Language of the labels. [default: zh]", HelpName = "zh|en" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
