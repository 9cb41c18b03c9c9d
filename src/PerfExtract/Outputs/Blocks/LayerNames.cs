using PerfExtract.Documents;

namespace PerfExtract.Outputs.Blocks;

internal static class LayerNames
{
    public static string Of(Layer layer) => layer switch
    {
        Layer.Header => "header",
        Layer.Footer => "footer",
        Layer.Footnote => "footnote",
        Layer.TextBox => "text-box",
        _ => "body",
    };
}
