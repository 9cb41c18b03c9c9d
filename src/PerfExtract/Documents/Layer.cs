namespace PerfExtract.Documents;

/// <summary>Where a block stands on the page; facts are read from the body, text boxes and footnotes only.</summary>
public enum Layer
{
    Body,
    Header,
    Footer,
    Footnote,
    TextBox,
}
