namespace PerfExtract.Outputs.Html.Archive;

/// <summary>A relative path as a link: each part percent-encoded, so that no name can be a scheme, a query or a fragment.</summary>
internal static class Url
{
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
